import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et vedtak som er tatt opp igjen, skal erstattes, eller hjelpen i det skal slutte. */
export const ERSTATNINGSAVSLAG = {
  'vedtaket-har-ingen-tid': {
    slag: 'ugyldig',
    setning: 'Vedtaket gjelder ikke for en bestemt tid, så tiden kan ikke være ute. Velg en annen grunn.',
  },
  'erstattes-av-annet': {
    slag: 'sperret',
    setning:
      'Vedtaket som er tatt opp igjen, kan ikke erstattes av dette. Velg et nytt om det samme, eller at hjelpen slutter. Var det et nei, velg det som skulle vært gitt.',
  },
  'ny-er-til-skade': {
    slag: 'sperret',
    setning:
      'Det nye vedtaket er til skade: hjelpen begynner senere, slutter før, eller er mindre. Med denne grunnen kan det bare endres til gunst. Rett det, eller la det gamle stå.',
    hjemmel: 'forvaltningsloven § 35 første ledd bokstav a',
  },
  'akutt-til-skade': {
    slag: 'sperret',
    setning:
      'Hjelpen blir mindre eller kortere enn den familien har, eller et behov er ikke lenger krysset av, og det kan ikke én person bestemme alene. En kollega må lese at den gamle slutter: foreslå det for seg. Haster det, kan den nye gis uten å erstatte noe.',
    hjemmel: 'forvaltningsloven §§ 16 og 35',
  },
  'erstattes-ikke-etter-7': {
    slag: 'sperret',
    setning:
      'Den som er inhabil eller nær familien, kan bare gi det som ikke kan vente. Velg å gi hjelpen uten å erstatte noe. En kollega må avgjøre om det gamle vedtaket skal endres.',
    hjemmel: 'forvaltningsloven § 7',
  },
  'opphor-tid': {
    slag: 'ugyldig',
    setning:
      'Velg den siste dagen hjelpen varer: i dag eller senere, og før den dagen vedtaket uansett er ute.',
  },
  'gitt-ikke-besvart': {
    slag: 'ugyldig',
    setning:
      'Svar på om noe av hjelpen er gitt: penger, varer eller en garanti. Brevet sier til familien at ingenting er gitt, og det vet bare et menneske.',
  },
  'noe-er-gitt': {
    slag: 'sperret',
    setning:
      'Det som er gitt, kan ikke trekkes tilbake, og brevet kan ikke si at det ikke er gitt. Velg «La vedtaket stå».',
  },
  'hjelpen-er-gitt': {
    slag: 'sperret',
    setning:
      'Pengene er betalt, eller skulle vært betalt før i dag, og kan ikke trekkes tilbake. Se i betalingsplanen. Er pengene ikke gått ut, ta betalingen ut av den med en grunn først.',
  },
} as const satisfies Record<string, Avslagsregel>
