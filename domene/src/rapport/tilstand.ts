import type { Registrert } from '../sak/strom.ts'
import type { RapportHendelse } from './hendelser.ts'
import type { Rapport } from './typer.ts'

/** Rapporten slik den står. `null`: strømmen har ingen rapport, eller begynnelsen er kassert. */
export const foldRapport = (hendelser: readonly Registrert<RapportHendelse>[]): Rapport | null =>
  hendelser.reduce<Rapport | null>((r, { hendelse }) => anvend(r, hendelse), null)

function anvend(r: Rapport | null, h: RapportHendelse): Rapport | null {
  if (h.type === 'RapportPabegynt') {
    const { type: _, dato, ...resten } = h
    return { ...resten, pabegynt: dato, barekraft: [], sendt: null }
  }
  if (!r) return null
  switch (h.type) {
    case 'KapittelSkrevet':
      return { ...r, ord: { ...r.ord, [h.kapittel]: h.tekst } }
    case 'RapportInnstilt':
      return { ...r, malform: h.malform, barekraft: h.barekraft }
    case 'RapportSendt': {
      const { type: _, ...sendt } = h
      return { ...r, sendt }
    }
    default:
      return h satisfies never
  }
}
