import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et menneske bestemmer én linje: formen, mottakeren, månedene og et lavere beløp til et barn. */
export const LINJEAVSLAG = {
  'livsopphold-tatt-bort': {
    slag: 'sperret',
    setning:
      'Å ta bort livsopphold de har søkt om, er å avslå det. Ta linjen inn igjen hvis den er borte, avslå den med grunnen, og vurder § 19. Har de ikke søkt om det, eller er linjen ført ved en feil, velg det når du tar den bort.',
    hjemmel: 'sosialtjenesteloven §§ 18 og 19',
  },
  'belop-ikke-vurdert': {
    slag: 'ugyldig',
    setning:
      'Beløpet er verken det de faktisk betaler eller normen. Skriv hvordan du kom fram til beløpet, og om det er nok.',
    hjemmel: 'sosialtjenesteloven § 18',
  },
  'reduksjon-ikke-begrunnet': {
    slag: 'sperret',
    setning:
      'Barnet får mindre enn utgangspunktet. At det er flere barn hjemme, er ikke nok. Skriv hva som gjør at akkurat dette barnet trenger mindre: tenk på slitasje, kjønn og størrelse.',
    hjemmel: 'sosialtjenesteloven § 18',
  },
  'reduksjon-lik-sosken': {
    slag: 'sperret',
    setning: 'Grunnen er den samme som for et søsken. Skriv hva som gjelder for akkurat dette barnet.',
    hjemmel: 'sosialtjenesteloven § 18',
  },
  'form-mangler': {
    slag: 'ugyldig',
    setning: 'Velg formen: bidrag, lån, garanti, eller varer og tjenester.',
    hjemmel: 'sosialtjenesteloven § 21',
  },
  'lan-ikke-vurdert': {
    slag: 'sperret',
    setning: 'Et lån skal betales tilbake. Skriv hvorfor det skal være et lån, og hva de kan betale med.',
    hjemmel: 'sosialtjenesteloven § 21',
  },
  'lanevilkar-stemmer-ikke': {
    slag: 'ugyldig',
    setning:
      'Avdragene gir ikke lånet tilbake. Skriv et annet avdrag eller antall, slik at summen blir lånet. Det siste avdraget kan være mindre.',
    hjemmel: 'sosialtjenesteloven § 21',
  },
  'depositumsvilkar-mangler': {
    slag: 'ugyldig',
    setning:
      'Skriv hva depositumet dekker, og hva som skjer når leieforholdet slutter. Ved garanti: skriv også hva som skjer hvis utleieren krever penger.',
    hjemmel: 'sosialtjenesteloven § 21',
  },
  'garanti-ufullstendig': {
    slag: 'ugyldig',
    setning: 'Skriv hva garantien gjelder, hvor lenge, og hvorfor det er en garanti.',
    hjemmel: 'sosialtjenesteloven § 21',
  },
  'saerlige-grunner-mangler': {
    slag: 'sperret',
    setning:
      'Varer og tjenester i stedet for penger krever særlige grunner. Skriv hva de får, og hva som gir grunn til å tro at penger ikke blir brukt i samsvar med vilkårene.',
    hjemmel: 'sosialtjenesteloven § 21 fjerde ledd',
  },
  'mottaker-ufullstendig': {
    slag: 'ugyldig',
    setning: 'Skriv hvem som får pengene, og hvorfor de ikke går til søkeren.',
    hjemmel: 'sosialtjenesteloven § 22',
  },
  'mottaker-uten-samtykke': {
    slag: 'sperret',
    setning:
      'Stønaden betales til den som har søkt. Skal den gå til en annen, krever vi at søkeren har sagt ja. Skriv dagen.',
    hjemmel: 'sosialtjenesteloven § 22',
  },
  'maned-utenfor-perioden': {
    slag: 'ugyldig',
    setning: 'Måneden er utenfor perioden stønaden gjelder. Velg en av månedene i perioden.',
  },
} as const satisfies Record<string, Avslagsregel>
