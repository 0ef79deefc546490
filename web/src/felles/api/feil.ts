/** Et svar tjeneren ga som ikke var vellykket, eller at den ikke svarte (`status: 0`). Bygd av problem+json (RFC 9457). */
export class ApiFeil extends Error {
  readonly status: number
  /** Navnet på grunnen, for eksempel `barn-ikke-kartlagt`; `nett` når tjeneren ikke svarte. Stabil; kan oversettes i katalogen. */
  readonly kode: string
  readonly tittel: string
  readonly detalj: string
  /** Ved konflikt (412): det som er lagret nå. */
  readonly gjeldende?: unknown
  /** Alle felt i svaret, for områder som sender mer (for eksempel mangellisten ved 422). */
  readonly problem: Readonly<Record<string, unknown>>

  constructor(status: number, problem: Readonly<Record<string, unknown>>) {
    const tekst = (nokkel: string): string => (typeof problem[nokkel] === 'string' ? problem[nokkel] : '')
    const kode = tekst('kode') || String(status)
    super(`${status} ${kode}`)
    this.name = 'ApiFeil'
    this.status = status
    this.kode = kode
    this.tittel = tekst('title')
    this.detalj = tekst('detail')
    if (problem.gjeldende !== undefined) this.gjeldende = problem.gjeldende
    this.problem = problem
  }
}

export const erApiFeil = (feil: unknown): feil is ApiFeil => feil instanceof ApiFeil
export const erKonflikt = (feil: unknown): feil is ApiFeil => erApiFeil(feil) && feil.status === 412
/** Avslag med grunn som brukeren kan gjøre noe med (409 og 422). */
export const erAvvist = (feil: unknown): feil is ApiFeil =>
  erApiFeil(feil) && (feil.status === 409 || feil.status === 422)
/** Verdt å prøve igjen uten at noen gjør noe: nettet, tjeneren eller for mange forsøk. */
export const erForbigaende = (feil: unknown): boolean =>
  !erApiFeil(feil) || feil.status === 0 || feil.status === 429 || feil.status >= 500
