import type { Oppringningskanal, Oppringningsutfall } from '@handlingsrom/domene/vedtak/oppringning/hendelser'

export const oppringning = {
  tittel: 'Ring og forklar brevet',
  merkes: (hvorfor: string) => `Vedtaket merkes neste måned: ${hvorfor}.`,
  frist: (dag: string) =>
    `Ring helst innen ${dag}. Dagen er vårt forslag, ikke en lovfrist. Brevet går uten å vente på samtalen.`,
  ute: (dag: string) =>
    `Ingen ringte innen ${dag}, så oppgaven står ikke lenger på dagslisten. Du kan fortsatt ringe.`,
  erstattet: 'Vedtaket er erstattet. Forklar det nye i stedet.',
  tolk: (navn: string, sprak: string) => `${navn} trenger tolk: ${sprak}. Bestill tolk før du ringer.`,
  barna: 'Det brevet sier at vedtaket betyr for barna',
  skriv: 'Skriv hva som skjedde',
  intro: 'Det du skriver, blir et notat i journalen. Vedtaket og brevet endres ikke.',
  lagre: 'Lagre',
  hva: 'Hva skjedde?',
  utfall: {
    forklart: 'Vi snakket sammen om brevet',
    'onsket-ikke': 'Familien ønsket ikke å snakke om det',
    'svarte-ikke': 'Prøvde, men fikk ikke kontakt',
    'nadde-ikke': 'Slutter å prøve',
  } satisfies Record<Oppringningsutfall, string>,
  under: {
    forklart: 'Oppgaven er gjort.',
    'onsket-ikke': 'Oppgaven er gjort.',
    'svarte-ikke': 'Oppgaven står, så noen kan prøve igjen.',
    'nadde-ikke': 'Går når det er prøvd tre ganger på ulike dager.',
  } satisfies Record<Oppringningsutfall, string>,
  kanal: 'Hvordan?',
  kanaler: {
    telefon: 'Telefon',
    kontor: 'På kontoret',
    hjemmebesok: 'Hjemmebesøk',
  } satisfies Record<Oppringningskanal, string>,
  hvem: 'Hvem snakket du med, eller prøvde å nå?',
  dato: 'Dagen',
  tekst: 'Hva snakket dere om, og hva lurte de på?',
  tekstHjelp: 'Ta med det som gjelder barna, og det dere ble enige om.',
  tekstForsok: 'Noe å legge til? (valgfritt)',
  tekstSlutt: 'Hvorfor slutter du å prøve, og hvordan kan de likevel få brevet forklart?',
  gjelder: 'Hvem handlet samtalen om?',
  manglerHva: 'Velg hva som skjedde.',
  manglerKanal: 'Velg hvordan.',
  manglerHvem: 'Skriv hvem.',
  manglerTekst: 'Skriv noen ord.',
  manglerDato: 'Skriv dagen.',
  fort: (utfall: string, dag: string, navn: string) => `${utfall} ${dag}, skrevet av ${navn}`,
  notat: 'Les notatet',
}
