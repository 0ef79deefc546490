import { leggTilManeder } from '../../felles/dato.ts'
import type { Verden } from '../verden.ts'
import { alle, avsluttet, type Fasit, type H, maneder, rad, samtaler, stonad } from './hendelser.ts'

type Fattet = H<'VedtakFattet'> & { readonly plass: number }
type Linje = Fattet['innhold']['linjer'][number]

/** De tretten punktene, skrevet av fra Helsetilsynets liste. */
const PUNKTER = 13

/** Satsen eller normen linjen ble bestemt mot, måned for måned, og det familien får. */
function motUtgangspunktet(v: Verden, f: Fattet, l: Linje): 'under' | 'likt' | 'over' | undefined {
  const { innhold: i, beslutning: b } = l
  if (i.slag !== 'utgift' || i.post !== 'livsopphold' || b.utfall !== 'innvilget') return undefined
  const g = alle(v, 'LinjeBesluttet').findLast(
    h => h.plass < f.plass && h.soknadId === f.soknadId && h.linjeId === l.linjeId,
  )?.grunnlag
  const tall = (g?.maneder ?? []).flatMap(m => (g?.utgangspunkt === 'kommunal-norm' ? m.norm : m.sats) ?? [])
  if (tall.length === 0) return undefined
  if (tall.some(t => t === b.belop)) return 'likt'
  return tall.some(t => b.belop < t) ? 'under' : 'over'
}

/** Noe på linjen er avslått etter § 18: alt, en del av regningen, eller livsopphold under normen. */
function avslatt(v: Verden, f: Fattet, l: Linje): boolean {
  const { innhold: i, beslutning: b } = l
  if (b.utfall === 'avslatt') return true
  if (i.slag !== 'utgift' || b.utfall !== 'innvilget' || b.hjemmel !== '18') return false
  if (i.faktisk !== undefined && b.belop < i.faktisk) return true
  return motUtgangspunktet(v, f, l) === 'under' && (i.deltid === undefined || b.belop === 0)
}

/** Det vedtakene sier, og det som var sant da de ble fattet. */
export const VEDTAKENE: Readonly<Record<string, Fasit>> = {
  retur: v =>
    stonad(v).map(f =>
      rad(
        f.dato,
        alle(v, 'VedtakReturnert').some(r => r.vedtakId === f.vedtakId),
      ),
    ),
  'egen-tekst': v =>
    stonad(v).flatMap(f =>
      f.standardandel ? [rad(f.dato, Math.round(100 - 100 * f.standardandel.andel))] : [],
    ),
  'barnets-syn': v =>
    stonad(v).flatMap(f => {
      const mottatt = alle(v, 'SoknadMottatt').find(s => s.soknadId === f.soknadId)?.mottattDato ?? ''
      return f.innhold.barn.map(b => {
        const sist = alle(v, 'BarnetsSynRegistrert').findLast(
          s => s.plass < f.plass && s.personId === b.personId,
        )
        const hort = sist && sist.dato >= mottatt && ['direkte', 'forsokt'].includes(sist.maate)
        return rad(f.dato, hort === true)
      })
    }),
  'kartlagte-punkter': v =>
    stonad(v).flatMap(f => {
      const { barn } = f.innhold
      if (barn.length === 0) return []
      const svart = new Set<string>()
      for (const s of alle(v, 'OpplysningRegistrert')) {
        const trukket = alle(v, 'OpplysningTrukket').some(
          t => t.personId === s.personId && t.tema === s.tema && t.nr === s.plass && t.plass < f.plass,
        )
        if (s.plass < f.plass && !trukket && barn.some(b => b.personId === s.personId))
          svart.add(`${s.personId}/${s.tema}`)
      }
      return [rad(f.dato, Math.round((100 * svart.size) / (barn.length * PUNKTER)))]
    }),
  'fysisk-mote': v => {
    const forste = alle(v, 'SoknadMottatt').find(s => avsluttet(v, s.soknadId) !== 'feilregistrert')
    const f = stonad(v).find(x => x.soknadId === forste?.soknadId)
    if (!forste || !f || f.innhold.barn.length === 0) return []
    const mott = samtaler(v, ['kontor', 'hjemmebesok']).some(
      s => s.dato >= forste.mottattDato && s.dato <= f.dato,
    )
    return [rad(f.dato, mott)]
  },
  'mot-satsen': v =>
    stonad(v).flatMap(f =>
      f.innhold.linjer.flatMap(l => {
        const mot = motUtgangspunktet(v, f, l)
        return mot ? [rad(f.dato, ['under', 'likt', 'over'].indexOf(mot))] : []
      }),
    ),
  /** En linje noen skrev om § 19 på uten at noe ble avslått, teller når alt er avslått fordi inntekten er stor nok. */
  'paragraf-19': v =>
    stonad(v).flatMap(f => {
      const { linjer, utfall } = f.innhold
      const nei = linjer.filter(l => avslatt(v, f, l))
      const vurdert = (l: Linje) => (l.paragraf19 ?? '').trim() !== ''
      const overskudd = utfall === 'avslatt' && linjer.some(l => l.innhold.slag === 'utgift' && vurdert(l))
      if (nei.length === 0) return overskudd ? [rad(f.dato, 1)] : []
      return [rad(f.dato, nei.every(vurdert))]
    }),
  'langvarig-med-barn': v =>
    stonad(v).flatMap(f => {
      if (f.innhold.barn.length === 0 || f.innhold.utfall === 'avslatt') return []
      const denne = `${f.dato.slice(0, 7)}-01` as typeof f.dato
      const med = new Set<string>()
      const tidligere = stonad(v).filter(x => x.plass < f.plass && x.innhold.utfall !== 'avslatt')
      for (const { innhold } of tidligere)
        for (const m of maneder(innhold.periode.fra, innhold.periode.til)) med.add(m)
      const fort = alle(v, 'TidligereStonadFort').findLast(x => x.dato <= f.dato)
      if (fort) for (const m of maneder(fort.fra, fort.til)) med.add(m)
      const aretFor = Array.from({ length: 12 }, (_, i) => leggTilManeder(denne, -1 - i).slice(0, 7))
      return [rad(f.dato, aretFor.filter(m => med.has(m)).length)]
    }),
}
