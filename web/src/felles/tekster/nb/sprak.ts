import type { Sprakvisning } from '@handlingsrom/kontrakt/person'

type Kilde = NonNullable<NonNullable<Sprakvisning['satt']>['sagtAv']>

/** Målform og tolk: hva som står for hver voksen, hvem som sa det, og dialogen der det settes. */
export const sprak = {
  trenger: (spraak: string) => `Trenger tolk: ${spraak}`,
  trengerFlere: (hvem: string) => `Trenger tolk: ${hvem}`,
  spraakTil: (spraak: string, navn: string) => `${spraak} (${navn})`,
  trengerIkke: 'Trenger ikke tolk',
  ikkeSpurt: 'Tolk: ikke spurt',
  brev: { nb: 'brev på bokmål', nn: 'brev på nynorsk' },
  endre: 'Språk og tolk',
  endreFor: (navn: string) => `Språk og tolk for ${navn}`,
  satt: (hvem: string, nar: string) => `Skrevet av ${hvem} ${nar}.`,
  sagtAv: {
    selv: (navn: string) => `Sagt av ${navn}.`,
    'annen-voksen': () => 'Sagt av en annen voksen i familien.',
    samarbeidspart: () => 'Sagt av en samarbeidspart.',
    ansatt: () => 'Vurdert her på kontoret.',
    soknad: () => 'Fra søknaden.',
  } satisfies Record<Kilde, (navn: string) => string>,
  soknad: {
    tolk: 'Trenger søkeren tolk?',
    malform: 'Målform i brevene',
    tolkesprakHjelp: 'For eksempel tigrinja, dari eller nordsamisk. La det stå tomt hvis ingen vet det ennå.',
  },
  dialog: {
    tittel: (navn: string) => `Språk og tolk for ${navn}`,
    naa: (deler: string) => `Nå: ${deler}.`,
    malform: 'Hvilken målform skal brevene være på?',
    malformNavn: { nb: 'Bokmål', nn: 'Nynorsk' },
    malformMangler: 'Velg målform.',
    tolk: (navn: string) => `Trenger ${navn} tolk?`,
    tolkHjelp:
      'Tolk skal brukes når det trengs for rettssikkerheten eller for å gi forsvarlig hjelp (tolkeloven § 6).',
    tolkSvar: { ja: 'Ja', nei: 'Nei', 'ikke-spurt': 'Ikke spurt ennå' },
    tolkMangler: 'Svar på om det trengs tolk.',
    tolkesprak: 'Språket tolken skal kunne',
    tolkesprakHjelp: 'For eksempel tigrinja, dari eller nordsamisk.',
    tolkesprakMangler: 'Skriv språket. Vet du det ikke ennå, skriv «ukjent».',
    aldriBarn:
      'Barn skal ikke tolke, og ikke formidle noe mellom oss og de voksne, heller ikke et vedtak (tolkeloven § 4).',
    tilBarnet:
      'Barnet skal kunne bli hørt på et språk det kan godt. Barnet skal aldri selv tolke for de voksne (tolkeloven § 4).',
    hvem: 'Hvem sa det?',
    hvemSvar: {
      selv: 'Personen selv',
      'annen-voksen': 'En annen voksen i familien',
      samarbeidspart: 'En samarbeidspart',
      ansatt: 'Vurdert her på kontoret',
    } satisfies Record<Exclude<Kilde, 'soknad'>, string>,
    hvemMangler: 'Velg hvem som sa det.',
    lagre: 'Lagre språk og tolk',
  },
}
