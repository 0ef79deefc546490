import { AVSLAG } from '../../sak/avslag.ts'

/** Grunnene til at kommunen ikke kan endre kartleggingen slik. De som også gjelder i en sak, har den samme setningen. */
export const KARTLEGGINGSAVSLAG = {
  'endret-av-andre': AVSLAG['endret-av-andre'],
  'tekst-mangler': AVSLAG['tekst-mangler'],
  'ma-begrunnes': AVSLAG['ma-begrunnes'],
  'dato-i-fremtiden': AVSLAG['dato-i-fremtiden'],
  'sporsmal-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Spørsmålet finnes ikke lenger. Last siden på nytt for å se skjemaet slik det er.',
  },
  'grunnskjemaet-star-fast': {
    slag: 'sperret',
    setning:
      'Spørsmålene i grunnskjemaet og de tretten punktene kan ikke endres eller tas ut. Skriv et eget spørsmål til punktet.',
  },
  'kilde-mangler': {
    slag: 'ugyldig',
    setning: 'Skriv hvor opplysningen kommer fra, så andre kan se etter om den stemmer.',
  },
  'ugyldig-tid': {
    slag: 'ugyldig',
    setning:
      'Tiden må være hele måneder, fra 1 til 36. «Antall og alder» følger spørsmålet om alle barna, og har ingen egen tid.',
  },
} as const satisfies Record<string, { slag: 'konflikt' | 'sperret' | 'ugyldig'; setning: string }>
export type Kartleggingsavslagskode = keyof typeof KARTLEGGINGSAVSLAG

export type Kartleggingsavslag = {
  readonly kode: Kartleggingsavslagskode
  readonly gjelder?: string
  /** Ved konflikt: det som står nå. */
  readonly gjeldende?: unknown
}
