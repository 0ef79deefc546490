import type { Sak } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { kreverVarsel } from '../vedtak/gjenopptak.ts'
import { kanTasOpp } from '../vedtak/gjenopptakOperasjoner.ts'
import { type Avgjort, erstattetAv } from '../vedtak/kjede.ts'
import { finnVedtak, type Vedtak } from '../vedtak/tilstand.ts'
import { erNodhjelp, svarerPaSoknaden, vedtaksslag } from '../vedtak/vedtaksslag.ts'
import type { Verden } from './verden.ts'

const TEKST = 'Det ble ikke som vi trodde.'

/**
 * Noen ganger tas et vedtak som ikke er stønad, opp igjen, og erstattes av det samme slaget. Det som er foreslått, fattes. Ingenting når det ikke er noe
 * slikt i saken.
 */
export function nesteOpptak({ sak }: Verden, valget: number): SakKommando | undefined {
  const forslag = sak.vedtak.vedtak.find(
    v => v.status === 'foreslatt' && v.innhold.annet !== undefined && !svarerPaSoknaden(v),
  )
  if (forslag) return { type: 'fattVedtak', vedtakId: forslag.vedtakId, merknad: '' }
  const g = sak.vedtak.gjenopptatt.find(x => !svarer(sak, x.vedtakId))
  const gammelt = g && finnVedtak(sak.vedtak, g.vedtakId)
  if (g && gammelt?.status === 'fattet') {
    const om = { soknadId: g.soknadId, vedtakId: g.vedtakId }
    if (kreverVarsel(g.gjenopptak, gammelt) && !g.varsel)
      return { ...om, type: 'utelatVarsel', unntak: 'kjenner-saken', begrunnelse: TEKST }
    return erstatt(gammelt, valget) ?? { ...om, type: 'avbrytGjenopptak', grunn: TEKST }
  }
  const v = sak.vedtak.vedtak.find(
    (x): x is Avgjort =>
      x.status === 'fattet' &&
      vedtaksslag(x.innhold) !== 'stonad' &&
      !erstattetAv(sak.vedtak, x.vedtakId) &&
      kanTasOpp(sak, x),
  )
  if (!v) return undefined
  const gjenopptak =
    valget < 60
      ? ({ slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: TEKST } as const)
      : ({ slag: 'endring', grunn: 'endrede-forhold', begrunnelse: TEKST } as const)
  return { type: 'taOppVedtak', vedtakId: v.vedtakId, gjenopptak }
}

const svarer = (sak: Sak, id: Vedtak['vedtakId']): boolean => {
  const v = finnVedtak(sak.vedtak, id)
  return v !== undefined && svarerPaSoknaden(v)
}

/** Det samme en gang til, eller det som skulle vært gitt. Noen ganger prøver hun å gi mindre alene. Det skal aldri gå. */
function erstatt({ vedtakId, soknadId, innhold }: Avgjort, valget: number): SakKommando | undefined {
  if (erNodhjelp(innhold)) {
    const { erstatter: _, ...samme } = innhold
    const belop = (valget % 5 === 0 ? 0 : innhold.belop) as typeof innhold.belop
    return { type: 'innvilgNodhjelp', soknadId, innhold: { ...samme, belop }, erstatter: vedtakId }
  }
  const { annet } = innhold
  if (!annet || annet.slag === 'avvisning') return undefined
  return { type: 'foreslaAnnetVedtak', soknadId, annet, begrunnelse: TEKST, erstatter: vedtakId }
}
