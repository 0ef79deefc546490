/** Hvorfor en sending står, slik det lagres og skrives i driftens logg. Nettleseren viser koden på leserens språk. */
export const SENDEFEIL = {
  gradert:
    'Noen i saken er gradert etter at dette ble laget. Ingenting sendes digitalt; svaret må gå på papir gjennom kretsen.',
  'brevet-finnes-ikke': 'Brevet som skulle sendes, finnes ikke i saken.',
  'soknaden-finnes-ikke': 'Søknaden meldingen gjelder, finnes ikke i saken.',
  'gal-filreferanse': 'Mottakeren svarte med en filreferanse som ikke følger det nasjonale formatet.',
  'feil-format': 'Meldingen følger ikke det nasjonale formatet',
  'for-mange-forsok': 'Sendingen har feilet',
  'proves-igjen': 'Sendingen feilet. Den prøves igjen av seg selv.',
} as const
export type Sendefeilkode = keyof typeof SENDEFEIL

/** Koden bak det som er lagret. Det som er lagret med andre ord enn disse, vises som det står. */
export const sendefeilkode = (feil: string | null): Sendefeilkode | null =>
  feil === null
    ? null
    : ((Object.keys(SENDEFEIL) as Sendefeilkode[]).find(k => feil.startsWith(SENDEFEIL[k])) ?? null)
