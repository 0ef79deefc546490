import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { BehovId } from '../felles/id.ts'
import { o3 } from '../kontroll/oppfolging.ts'
import { etBilde } from '../testdata/etBilde.ts'
import {
  ENDRET,
  fattSiste,
  foreslaAnnet,
  iArbeid,
  id,
  medAnnet,
  RADGIVNING,
  type S,
  siste,
  slutter,
  taOpp,
  varslet,
} from '../testdata/etOpptak.ts'
import { oppfolgingTilKontroll } from './oppfolgingTilKontroll.ts'

/** Behovet meldes den dagen, og besvares med oppfølging; peker svaret på et vedtak, står det der. */
const behovet = (s: S, dag: string, pekPaa = false): S => {
  const meldt = s.den(dag).medBehov('gjeld', { hva: 'Oversikt over gjelda', opphav: 'familien' })
  return meldt.utfor({
    type: 'besvarBehov',
    behovId: 'gjeld' as BehovId,
    svar: 'oppfolging-17',
    begrunnelse: 'Vi følger det opp.',
    settVersjon: 1,
    ...(pekPaa ? { vedtakId: id(meldt) } : {}),
  })
}
const SENERE = { ...RADGIVNING, start: dato('2026-12-01') }
/** Retten er tatt opp igjen, og dette kommer i stedet for den. */
const iStedet = (s: S, annet: Parameters<typeof foreslaAnnet>[0]): S =>
  fattSiste(varslet(taOpp(s, ENDRET)).utfor(foreslaAnnet(annet, { erstatter: siste(s)?.vedtakId ?? id(s) })))

const vedtakFor = (dag: string, pekPaa?: boolean): S => behovet(medAnnet(RADGIVNING), dag, pekPaa)
const vedtakEtter = (): S => medAnnet(SENERE, behovet(iArbeid(), '2026-11-20'))

describe('vedtakene om råd og veiledning som teller i O3', () => {
  test.each<{ fordi: string; s: S; kode: string }>([
    { fordi: 'fattet etter at behovet var besvart', s: vedtakEtter(), kode: 'O3.vedtak' },
    { fordi: 'fattet den samme dagen', s: vedtakFor('2026-11-20'), kode: 'O3.vedtak' },
    {
      fordi: 'fattet før, men begynner etterpå',
      s: behovet(medAnnet(SENERE), '2026-11-25'),
      kode: 'O3.vedtak',
    },
    {
      fordi: 'fra før, og ingen har sagt at det dekker behovet',
      s: vedtakFor('2026-11-25'),
      kode: 'O3.fra-for',
    },
    { fordi: 'fra før, men svaret peker på det', s: vedtakFor('2026-11-25', true), kode: 'O3.vedtak' },
    {
      fordi: 'fra før, svaret peker på det, og det er erstattet siden',
      s: iStedet(vedtakFor('2026-11-25', true), SENERE),
      kode: 'O3.vedtak',
    },
    { fordi: 'har sluttet', s: iStedet(vedtakEtter(), slutter('radgivning')), kode: 'O3.ingen' },
    {
      fordi: 'sluttet før behovet kom',
      s: behovet(iStedet(medAnnet(RADGIVNING), slutter('radgivning')), '2026-12-15'),
      kode: 'O3.ingen',
    },
    {
      fordi: 'er bare foreslått',
      s: behovet(iArbeid(), '2026-11-20').utfor(foreslaAnnet(SENERE)),
      kode: 'O3.foreslatt',
    },
  ])('$kode: $fordi', ({ s, kode }) => {
    const bilde = etBilde(oppfolgingTilKontroll(s.sak))
    expect(o3(bilde).map(r => r.kode)).toEqual([kode])
  })

  test('er et vedtak erstattet av et nytt, teller bare det nye', () => {
    const { oppfolging } = oppfolgingTilKontroll(
      iStedet(vedtakEtter(), { ...SENERE, start: dato('2026-12-15') }).sak,
    )
    expect(oppfolging?.veiledning).toEqual([{ start: '2026-12-15', fattet: true }])
  })
})
