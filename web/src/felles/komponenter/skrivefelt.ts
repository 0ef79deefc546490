/** Det felt for beløp og dato har felles. */
export type Skrivefelt<T> = {
  etikett: string
  beskrivelse?: string
  skjulEtikett?: boolean
  /** Feil fra skjemaet; feltet viser selv sin egen feil når teksten ikke kan leses. */
  feil?: string
  /** Startverdien. Feltet eier teksten; gi det ny `key` for å sette en annen verdi. */
  verdi: T | undefined
  /** Det som sto der og ikke kunne leses, når skjemaet åpnes igjen: ingen skal miste det hun tastet. */
  skrevet?: string
  /** `gyldig` er `false` når det står noe som ikke kan leses; da er verdien `undefined`, og `skrevet` er det som står. */
  vedEndring: (verdi: T | undefined, gyldig: boolean, skrevet: string) => void
  name?: string
  readOnly?: boolean
}
