import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et samtykke føres, trekkes eller brukes. */
export const SAMTYKKEAVSLAG = {
  'samtykke-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Samtykket finnes ikke i denne saken. Last siden på nytt og velg det igjen.',
  },
  'samtykke-om-mangler': {
    slag: 'ugyldig',
    setning: 'Velg hvem opplysningene handler om.',
  },
  'samtykke-for-voksen': {
    slag: 'sperret',
    setning:
      'En voksen må samtykke for seg selv, og en ung samtykker bare for seg selv. Skriv ett samtykke for hver av dem.',
    hjemmel: 'sosialtjenesteloven § 44',
  },
  'for-ung-til-samtykke': {
    slag: 'ugyldig',
    setning:
      'Et barn samtykker ikke alene før det har fylt 15 år, så langt vi vet alderen. Velg en med foreldreansvar, og skriv hva barnet selv sier.',
  },
  'barnets-ord-mangler': {
    slag: 'ugyldig',
    setning:
      'Skriv hva hvert barn selv sier om at opplysningene deles. Er barnet for lite til å bli spurt, skriv det.',
  },
  'samtykke-ufullstendig': {
    slag: 'ugyldig',
    setning: 'Skriv hvem det gjelder, hva dere kan snakke om, og hva det skal brukes til.',
  },
  'samtykke-om-andre': {
    slag: 'ugyldig',
    setning:
      'Samtykket du valgte, handler ikke om den svaret gjelder, eller det åpner ikke for at de forteller oss noe. Velg et annet, eller skriv et nytt.',
    hjemmel: 'sosialtjenesteloven §§ 43 og 44',
  },
} as const satisfies Record<string, Avslagsregel>
