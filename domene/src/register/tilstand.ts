import type { AnsattId } from '../felles/id.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Registerhendelse } from './hendelser.ts'
import type { Feltnavn } from './slag.ts'
import type { Innhold, Oppforing } from './typer.ts'

/** Oppføringen slik den står. `null`: strømmen har ingen, eller den er kassert. */
export const foldOppforing = (hendelser: readonly Registrert<Registerhendelse>[]): Oppforing | null =>
  hendelser.reduce<Oppforing | null>(anvend, null)

function anvend(
  x: Oppforing | null,
  { hendelse: h, tidspunkt, nr, aktor }: Registrert<Registerhendelse>,
): Oppforing | null {
  if (h.type === 'OppforingFort') {
    const { type: _, ...resten } = h
    return { ...resten, sistSett: null, utgave: nr, lest: [], avsluttet: null }
  }
  if (!x) return null
  switch (h.type) {
    case 'OppforingEndret': {
      const { type: _, ...innhold } = h
      return { ...x, ...innhold, utgave: sammeOrd(x, innhold) ? x.utgave : nr }
    }
    case 'OppforingGjennomgatt':
      return { ...x, sistSett: h.dato, gjennomgang: h.neste }
    case 'OppforingLest':
      if (aktor.type !== 'ansatt') return x
      return {
        ...x,
        lest: [
          ...x.lest.filter(l => l.ansattId !== aktor.id),
          { ansattId: aktor.id as AnsattId, utgave: h.utgave },
        ],
      }
    case 'OppforingAvsluttet':
      return { ...x, avsluttet: { tidspunkt, grunn: h.grunn } }
    default:
      return h satisfies never
  }
}

/** Om det som skal leses, er det samme: navnet, feltene og skjermbildene den gjelder. */
function sammeOrd(a: Innhold, b: Innhold): boolean {
  const navnene = (i: Innhold) => Object.keys(i.felt).filter(n => i.felt[n as Feltnavn] !== undefined)
  return (
    a.tittel === b.tittel &&
    a.skjermer.toSorted().join() === b.skjermer.toSorted().join() &&
    [...navnene(a), ...navnene(b)].every(n => a.felt[n as Feltnavn] === b.felt[n as Feltnavn])
  )
}

/** Om den ansatte har lest ordene slik de står nå. */
export const harLest = (x: Pick<Oppforing, 'lest' | 'utgave'>, ansattId: string): boolean =>
  x.lest.some(l => l.ansattId === ansattId && l.utgave === x.utgave)
