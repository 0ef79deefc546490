import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Oppgavevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { oppgavelenke, oppgavetekst } from '../../felles/oppgaver.ts'
import { samtaleoppgaver } from '../../felles/tekster/nb/samtaleoppgaver.ts'
import type { Manglerad, Ord } from './manglerader.ts'

type Samtaleoppgave = keyof typeof samtaleoppgaver

/** Oppgavene som følger av samtalene: de som har sin egen fil med tekster. */
export const erSamtaleoppgave = (type: Oppgavevisning['type']): type is Samtaleoppgave =>
  Object.hasOwn(samtaleoppgaver, type)

/** Samme ord som på Min dag, med veien til det som skal gjøres. */
export function samtalerad(o: Oppgavevisning, sak: Saksvisning, { t, format, oppgaver }: Ord): Manglerad {
  const { tittel, grunn } = oppgavetekst(o, { t: oppgaver, format, dagens: sak.dagens as Dato })
  const til = oppgavelenke(o)
  const tekst = til.endsWith('/kartlegging')
    ? t.panel.seMatrisen
    : til.endsWith('/samtykke')
      ? t.panel.seSamtykkene
      : t.panel.seSamtalene
  const frist = o.frist ? { frist: o.frist as Dato } : {}
  return { id: o.oppgaveId, slag: 'samtale', tittel, under: grunn, lenke: { til, tekst }, ...frist }
}
