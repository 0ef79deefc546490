import type { Dato } from '../felles/dato.ts'
import type { RapportId } from '../felles/id.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import type { Malform } from '../felles/spraak.ts'
import { harNummer } from '../felles/tekst.ts'
import type { Rapportavslag } from './avslag.ts'
import type { RapportHendelse } from './hendelser.ts'
import { type Kapittel, KREVER_ORD, type Rapport, type Sending } from './typer.ts'

type Svar = Resultat<RapportHendelse, Rapportavslag>

export type Begynnelse = {
  readonly rapportId: RapportId
  readonly kontor: string | null
  readonly ar: number
  readonly malform: Malform
  readonly erstatter: RapportId | null
}

/** Ingen tall i rapporten er fra en periode som ikke er over: den første er over den første mai. */
const harEnPeriode = (ar: number, dagens: Dato): boolean => dagens >= `${ar}-05-01`
/** Så mange år bakover indikatorene regnes. */
const AR_BAKOVER = 2

/** Begynner på rapporten for et år. Kontoret har ett utkast om gangen, og en sendt rapport erstattes bare av en som sier det. */
export function begynnRapport(b: Begynnelse, alle: readonly Rapport[], dagens: Dato): Svar {
  if (!harEnPeriode(b.ar, dagens)) return avvist('rapport-ingen-periode-over')
  if (b.ar < Number(dagens.slice(0, 4)) - AR_BAKOVER) return avvist('rapport-ar-for-gammelt')
  const iAret = alle.filter(r => r.ar === b.ar && r.kontor === b.kontor)
  if (iAret.some(r => !r.sendt)) return avvist('rapport-utkast-finnes')
  const forrige = iAret.find(r => r.rapportId === b.erstatter)
  if (b.erstatter === null && iAret.length > 0) return avvist('rapport-er-sendt')
  if (b.erstatter !== null && (!forrige || iAret.some(r => r.erstatter === b.erstatter)))
    return avvist('rapport-kan-ikke-erstattes')
  return ok({ type: 'RapportPabegynt', ...b, dato: dagens, ord: forrige?.ord ?? {} })
}

export type Rapportkommando =
  | { readonly type: 'skriv'; readonly kapittel: Kapittel; readonly tekst: string }
  | { readonly type: 'still'; readonly malform: Malform; readonly barekraft: readonly number[] }

export function endreRapport(r: Rapport, k: Rapportkommando): Svar {
  if (r.sendt) return avvist('rapport-kan-ikke-endres')
  if (k.type === 'still') {
    const barekraft = [...new Set(k.barekraft)].toSorted((a, b) => a - b)
    return ok({ type: 'RapportInnstilt', malform: k.malform, barekraft })
  }
  if (harNummer(k.tekst)) return avvist('rapport-nummer-i-teksten')
  return ok({ type: 'KapittelSkrevet', kapittel: k.kapittel, tekst: k.tekst })
}

/** Kapitlene som mangler ord lederen må skrive selv. */
export const manglerOrd = (r: Pick<Rapport, 'ord'>): readonly Kapittel[] =>
  KREVER_ORD.filter(k => (r.ord[k] ?? '').trim() === '')

/** Det som står i veien for å sende. */
export function hindreForSending(r: Rapport): Rapportavslag | null {
  if (r.sendt) return 'rapport-kan-ikke-endres'
  return manglerOrd(r).length > 0 ? 'rapport-mangler-ord' : null
}

/** Fryser tallene, den som sendte, og filen. */
export function sendRapport(r: Rapport, sending: Sending): Svar {
  const hinder = hindreForSending(r)
  return hinder ? avvist(hinder) : ok({ type: 'RapportSendt', ...sending })
}
