import { erstattetAv } from '../../vedtak/kjede.ts'
import { ringefrist, ringegrunner, sisteRingedag } from '../../vedtak/oppringning/grunner.ts'
import { avsluttet } from '../../vedtak/oppringning/tilstand.ts'
import type { FattetVedtak, Vedtak } from '../../vedtak/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/**
 * Ring og forklar brevet (S-129), hos den som skrev vedtaket så lenge hun har saken. Oppgaven kommer når vedtaket er fattet og stopper
 * ingenting: brevet går som det skal. Er vedtaket erstattet, er det det nye som skal forklares.
 */
export const ringeoppgaver = (sak: Sak): Oppgave[] =>
  sak.vedtak.vedtak.flatMap((v): Oppgave[] => {
    if (!kanForklares(v) || avsluttet(v.oppringninger) || erstattetAv(sak.vedtak, v.vedtakId)) return []
    const grunner = ringegrunner(sak, v)
    if (grunner.length === 0) return []
    const { foreslattAv: skrev } = v
    return [
      {
        oppgaveId: `ring-og-forklar/${v.vedtakId}`,
        type: 'ring-og-forklar',
        for: sak.tildelt.length === 0 ? 'alle' : 'saksbehandler',
        vedtakId: v.vedtakId,
        soknadId: v.soknadId,
        fra: v.dato,
        frist: ringefrist(v.dato),
        til: sisteRingedag(v.dato),
        tekst: grunner.join(','),
        ...(skrev.type === 'ansatt' && sak.tildelt.includes(skrev.id) ? { ansattId: skrev.id } : {}),
      },
    ]
  })

const kanForklares = (v: Vedtak): v is FattetVedtak => v.status === 'fattet' && v.slag === 'ordinaert'
