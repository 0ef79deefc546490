import type { Maned } from '../../felles/dato.ts'
import { leggTilDager, leggTilManeder, sisteDag } from '../../felles/dato.ts'
import type { Verden } from '../verden.ts'
import { alle, type Fasit, maneder, rad, samtaler, stonad } from './hendelser.ts'

/** Nødhjelpen uten den som bare kom i stedet for en annen, og om det var en annen i året før. */
const nyNodhjelp = (v: Verden) => {
  const nye = alle(v, 'NodhjelpInnvilget').filter(h => !h.innhold.erstatter)
  return nye.map(h => ({
    ...h,
    gjentatt: nye.some(x => x.plass < h.plass && x.dato >= leggTilManeder(h.dato, -12)),
  }))
}

/** Barna som var i husstanden den dagen. Et barn som ble tatt ut siden, var der da. */
const barnaDen = (v: Verden, dag: string) =>
  [...new Set(alle(v, 'BarnLagtTil').map(b => b.personId))].filter(id => {
    const sist = alle(v, 'BarnLagtTil').findLast(b => b.personId === id)
    const ut = alle(v, 'TattUtAvHusstanden').find(t => t.personId === id && t.plass > (sist?.plass ?? 0))
    const rettet = alle(v, 'BarneopplysningerRettet').findLast(
      b => b.personId === id && b.plass > (sist?.plass ?? 0),
    )
    return (rettet ?? sist)?.barn.relasjon !== 'ventet' && (!ut || ut.fra > dag)
  })

/** Er vedtaket erstattet av et nytt, er det det nye som gjelder. */
function gjeldende(v: Verden, vedtakId: string): string {
  const nytt = [...alle(v, 'VedtakFattet'), ...alle(v, 'NodhjelpInnvilget')].find(
    h => h.innhold.erstatter?.vedtakId === vedtakId,
  )
  return nytt ? gjeldende(v, nytt.vedtakId) : vedtakId
}

/** Vedtakene om råd og veiledning som gjelder. */
const radene = (v: Verden) =>
  alle(v, 'VedtakFattet').filter(
    h => h.innhold.annet?.slag === 'radgivning' && gjeldende(v, h.vedtakId) === h.vedtakId,
  )

function harRad(v: Verden, pekt: string | undefined): boolean {
  const fattet = alle(v, 'VedtakFattet').some(h => h.vedtakId === pekt)
  if (pekt && fattet) {
    const slutt = alle(v, 'VedtakFattet').find(h => h.vedtakId === gjeldende(v, pekt))
    if (slutt?.innhold.annet?.slag === 'radgivning') return true
  }
  const foreslatt = alle(v, 'VedtakForeslatt').findLast(h => h.vedtakId === pekt)
  const trukket = alle(v, 'ForslagTrukket').some(h => h.vedtakId === pekt)
  // Svaret peker på et vedtak som bare er foreslått: da er det ikke fattet.
  if (foreslatt?.innhold.annet?.slag === 'radgivning' && !fattet && !trukket) return false
  return radene(v).length > 0
}

/** Det som viser seg når tiden går. */
export const OVER_TID: Readonly<Record<string, Fasit>> = {
  nodhjelp: v => alle(v, 'NodhjelpInnvilget').map(h => rad(h.dato, 1)),
  'gjentatt-nodhjelp': v => nyNodhjelp(v).map(h => rad(h.dato, h.gjentatt)),
  'kartlagt-etter-nodhjelp': v =>
    nyNodhjelp(v).flatMap(h => {
      const barna = barnaDen(v, h.dato)
      if (!h.gjentatt || barna.length === 0) return []
      const til = leggTilDager(h.dato, 30)
      const spurt = alle(v, 'OpplysningRegistrert').some(
        s =>
          barna.includes(s.personId) &&
          s.dato >= h.dato &&
          s.dato <= til &&
          !alle(v, 'OpplysningTrukket').some(
            t => t.personId === s.personId && t.tema === s.tema && t.nr === s.plass,
          ),
      )
      return [rad(til, spurt)]
    }),
  kvartalssamtale: v => {
    const med = new Set<string>()
    for (const { innhold } of stonad(v).filter(x => x.innhold.utfall !== 'avslatt'))
      for (const m of maneder(innhold.periode.fra, innhold.periode.til)) med.add(m)
    const [forste, siste] = [[...med].toSorted()[0], [...med].toSorted().at(-1)]
    const ut: string[] = []
    let paaRad: string[] = []
    for (const m of forste && siste ? maneder(forste, siste) : []) {
      paaRad = med.has(m) ? [...paaRad, m] : []
      if (paaRad.length < 3) continue
      const til = sisteDag(m as Maned)
      ut.push(
        rad(
          til,
          samtaler(v).some(s => s.dato >= `${paaRad[0]}-01` && s.dato <= til),
        ),
      )
      paaRad = []
    }
    return ut
  },
  'avtaler-holdt': v =>
    alle(v, 'LofteGitt').flatMap(l => {
      if (l.hvem !== 'nav' || !l.innen) return []
      const opp = alle(v, 'LofteInnfridd').find(x => x.lofteId === l.lofteId)
      return opp?.utfall === 'bortfalt' ? [] : [rad(l.innen, opp !== undefined && opp.dato <= l.innen)]
    }),
  'paragraf-17': v =>
    alle(v, 'BehovMeldt').flatMap(({ behovId }) => {
      const svar = alle(v, 'BehovBesvart').findLast(h => h.behovId === behovId)
      const apnet = alle(v, 'BehovGjenapnet').findLast(h => h.behovId === behovId)
      if (!svar || (apnet && apnet.plass > svar.plass) || svar.svar !== 'oppfolging-17') return []
      return [rad(svar.dato, harRad(v, svar.vedtakId))]
    }),
}
