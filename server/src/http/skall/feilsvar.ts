import { FINNES_IKKE } from '@handlingsrom/domene/tilgang/svar'

const TITLER = {
  400: 'Ugyldig forespørsel',
  401: 'Ikke logget inn',
  403: 'Ingen tilgang',
  404: 'Finnes ikke',
  405: 'Metoden finnes ikke',
  409: 'Kan ikke gjøres nå',
  411: 'Mangler lengde',
  412: 'Endret av andre',
  413: 'For stort',
  415: 'Ukjent innholdstype',
  421: 'Feil adresse',
  422: 'Mangler noe',
  428: 'Mangler versjon',
  429: 'For mange forespørsler',
  500: 'Uventet feil',
  503: 'Utilgjengelig',
} as const
export type Feilstatus = keyof typeof TITLER

/** Et forventet nei, på vei ut. Use case-ene svarer med verdier; ruten gjør dem om til dette for å rulle tilbake. */
export class Feilsvar extends Error {
  readonly status: Feilstatus
  readonly kode: string
  /** Ekstra felt i svaret, for eksempel begge versjoner ved 412. Vises bare den som har tilgang. */
  readonly ekstra: Readonly<Record<string, unknown>>
  /** Kjøres før svaret sendes, etter at transaksjonen er rullet tilbake: avslaget skal i loggen likevel. */
  readonly forSvar: (() => Promise<void>) | undefined

  constructor(
    status: Feilstatus,
    kode: string,
    setning: string,
    ekstra: Readonly<Record<string, unknown>> = {},
    forSvar?: () => Promise<void>,
  ) {
    super(setning)
    this.name = 'Feilsvar'
    this.status = status
    this.kode = kode
    this.ekstra = ekstra
    this.forSvar = forSvar
  }
}

type Ekstra = Readonly<Record<string, unknown>>
export const ikkeInnlogget = (): Feilsvar =>
  new Feilsvar(401, 'ikke-innlogget', 'Du er ikke logget inn, eller økten er utløpt. Logg inn igjen.')
export const annenBruker = (): Feilsvar =>
  new Feilsvar(401, 'annen-bruker', 'En annen er logget inn nå. Logg inn igjen for å fortsette der du var.')
export const ingenTilgang = (kode: string, setning: string): Feilsvar => new Feilsvar(403, kode, setning)
/** Alltid likt, enten det ikke finnes eller ikke skal sees. */
export const finnesIkke = (forSvar?: () => Promise<void>): Feilsvar =>
  new Feilsvar(404, 'finnes-ikke', FINNES_IKKE, {}, forSvar)
export const kanIkke = (kode: string, setning: string, ekstra: Ekstra = {}): Feilsvar =>
  new Feilsvar(409, kode, setning, ekstra)
export const endretAvAndre = (setning: string, ekstra: Ekstra = {}): Feilsvar =>
  new Feilsvar(412, 'endret-av-andre', setning, ekstra)
export const ugyldig = (kode: string, setning: string, ekstra: Ekstra = {}): Feilsvar =>
  new Feilsvar(422, kode, setning, ekstra)
export const utilgjengelig = (kode: string, setning: string): Feilsvar => new Feilsvar(503, kode, setning)

/** Kroppen i svaret, i fast rekkefølge, slik at to like nei er like byte for byte. */
export const somProblem = (
  status: Feilstatus,
  kode: string,
  setning: string,
  ekstra: Ekstra = {},
): Readonly<Record<string, unknown>> => ({
  type: 'about:blank',
  title: TITLER[status],
  status,
  kode,
  detail: setning,
  ...ekstra,
})
export const erFeilstatus = (n: number): n is Feilstatus => Object.hasOwn(TITLER, n)
