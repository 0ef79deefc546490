import { describe, expect, test } from 'vitest'
import { type Belop, kroner } from '../felles/belop.ts'
import { dato, type Maned, maned } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { innvilget } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import {
  type Bruddsak,
  folgOpp,
  HUSLEIE,
  medVilkar,
  settNed,
  svar,
  taOppForBrudd,
  utlever,
  varsle,
  vedtaket,
  vurder,
} from '../testdata/etBrudd.ts'
import { planversjon } from './tilstand.ts'

const DES = maned('2026-12')
const JAN = maned('2027-01')
const planlegg = (s: Bruddsak, post: Maned, belop: Belop, forfall: string, nr = 0): SakKommando => ({
  type: 'planleggUtbetalinger',
  vedtakId: vedtaket(s, nr),
  utbetalinger: [{ post, belop, mottaker: { slag: 'soker' }, forfall: dato(forfall) }],
  settVersjon: planversjon(s.sak.utbetalinger, vedtaket(s, nr)),
})

/** Tatt opp for brudd og redusert fra januar, 10. desember. `plan` er det som sto i planen før. */
const redusert = (plan: (s: Bruddsak) => Bruddsak): Bruddsak => {
  const s = plan(medVilkar())
  const brutt = s.utfor(folgOpp(s, 'ikke-oppfylt'))
  return settNed(brutt.utfor(taOppForBrudd(brutt), varsle, utlever, svar(), vurder()))
    .den('2026-12-10')
    .foreslatt('delvis-innvilget')
    .fattetAv()
}

describe('redusert fra januar fordi et vilkår ikke er oppfylt', () => {
  test('desember betales som før, selv om den ikke har forfalt; januar går ut av planen', () => {
    const s = redusert(a => {
      const des = a.utfor(planlegg(a, DES, kroner(11_000), '2026-12-20'))
      return des.utfor(planlegg(des, JAN, kroner(11_000), '2027-01-02'))
    })
    expect(s.sak.utbetalinger.map(u => [u.post, u.status])).toEqual([
      [DES, 'planlagt'],
      [JAN, 'annullert'],
    ])
  })

  test.each([
    { post: DES, forfall: '2026-12-20', ok: true, fordi: 'det gamle vedtaket gjelder for desember' },
    { post: JAN, forfall: '2027-01-02', ok: false, fordi: 'det nye har tatt over januar' },
  ])('$post kan planlegges i det gamle: $ok, fordi $fordi', ({ post, forfall, ok }) => {
    const s = redusert(a => a)
    const svaret = s.prov(planlegg(s, post, kroner(11_000), forfall))
    expect(svaret).toMatchObject(ok ? { ok } : { feil: { kode: 'vedtak-er-erstattet' } })
  })

  test('desember kan flyttes i det gamle vedtaket etter at det nye er fattet', () => {
    const s = redusert(a => a.utfor(planlegg(a, DES, kroner(11_000), '2026-12-20')))
    const [u] = s.sak.utbetalinger
    const deler = [
      { belop: kroner(11_000), mottaker: { slag: 'soker' as const }, forfall: dato('2026-12-15') },
    ]
    const endre = { type: 'endreUtbetaling', deler, grunn: 'Hun trenger det før.' } as const
    expect(u && s.prov({ ...endre, utbetalingId: u.utbetalingId, settVersjon: u.versjon })).toMatchObject({
      ok: true,
    })
    expect(s.sak.soknader.find(x => x.soknadId === S1)?.status).toBe('ferdigbehandlet')
  })
})

describe('reduksjonen er selv erstattet av et vedtak som også gjelder desember', () => {
  const GUNST = { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Reduksjonen var feil.' } as const
  /** `plan` er det som står i planen til det første vedtaket når det tredje kommer. */
  const omgjort = (plan: (s: Bruddsak) => Bruddsak): Bruddsak => {
    const s = plan(redusert(a => a))
    return s
      .utfor({ type: 'taOppVedtak', vedtakId: vedtaket(s, 1), gjenopptak: GUNST })
      .medPeriode('2026-12', '2027-01')
      .beslutt(HUSLEIE, innvilget(kroner(9000)))
      .foreslatt()
      .fattetAv()
  }
  const iDesember = (s: Bruddsak) => s.utfor(planlegg(s, DES, kroner(11_000), '2026-12-20'))

  test('desember kan ikke lenger planlegges i det første', () => {
    const s = omgjort(a => a)
    expect(s.prov(planlegg(s, DES, kroner(11_000), '2026-12-20'))).toMatchObject({
      feil: { kode: 'vedtak-er-erstattet' },
    })
  })

  test('det som ikke er betalt for desember, går ut av planen, og hele desember er å planlegge i det siste', () => {
    const s = omgjort(iDesember)
    expect(s.sak.utbetalinger).toMatchObject([
      { post: DES, status: 'annullert', sist: { avlostAv: vedtaket(s, 2) } },
    ])
    expect(s.prov(planlegg(s, DES, kroner(11_000), '2026-12-20', 2))).toMatchObject({ ok: true })
  })

  test('det som er betalt for desember, gis ikke en gang til', () => {
    const s = omgjort(a => {
      const plan = iDesember(a)
      const u = plan.sak.utbetalinger[0]
      const { utbetalingId, versjon: lestVersjon = 0 } = u ?? {}
      return plan.utfor({
        type: 'registrerUtbetalt',
        utbetalingId: utbetalingId ?? ('' as never),
        lestVersjon,
        dato: plan.dato,
      })
    })
    expect(s.sak.utbetalinger).toMatchObject([{ post: DES, status: 'utbetalt' }])
    expect(s.prov(planlegg(s, DES, kroner(1), '2026-12-20', 2))).toMatchObject({
      feil: { kode: 'utbetalingssum-stemmer-ikke' },
    })
  })
})
