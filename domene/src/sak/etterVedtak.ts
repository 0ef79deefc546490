import type { SoknadId } from '../felles/id.ts'
import type { Akuttbehov } from '../soknad/hendelser.ts'
import { medDekket, medUdekket, type Soknad, type Soknader, type Soknadsstatus } from '../soknad/tilstand.ts'
import { type AnnetVedtak, avgjorSoknaden } from '../vedtak/annet.ts'
import type { VedtakHendelse } from '../vedtak/hendelser.ts'
import { erstattetAv } from '../vedtak/kjede.ts'
import { medMotSatsen } from '../vedtak/motSatsen.ts'
import { finnVedtak, foldVedtak, type Vedtak, type Vedtaksliste, vedtakFor } from '../vedtak/tilstand.ts'
import { erNodhjelp, svarerPaSoknaden } from '../vedtak/vedtaksslag.ts'
import type { Registrert } from './strom.ts'
import type { Sak } from './tilstand.ts'

/**
 * Det et vedtak gjør med søknaden: svaret avslutter den, og nødhjelpen dekker det som var akutt, så lenge den blir gitt. Tas svaret opp igjen, er den under behandling til et nytt
 * vedtak er fattet eller arbeidet avbrytes. Et vedtak ved siden av søknaden rører den ikke, heller ikke når det tas opp. Alt annet lar den være.
 */
export function soknaderEtterVedtak(s: Soknader, vedtak: Vedtaksliste, e: VedtakHendelse): Soknader {
  if (e.type === 'VedtakFattet') {
    if (avgjorSoknaden(e.innhold.annet)) return s.map(x => (x.soknadId === e.soknadId ? besvart(x) : x))
    const gammelt = e.innhold.erstatter && finnVedtak(vedtak, e.innhold.erstatter.vedtakId)
    if (!gammelt) return s
    const her = (f: (x: Soknad) => Soknad) => s.map(x => (x.soknadId === e.soknadId ? f(x) : x))
    // Det gamle svarte på hele søknaden, og det nye gjør det ikke: resten er ikke besvart.
    if (svarerPaSoknaden(gammelt)) return her(ubesvart)
    return blirIkkeGitt(e.innhold.annet) ? her(x => medUdekket(x, bareDekketAv(vedtak, gammelt, x))) : s
  }
  if (e.type === 'GjenopptakAvbrutt' || e.type === 'VedtakTattOppIgjen') {
    const gammelt = finnVedtak(vedtak, e.vedtakId)
    if (!gammelt || !svarerPaSoknaden(gammelt)) return s
    return medStatus(s, e.soknadId, e.type === 'VedtakTattOppIgjen' ? 'under-behandling' : 'ferdigbehandlet')
  }
  if (e.type !== 'NodhjelpInnvilget') return s
  return s.map(x => (x.soknadId === e.soknadId ? medDekket(x, e.innhold.dekker ?? x.akutt?.behov ?? []) : x))
}

const blirIkkeGitt = (annet: AnnetVedtak | undefined): boolean =>
  annet?.slag === 'opphor' && annet.hva === 'nodhjelp'

/** De meldte behovene bare denne hjelpen dekket. */
function bareDekketAv(liste: Vedtaksliste, gammelt: Vedtak, x: Soknad): readonly Akuttbehov[] {
  const dekket = (v: Vedtak) => (erNodhjelp(v.innhold) ? (v.innhold.dekker ?? x.akutt?.behov ?? []) : [])
  const andre = vedtakFor(liste, x.soknadId).filter(
    v => v.vedtakId !== gammelt.vedtakId && v.status === 'fattet' && !erstattetAv(liste, v.vedtakId),
  )
  return dekket(gammelt).filter(b => !andre.flatMap(dekket).includes(b))
}

const medStatus = (s: Soknader, id: SoknadId, status: Soknadsstatus): Soknader =>
  s.map(x => (x.soknadId === id ? { ...x, status } : x))
const besvart = (x: Soknad): Soknad => ({ ...x, status: 'ferdigbehandlet', besvart: true })
function ubesvart({ besvart: _, ...x }: Soknad): Soknad {
  return x
}

/** Vedtakene etter hendelsen, og hva et nytt vedtak ga mot satsen: vurderingen det hviler på, kan endres siden. */
export const vedtakMedSatsen = (
  { vedtak, vurderinger }: Pick<Sak, 'vedtak' | 'vurderinger'>,
  r: Registrert<VedtakHendelse>,
): Sak['vedtak'] => medMotSatsen(foldVedtak(vedtak, r), vurderinger, r.hendelse)
