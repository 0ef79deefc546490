import { dagMedOrd } from '../felles/manedsnavn.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import { gjelderPosten } from '../utbetaling/gjentas.ts'
import type { UtbetalingHendelse } from '../utbetaling/hendelser.ts'
import { type Utbetalinger, utbetalingerFor } from '../utbetaling/tilstand.ts'
import { vilkarsmeldinger } from '../vilkar/meldinger.ts'
import type { Vilkarsinnhold, Vilkarstype } from '../vilkar/typer.ts'
import type { DigisosHendelse } from './format.ts'

type Fattet = Extract<SakHendelse, { type: 'VedtakFattet' }>
type Vilkarmelding = Extract<DigisosHendelse, { type: 'vilkar' }>

/** Hendelsestidene til et vedtak: vedtaket, at søknaden er ferdig, og så ett for hvert vilkår. */
const FORSTE_VILKAR = 2

/**
 * Vilkårene i et vedtak, og dem det erstatter uten å føre videre, som er annullert (b.6). Om et vilkår er fulgt, meldes ikke: statusene for
 * det er avviklet. Kontaktsenteret ser tittelen, så bare aktiviteten nevnes; helse, økonomi og ordene om familien står i brevet.
 */
export function vilkarsmeldingene(
  h: Fattet,
  tidligere: readonly Registrert<SakHendelse>[],
): readonly Vilkarmelding[] {
  const erstattet = tidligere.flatMap(({ hendelse: f }) =>
    f.type === 'VedtakFattet' && f.vedtakId === h.innhold.erstatter?.vedtakId ? [f.innhold] : [],
  )[0]
  return vilkarsmeldinger(h.innhold, erstattet).flatMap(({ vilkar, status }, i) => {
    const t = h.hendelsestider[FORSTE_VILKAR + i]
    return t === undefined ? [] : [melding(t, h.digisosSak, vilkar.vilkarId, vilkar, status)]
  })
}

const melding = (
  t: Tidspunkt,
  saksreferanse: string,
  vilkarreferanse: string,
  { type, fra, til }: Vilkarsinnhold,
  status: Vilkarmelding['status'],
  utbetalingsreferanse: readonly string[] = [],
): Vilkarmelding => ({
  type: 'vilkar',
  hendelsestidspunkt: t,
  vilkarreferanse,
  saksreferanse,
  tittel: TITTEL[type] ?? 'Vilkår for stønaden',
  beskrivelse: `Gjelder fra ${dagMedOrd(fra, 'nb')} til og med ${dagMedOrd(til, 'nb')}. Hva som må gjøres, og av hvem, står i vedtaksbrevet.`,
  status,
  ...(utbetalingsreferanse.length > 0 ? { utbetalingsreferanse } : {}),
})

/** Vilkårene som gjelder betalinger i hendelsen, sagt igjen etter dem, med alle betalingene de gjelder (b.5). */
export function gjentatteVilkar(
  { gjentas = [], vedtakId }: UtbetalingHendelse,
  fattet: Fattet,
  alle: Utbetalinger,
): readonly Vilkarmelding[] {
  const egne = utbetalingerFor(alle, vedtakId).filter(u => u.status !== 'annullert')
  return gjentas.flatMap(g => {
    if (!('vilkarId' in g)) return []
    const { vilkarId, tid } = g
    const vilkar = fattet.innhold.vilkar?.find(x => x.vilkarId === vilkarId)
    if (!vilkar) return []
    const knyttet = egne.filter(u => gjelderPosten(vilkar, u.post)).map(u => u.utbetalingId)
    return [melding(tid, fattet.digisosSak, vilkarId, vilkar, 'RELEVANT', knyttet)]
  })
}

/** Bare aktivitetene har egen tittel. */
const TITTEL: Partial<Record<Vilkarstype, string>> = {
  arbeidstrening: 'Delta på arbeidstrening eller arbeidspraksis',
  kurs: 'Delta på kurs eller opplæring',
  skole: 'Benytte rett til skole',
  jobblogg: 'Registrere seg som arbeidssøker eller føre jobblogg',
  jobbtilbud: 'Ta imot et jobbtilbud',
  veiledningssamtaler: 'Møte til veiledningssamtaler',
  aktivitetsplan: 'Bruke digital aktivitetsplan',
}
