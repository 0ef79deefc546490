import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { maned } from '../felles/dato.ts'
import { beregningsgrunnlag } from '../sak/beregningsgrunnlag.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { SOKER } from '../testdata/etBarn.ts'
import { apentForslag } from '../vedtak/tilstand.ts'
import { livsoppholdId } from './linjerFraSoknad.ts'

const norm = (enslig: number, referanse: string) => ({
  gyldigFra: maned('2025-01'),
  satser: { enslig: kroner(enslig) },
  kilde: 'Oppdiktet',
  vedtaksreferanse: referanse,
  oppdiktet: true,
})
const normenI = (sak: ReturnType<typeof enSak>) =>
  beregningsgrunnlag(sak.verden.sak, S1, sak.verden).linjer.map(l => l.maneder[0]?.norm)

describe('en beslutning husker tallene den ble tatt mot', () => {
  const ubestemt = enSak('2025-03-03')
    .medPolicy({ normer: [norm(7250, '1/25')] })
    .medSoknad(enSoknad('s1', '2025-03-01'))
    .tattTilBehandling()
    .medPeriode('2025-03')
  const bestemt = ubestemt.beslutt(livsoppholdId(SOKER), {
    utfall: 'innvilget',
    belop: kroner(7250),
    hjemmel: '18',
    begrunnelse: '',
    erDetNok: 'Ja, det er nok.',
    form: { slag: 'bidrag' },
  })
  const rettet = { normer: [norm(7250, '1/25'), norm(7900, 'rettelse 2/26')] }

  test('en rettelse av normen året etter endrer ikke saken fra i fjor', () => {
    expect(normenI(bestemt.den('2026-02-02').medPolicy(rettet))).toEqual([kroner(7250)])
  })

  test('en linje ingen har bestemt, får den rettede normen', () => {
    expect(normenI(ubestemt.medPolicy(rettet))).toEqual([kroner(7900)])
  })

  test('utgaven står i beslutningen', () => {
    const linje = bestemt.verden.sak.vurderinger[0]?.linjer[0]
    expect(linje?.grunnlag).toMatchObject({
      utgangspunkt: 'kommunal-norm',
      kategori: 'enslig',
      norm: { gyldigFra: '2025-01', vedtaksreferanse: '1/25' },
    })
  })

  test('rettes linjen, faller grunnlaget bort sammen med beslutningen', () => {
    const i = bestemt.verden.sak.vurderinger[0]?.linjer[0]
    if (!i) throw new Error('linjen mangler')
    const endret = bestemt.utfor({
      type: 'settLinje',
      soknadId: S1,
      linjeId: i.linjeId,
      linje: { ...i.innhold, faktisk: kroner(8000) },
      settVersjon: i.versjon,
    })
    const etter = endret.verden.sak.vurderinger[0]?.linjer[0]
    expect([etter?.beslutning, etter?.grunnlag]).toEqual([undefined, undefined])
  })

  test('forslaget har beløpet på øret', () => {
    const foreslatt = bestemt.altKartlagt().foreslatt()
    expect(apentForslag(foreslatt.verden.sak.vedtak, S1)?.innhold.perManed).toBe(kroner(7250))
  })
})

describe('en vanlig utgift noen har spurt om', () => {
  const sak = enSak().medSoknad().tattTilBehandling()
  const svar = { type: 'sjekkUtgift', soknadId: S1, post: 'husleie', svar: 'har-ikke' } as const
  test('svaret står med hvem og når, og lager ingen linje og ikke noe avslag', () => {
    const v = sak.utfor({ ...svar, settVersjon: 0 }).verden.sak.vurderinger[0]
    expect(v?.sjekket).toMatchObject([
      { post: 'husleie', svar: 'har-ikke', av: { type: 'ansatt' }, versjon: 1 },
    ])
    expect(v?.linjer).toEqual([])
  })
  test('den som så et eldre svar, får vite det', () => {
    const spurt = sak.utfor({ ...svar, settVersjon: 0 })
    const svaret = spurt.prov({ ...svar, svar: 'ikke-spurt', settVersjon: 0 })
    expect(svaret.ok ? '' : svaret.feil.kode).toBe('endret-av-andre')
  })
})
