import type { SoknadId } from '../felles/id.ts'
import { medDekket, type Soknader, type Soknadsstatus } from '../soknad/tilstand.ts'
import { avgjorSoknaden } from '../vedtak/annet.ts'
import type { VedtakHendelse } from '../vedtak/hendelser.ts'

/**
 * Det et vedtak gjør med søknaden: svaret avslutter den, og nødhjelpen dekker det som var akutt. Tas vedtaket opp igjen, er den under behandling til et nytt
 * vedtak er fattet eller arbeidet avbrytes. Alt annet lar den være.
 */
export function soknaderEtterVedtak(s: Soknader, e: VedtakHendelse): Soknader {
  if (e.type === 'VedtakFattet')
    return avgjorSoknaden(e.innhold.annet)
      ? ferdig(s, e.soknadId).map(x => (x.soknadId === e.soknadId ? { ...x, besvart: true } : x))
      : s
  if (e.type === 'GjenopptakAvbrutt') return ferdig(s, e.soknadId)
  if (e.type === 'VedtakTattOppIgjen') return medStatus(s, e.soknadId, 'under-behandling')
  if (e.type !== 'NodhjelpInnvilget') return s
  return s.map(x => (x.soknadId === e.soknadId ? medDekket(x, e.innhold.dekker ?? x.akutt?.behov ?? []) : x))
}

const medStatus = (s: Soknader, id: SoknadId, status: Soknadsstatus): Soknader =>
  s.map(x => (x.soknadId === id ? { ...x, status } : x))
const ferdig = (s: Soknader, id: SoknadId): Soknader => medStatus(s, id, 'ferdigbehandlet')
