import type { Oppgavevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { gjeldendeSoknad, kartlegges, vedtakISoknaden } from '../../felles/sak/gjeldende.ts'

/** Det neste et menneske bør gjøre i saken. Steget foreslår arbeid, aldri et utfall. */
export type Steg =
  | { readonly slag: 'akutt'; readonly soknadId: string; readonly behov: readonly string[] }
  | { readonly slag: 'taSaken' }
  | { readonly slag: 'andreHar'; readonly navn: string }
  | { readonly slag: 'manglendeBarn'; readonly oppgave: Oppgavevisning }
  | { readonly slag: 'taSoknaden'; readonly soknadId: string }
  | { readonly slag: 'alleBarna' }
  | { readonly slag: 'kartlegg'; readonly fornavn: string; readonly ikkeSpurt: number }
  | { readonly slag: 'rett'; readonly soknadId: string; readonly tekst: string }
  | { readonly slag: 'vurder' | 'foreslaPaNytt'; readonly soknadId: string }
  | { readonly slag: 'sendBrev'; readonly vedtakId: string }
  | { readonly slag: 'stoppet' }
  | {
      readonly slag: 'godkjenn' | 'giTilLeser' | 'venter' | 'brev' | 'etterkontroll'
      readonly vedtakId: string
    }
  | { readonly slag: 'ferdig' }

/** Regnet ut av oppgavene og fasen. Rekkefølgen er den en saksbehandler møter: mennesker i nød først, så klokken, så veien. */
export function nesteSteg(sak: Saksvisning): Steg {
  const oppgave = (type: Oppgavevisning['type']) => sak.oppgaver.find(o => o.type === type)
  const utenLeser = (vedtakId: string) =>
    sak.oppgaver.some(o => o.type === 'gi-til-leser' && o.vedtakId === vedtakId)
  const akutt = sak.soknader.find(s => s.akutt && !s.akutt.avklart)
  if (akutt?.akutt) return { slag: 'akutt', soknadId: akutt.soknadId, behov: akutt.akutt.gjenstar }

  const soknad = gjeldendeSoknad(sak)
  const vedtak = vedtakISoknaden(soknad)
  const lesbar = oppgave('godkjenn-vedtak')
  if (lesbar?.vedtakId && !sak.erTildeltMeg) return { slag: 'godkjenn', vedtakId: lesbar.vedtakId }
  if (sak.tildelt.length === 0 && sak.oppgaver.length > 0) return { slag: 'taSaken' }
  if (!sak.erTildeltMeg && sak.tildelt[0]) return { slag: 'andreHar', navn: sak.tildelt[0].navn }

  if (oppgave('sending-stoppet')) return { slag: 'stoppet' }
  const ny = oppgave('ny-soknad')
  if (ny?.soknadId) return { slag: 'taSoknaden', soknadId: ny.soknadId }
  const borte = oppgave('manglende-barn')
  if (borte) return { slag: 'manglendeBarn', oppgave: borte }
  if (oppgave('alle-barna')) return { slag: 'alleBarna' }
  const ukartlagt = oppgave('kartlegg-barn')
  if (ukartlagt?.person) return kartlegg(sak, ukartlagt.person.personId, ukartlagt.person.fornavn)
  const retur = oppgave('rett-returnert')
  if (retur?.soknadId) return { slag: 'rett', soknadId: retur.soknadId, tekst: retur.tekst ?? '' }
  const utdatert = oppgave('foresla-pa-nytt')
  if (utdatert?.soknadId) return { slag: 'foreslaPaNytt', soknadId: utdatert.soknadId }
  if (lesbar?.vedtakId)
    return { slag: utenLeser(lesbar.vedtakId) ? 'giTilLeser' : 'venter', vedtakId: lesbar.vedtakId }
  if (soknad?.fase === 'vurdering') return { slag: 'vurder', soknadId: soknad.soknadId }
  if (soknad?.fase === 'kartlegging') {
    const forste = sak.barn.find(b => !b.tattUt && !b.utelatt && kartlegges(b))
    if (forste) return kartlegg(sak, forste.personId, forste.fornavn)
  }
  const brev = oppgave('brev-mangler')
  if (brev?.vedtakId) return { slag: 'brev', vedtakId: brev.vedtakId }
  const usendt = oppgave('send-brev')
  if (usendt?.vedtakId) return { slag: 'sendBrev', vedtakId: usendt.vedtakId }
  const kontroll = oppgave('etterkontroll') ?? oppgave('gjennomga-forelopig-avgjorelse')
  if (kontroll?.vedtakId)
    return {
      slag: utenLeser(kontroll.vedtakId) ? 'giTilLeser' : 'etterkontroll',
      vedtakId: kontroll.vedtakId,
    }
  if (vedtak && soknad?.fase === 'godkjenning') return { slag: 'venter', vedtakId: vedtak.vedtakId }
  const etterpa = oppgave('kartlegg-etterpa')
  if (etterpa?.person) return kartlegg(sak, etterpa.person.personId, etterpa.person.fornavn)
  return { slag: 'ferdig' }
}

function kartlegg(sak: Saksvisning, personId: string, fornavn: string): Steg {
  const celler = sak.barn.find(b => b.personId === personId)?.celler ?? []
  return { slag: 'kartlegg', fornavn, ikkeSpurt: celler.filter(c => c.tilstand === 'ikke-spurt').length }
}
