import { type Belop, erGyldigBelop, minus, sum } from '../felles/belop.ts'
import type { UtbetalingId, VedtakId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import { gjentas } from './gjentas.ts'
import type { Betaling, Betalingsmottaker, Planpost } from './hendelser.ts'
import type { UtbetalingKommando } from './kommandoer.ts'
import { erTattOver, finnRamme, ikkePlanlagt, type Ramme, rammer, type Stonadsvedtak } from './ramme.ts'
import { planversjon, type Utbetaling, utbetalingerFor } from './tilstand.ts'

type K<T extends UtbetalingKommando['type']> = Extract<UtbetalingKommando, { type: T }>

const fattet = (sak: Sak, id: VedtakId): Stonadsvedtak | undefined => {
  const v = finnVedtak(sak.vedtak, id)
  return v?.status === 'fattet' ? v : undefined
}

function hvemKanIkke(sak: Sak, o: Omgivelse): Avslagskode | undefined {
  if (o.aktor.type !== 'ansatt') return 'ikke-menneske'
  return erInhabil(sak, o) ? 'inhabil' : undefined
}

/** Setter dag og mottaker for det som mangler i én eller flere poster. Hver post skal gå opp på øret. */
function planleggUtbetalinger(sak: Sak, k: K<'planleggUtbetalinger'>, o: Omgivelse): Utfort {
  const v = fattet(sak, k.vedtakId)
  if (!v) return kanIkke('vedtak-finnes-ikke')
  const nei = hvemKanIkke(sak, o)
  if (nei) return kanIkke(nei)
  if (k.utbetalinger.some(u => erTattOver(sak.vedtak, v.vedtakId, u.post)))
    return kanIkke('vedtak-er-erstattet')
  const versjon = planversjon(sak.utbetalinger, v.vedtakId)
  if (versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', {
      gjeldende: { versjon, utbetalinger: utbetalingerFor(sak.utbetalinger, v.vedtakId) },
    })
  const poster = [...new Set(k.utbetalinger.map(u => u.post))]
  if (poster.length === 0) return kanIkke('utbetalingssum-stemmer-ikke')
  for (const post of poster) {
    const deler = k.utbetalinger.filter(u => u.post === post)
    const ramme = finnRamme(v, post)
    const mangler = ramme && ikkePlanlagt(sak.vedtak, sak.utbetalinger, v, ramme)
    if (!ramme || !gaarOpp(deler, mangler)) return kanIkke('utbetalingssum-stemmer-ikke', { gjelder: post })
    const feil = feilIDelene(v, ramme, deler, egne(sak, v, post), o)
    if (feil) return kanIkke(feil, { gjelder: post })
  }
  return ok([
    {
      type: 'UtbetalingerPlanlagt',
      vedtakId: v.vedtakId,
      soknadId: v.soknadId,
      utbetalinger: k.utbetalinger.map(u => ({
        ...u,
        utbetalingId: o.nyId() as UtbetalingId,
        tid: o.tid(),
      })),
      ...gjentas(sak, v, { poster }, o),
    },
  ])
}

const egne = (sak: Sak, v: Stonadsvedtak, post: Planpost): readonly Utbetaling[] =>
  utbetalingerFor(sak.utbetalinger, v.vedtakId).filter(u => u.post === post && u.status !== 'annullert')

const gaarOpp = (deler: readonly Betaling[], til: Belop | undefined): boolean =>
  deler.length > 0 &&
  deler.every(d => erGyldigBelop(d.belop) && d.belop > 0) &&
  sum(deler.map(d => d.belop)) === til

/** `vedSidenAv`: de andre utbetalingene i posten. Søkeren kan ikke få i penger det vedtaket gir som varer. */
function feilIDelene(
  v: Stonadsvedtak,
  ramme: Ramme,
  deler: readonly Betaling[],
  vedSidenAv: readonly Betaling[],
  o: Omgivelse,
): Avslagskode | undefined {
  if (deler.some(d => d.forfall < o.naa.dato)) return 'forfall-passert'
  for (const d of deler) {
    const feil = feilIMottakeren(v, d.mottaker, o)
    if (feil) return feil
  }
  const tilSoker = sum([...deler, ...vedSidenAv].filter(d => d.mottaker.slag === 'soker').map(d => d.belop))
  return tilSoker > minus(ramme.vedtatt, ramme.varer) ? 'utbetaling-annen-form' : undefined
}

/** § 22: til søkeren, eller dit vedtaket sier. Alle andre krever at søkeren har sagt ja. */
function feilIMottakeren(v: Stonadsvedtak, m: Betalingsmottaker, o: Omgivelse): Avslagskode | undefined {
  if (m.slag === 'soker') return undefined
  if (erTom(m.navn)) return 'mottaker-ufullstendig'
  if (m.samtykke && m.samtykke > o.naa.dato) return 'dato-i-fremtiden'
  const kjent = rammer(v)
    .flatMap(r => r.deler)
    .some(d => d.mottaker.slag === 'annen' && (d.mottaker.navn === '' || d.mottaker.navn === m.navn.trim()))
  return kjent || m.samtykke ? undefined : 'mottaker-uten-samtykke'
}

type Funnet = { readonly u: Utbetaling; readonly v: Stonadsvedtak }

/** Utbetalingen, når den kan røres: den finnes, ingen har endret den imens, og den er ikke betalt eller tatt ut. */
function finn(
  sak: Sak,
  k: { utbetalingId: UtbetalingId; settVersjon: number },
  o: Omgivelse,
  ferdige: readonly Utbetaling['status'][] = ['utbetalt', 'annullert'],
): Funnet | Utfort {
  const u = sak.utbetalinger.find(x => x.utbetalingId === k.utbetalingId)
  const v = u && fattet(sak, u.vedtakId)
  if (!u || !v) return kanIkke('utbetaling-finnes-ikke')
  const nei = hvemKanIkke(sak, o)
  if (nei) return kanIkke(nei)
  if (u.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.utbetalingId, gjeldende: u })
  return ferdige.includes(u.status) ? kanIkke('utbetaling-er-ferdig') : { u, v }
}

const om = ({ u }: Funnet) => ({
  vedtakId: u.vedtakId,
  soknadId: u.soknadId,
  utbetalingId: u.utbetalingId,
})

/** Betalingens tid først, så vilkårenes: i den rekkefølgen søkerens side leser dem. */
const tidene = (sak: Sak, { u, v }: Funnet, o: Omgivelse) => ({
  tid: o.tid(),
  ...gjentas(sak, v, rort(u), o),
})

const rort = (u: Utbetaling) => ({ poster: [u.post], utbetalingId: u.utbetalingId })

/** Flytter, gir til en annen eller deler, og setter en stoppet i gang igjen. Summen er den samme. */
function endreUtbetaling(sak: Sak, k: K<'endreUtbetaling'>, o: Omgivelse): Utfort {
  const f = finn(sak, k, o)
  if ('ok' in f) return f
  const { u, v } = f
  if (erTattOver(sak.vedtak, v.vedtakId, u.post)) return kanIkke('vedtak-er-erstattet')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (!gaarOpp(k.deler, u.belop)) return kanIkke('utbetalingssum-stemmer-ikke', { gjelder: u.post })
  const ramme = finnRamme(v, u.post)
  const andre = egne(sak, v, u.post).filter(x => x.utbetalingId !== u.utbetalingId)
  const feil = ramme && feilIDelene(v, ramme, k.deler, andre, o)
  if (feil) return kanIkke(feil, { gjelder: u.post })
  const deler = k.deler.map((d, i) => ({
    ...d,
    utbetalingId: i === 0 ? u.utbetalingId : (o.nyId() as UtbetalingId),
    tid: o.tid(),
  }))
  return ok([{ ...om(f), type: 'UtbetalingEndret', deler, grunn: k.grunn, ...gjentas(sak, v, rort(u), o) }])
}

/** Holder pengene tilbake. Det er ikke reduksjon etter § 20 og endrer ikke vedtaket: det beløpet er innvilget, og venter. */
function stoppUtbetaling(sak: Sak, k: K<'stoppUtbetaling'>, o: Omgivelse): Utfort {
  const f = finn(sak, k, o)
  if ('ok' in f) return f
  if (f.u.status === 'stoppet') return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...om(f), type: 'UtbetalingStoppet', grunn: k.grunn, ...tidene(sak, f, o) }])
}

/** Tar ut det som er ført feil. Beløpet er fortsatt vedtatt, og planlegges på nytt. */
function annullerUtbetaling(sak: Sak, k: K<'annullerUtbetaling'>, o: Omgivelse): Utfort {
  const f = finn(sak, k, o)
  if ('ok' in f) return f
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...om(f), type: 'UtbetalingAnnullert', grunn: k.grunn, ...tidene(sak, f, o) }])
}

/**
 * Noen har sett i økonomisystemet at pengene er betalt. Etter det endres den ikke: det som var feil, er et nytt vedtak. Bare dagen kan
 * rettes, med grunn.
 */
function registrerUtbetalt(sak: Sak, k: K<'registrerUtbetalt'>, o: Omgivelse): Utfort {
  const retter = k.grunn !== undefined
  const ferdige = retter ? (['planlagt', 'stoppet', 'annullert'] as const) : undefined
  const f = finn(sak, { ...k, settVersjon: k.lestVersjon }, o, ferdige)
  if ('ok' in f) return f
  const { u, v } = f
  if (retter && erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (u.status === 'stoppet' && erTattOver(sak.vedtak, v.vedtakId, u.post))
    return kanIkke('vedtak-er-erstattet')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < v.dato) return kanIkke('for-vedtaket')
  const grunn = k.grunn === undefined ? {} : { grunn: k.grunn }
  return ok([{ ...om(f), type: 'UtbetalingUtfort', dato: k.dato, ...grunn, ...tidene(sak, f, o) }])
}

export const UTBETALINGSOPERASJONER = {
  planleggUtbetalinger,
  endreUtbetaling,
  stoppUtbetaling,
  annullerUtbetaling,
  registrerUtbetalt,
} as const
