import type { Registrert } from '../sak/strom.ts'
import type { Registerhendelse } from './hendelser.ts'
import type { Oppforing } from './typer.ts'

/** Oppføringen slik den står. `null`: strømmen har ingen, eller den er kassert. */
export const foldOppforing = (hendelser: readonly Registrert<Registerhendelse>[]): Oppforing | null =>
  hendelser.reduce<Oppforing | null>(anvend, null)

function anvend(
  x: Oppforing | null,
  { hendelse: h, tidspunkt }: Registrert<Registerhendelse>,
): Oppforing | null {
  if (h.type === 'OppforingFort') {
    const { type: _, ...resten } = h
    return { ...resten, sistSett: null, avsluttet: null }
  }
  if (!x) return null
  switch (h.type) {
    case 'OppforingEndret': {
      const { type: _, ...innhold } = h
      return { ...x, ...innhold }
    }
    case 'OppforingGjennomgatt':
      return { ...x, sistSett: h.dato, gjennomgang: h.neste }
    case 'OppforingAvsluttet':
      return { ...x, avsluttet: { tidspunkt, grunn: h.grunn } }
    default:
      return h satisfies never
  }
}
