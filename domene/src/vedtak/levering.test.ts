import { describe, expect, test } from 'vitest'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak, etDokument, filId } from '../testdata/enSak.ts'
import { enSoknad, S1, soknadId } from '../testdata/enSoknad.ts'
import { foreslaAnnet, gi, medAnnet, medHjelp, NODHJELP, RADGIVNING, slutter } from '../testdata/etOpptak.ts'
import { SIVERT } from '../testdata/verden.ts'

const fattet = () =>
  enSak()
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .foreslatt()
    .fattetAv()
type S = ReturnType<typeof fattet>
const id = (s: S, nr = 0) => s.sak.vedtak.vedtak[nr]?.vedtakId ?? ('' as never)
const taOpp = (s: S, nr = 0): SakKommando => ({
  type: 'taOppVedtak',
  vedtakId: id(s, nr),
  gjenopptak: { slag: 'omgjoring', grunn: 'ikke-underrettet', begrunnelse: 'Brevet ligger her.' },
})
const UTELAT: SakKommando = {
  type: 'utelatVarsel',
  soknadId: S1,
  unntak: 'kjenner-saken',
  begrunnelse: 'Hun ba selv om det.',
}
const foresla: SakKommando = {
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall: 'innvilget',
  begrunnelse: 'Nytt.',
}
const paPapir = (s: S) => s.utfor({ type: 'merkBrevUtlevert', vedtakId: id(s), maate: 'post', dato: s.dato })
const levert = (s: S, brevNr?: number, sha256 = `brev-${id(s)}`, til = S1) =>
  s.registrer({
    type: 'FilLevert',
    soknadId: til,
    sha256,
    ...(brevNr === undefined ? {} : { brevNr }),
    referanse: { type: 'dokumentlager', id: filId(1) },
  })
const NEI = { feil: { kode: 'vedtaket-er-utlevert' } }

describe('et vedtak kan gjøres om fordi familien ikke har fått det (§ 35 første ledd b)', () => {
  test.each([
    { sak: () => fattet(), ok: true, fordi: 'brevet er ikke laget' },
    { sak: () => fattet().medBrev(), ok: true, fordi: 'brevet er laget, men ikke gått ut' },
    { sak: () => paPapir(fattet().medBrev()), ok: false, fordi: 'det er ført inn at det er sendt' },
    { sak: () => fattet().medBrev().medLeverteBrev(), ok: false, fordi: 'det er levert digitalt' },
    {
      sak: () => levert(fattet().medBrev(), undefined, 'et-annet-brev'),
      ok: true,
      fordi: 'det var et annet brev',
    },
    {
      sak: () => levert(fattet().medBrev(), undefined, undefined, soknadId('s2')),
      ok: true,
      fordi: 'det var brevet til en annen søknad',
    },
  ])('$ok, fordi $fordi', ({ sak, ok }) => {
    const s = sak()
    expect(s.prov(taOpp(s))).toMatchObject(ok ? { ok } : NEI)
  })

  test('den første leveringen er den som gjelder', () => {
    const s = fattet().medBrev().medLeverteBrev()
    const [v] = s.sak.vedtak.vedtak
    expect(v).toMatchObject({ levert: s.hendelser.at(-1)?.tidspunkt })
    expect(s.medLeverteBrev().sak.vedtak.vedtak[0]).toEqual(v)
  })

  test('kommer det fram før det nye er foreslått eller fattet, gjelder grunnen ikke lenger', () => {
    const tattOpp = fattet().medBrev()
    const s = tattOpp.utfor(taOpp(tattOpp), UTELAT)
    expect(s.prov(foresla).ok).toBe(true)
    expect(s.medLeverteBrev().prov(foresla)).toMatchObject(NEI)
    const foreslatt = s.foreslatt()
    const fatt: SakKommando = { type: 'fattVedtak', vedtakId: foreslatt.forslagId(), merknad: '' }
    expect(foreslatt.som(SIVERT).prov(fatt).ok).toBe(true)
    expect(foreslatt.medLeverteBrev().som(SIVERT).prov(fatt)).toMatchObject(NEI)
    expect(paPapir(foreslatt).som(SIVERT).prov(fatt)).toMatchObject(NEI)
  })

  test.each<[string, () => S, (s: S) => SakKommando]>([
    [
      'råd og veiledning',
      () => medAnnet(RADGIVNING),
      s => foreslaAnnet(slutter('radgivning'), { erstatter: id(s) }),
    ],
    ['nødhjelp', () => medHjelp(NODHJELP), s => foreslaAnnet(slutter('nodhjelp'), { erstatter: id(s) })],
  ])('%s: kommer det gamle fram mens det nye venter, kan det nye ikke fattes', (_navn, sak, det) => {
    const tattOpp = sak().medBrev()
    const s = tattOpp.utfor(taOpp(tattOpp), { ...UTELAT, vedtakId: id(tattOpp) } as SakKommando)
    const foreslatt = s.utfor(det(s))
    const fatt: SakKommando = { type: 'fattVedtak', vedtakId: id(foreslatt, 1), merknad: '' }
    expect(foreslatt.som(SIVERT).prov(fatt).ok).toBe(true)
    expect(foreslatt.medLeverteBrev().som(SIVERT).prov(fatt)).toMatchObject(NEI)
    expect(paPapir(foreslatt).som(SIVERT).prov(fatt)).toMatchObject(NEI)
  })

  test('kommer et nei til akutt hjelp fram, gis hjelpen likevel, uten å erstatte noe', () => {
    const nei = medAnnet({ slag: 'avslag-akutt', hva: 'midlertidig-botilbud' }).medBrev()
    const s = paPapir(nei.utfor(taOpp(nei)))
    const gitt = s.utfor(gi(NODHJELP, id(s)))
    expect(gitt.sak.vedtak.vedtak.at(-1)?.innhold.erstatter).toBeUndefined()
  })
})

describe('to vedtak med like brev', () => {
  const LIKT = etDokument('likt')
  const toLike = () => {
    const s = fattet()
    const tattOpp = s
      .registrer({ type: 'BrevFerdigstilt', vedtakId: id(s), brev: LIKT })
      .utfor({
        type: 'taOppVedtak',
        vedtakId: id(s),
        gjenopptak: { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Noe ble glemt.' },
      })
      .foreslatt()
      .fattetAv()
    return tattOpp.registrer({ type: 'BrevFerdigstilt', vedtakId: id(tattOpp, 1), brev: LIKT })
  }
  const nr = (s: S, i: number) => s.hendelser.filter(r => r.hendelse.type === 'BrevFerdigstilt')[i]?.nr

  test.each([
    { brev: 0, ok: true, fordi: 'det er det gamle som er levert' },
    { brev: 1, ok: false, fordi: 'det er det nye som er levert' },
  ])('brev $brev levert: $ok, fordi $fordi', ({ brev, ok }) => {
    const s = toLike()
    const en = levert(s, nr(s, brev), 'likt')
    expect(en.prov(taOpp(en, 1))).toMatchObject(ok ? { ok } : NEI)
    const igjen = levert(en, nr(s, brev), 'likt')
    expect(igjen.sak.vedtak).toEqual(en.sak.vedtak)
  })

  test('en levering uten nummer gjelder det første som ikke er levert', () => {
    const s = levert(toLike(), undefined, 'likt')
    expect(s.prov(taOpp(s, 1)).ok).toBe(true)
    expect(levert(s, undefined, 'likt').prov(taOpp(s, 1))).toMatchObject(NEI)
  })
})
