// Ordene eksemplene skrives med: koder uten æ, ø og å, datoer og ja og nei, slik et menneske leser dem.
import { erDato, erManed } from '../domene/src/felles/dato.ts'
import { visManed } from '../domene/src/felles/kalender.ts'
import { MANEDSNAVN } from '../domene/src/felles/manedsnavn.ts'

/** Ord i kodene som har æ, ø eller å når de skrives for mennesker. */
const ORD: Readonly<Record<string, string>> = {
  fremgangsmate: 'fremgangsmåte',
  gjennomforing: 'gjennomføring',
  kontantstotte: 'kontantstøtte',
  lonn: 'lønn',
  misnoye: 'misnøye',
  naer: 'nær',
  rettsrad: 'rettsråd',
  saregne: 'særegne',
  skjonn: 'skjønn',
  smabarnstillegg: 'småbarnstillegg',
  soker: 'søker',
  utlopt: 'utløpt',
}

/** Koder som leses som noe annet enn ordene i dem. */
const KODER: Readonly<Record<string, string>> = {
  'nav-ukjent': 'ukjent utbetaling fra Nav',
  'nav-ytelse': 'ytelse fra Nav',
}

/** Kolonnene som er svaret, settes i anførselstegn. */
const SVAR = new Set(['utfall', 'status'])

/** «3. november 2026». */
export const visDato = (d: string): string =>
  `${Number(d.slice(8))}. ${MANEDSNAVN[Number(d.slice(5, 7)) - 1] ?? ''} ${d.slice(0, 4)}`

export function visVerdi(verdi: unknown, kolonne: string): string {
  if (verdi === undefined) return 'ikke oppgitt'
  if (typeof verdi === 'boolean') return verdi ? 'ja' : 'nei'
  if (Array.isArray(verdi))
    return verdi.length === 0 ? 'ingen' : verdi.map(v => visVerdi(v, kolonne)).join(', ')
  if (typeof verdi === 'object' && verdi !== null) {
    const felt = Object.entries(verdi).map(([k, v]) => `${visKode(k)}: ${visVerdi(v, k)}`)
    return felt.length === 0 ? 'utgangspunktet' : felt.join(', ')
  }
  const tekst = String(verdi)
  if (erDato(tekst)) return visDato(tekst)
  if (erManed(tekst)) return visManed(tekst)
  if (tekst.trim() === '') return 'bare mellomrom'
  // En kode har ingen mellomrom; en setning skrives som den er.
  const ord = /^[a-z0-9-]+$/.test(tekst) ? visKode(tekst) : tekst
  return SVAR.has(kolonne) ? `«${ord}»` : ord
}

/** «ikke-oppfylt» → «ikke oppfylt», «altInnvilget» → «alt innvilget», «soker» → «søker». */
const visKode = (kode: string): string =>
  KODER[kode] ??
  kode
    .replace(/([a-zæøå])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[- ]/)
    .map(o => ORD[o] ?? o)
    .join(' ')
