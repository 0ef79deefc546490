import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { AnsattId, VedtakId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { folgOpp, medVilkar, svar, taOppForBrudd, utlever, varsle, vurder } from '../testdata/etBrudd.ts'
import {
  ENDRET,
  foreslaAnnet,
  id,
  medAnnet,
  RADGIVNING,
  type S,
  siste,
  slutter,
  taOpp,
} from '../testdata/etOpptak.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import { kanIkkeLeseEtterpa } from './lesing/lesere.ts'

const NORA = 'nora' as AnsattId
const NEI = { feil: { kode: 'egen-godkjenning' } }
const om = (s: S) => ({ soknadId: S1, vedtakId: id(s) })
const avbryt = (s: S) => s.utfor({ ...om(s), type: 'avbrytGjenopptak', grunn: 'Det står.' }).som(TUVA)
const varselet = (s: S): SakKommando => ({
  ...om(s),
  type: 'varsleOmEndring',
  hva: 'At det slutter.',
  frist: dato('2026-12-04'),
})
const utelat = (s: S): SakKommando => ({
  ...om(s),
  type: 'utelatVarsel',
  unntak: 'kjenner-saken',
  begrunnelse: 'Hun ba om det.',
})
/** Tuva tar vedtaket opp på nytt, og foreslår at rådene slutter. */
const foreslattIgjen = (s: S): S => {
  const igjen = taOpp(s.som(TUVA), ENDRET)
  return igjen.utfor(utelat(igjen), foreslaAnnet(slutter('radgivning'), { erstatter: id(s) }))
}
const fatt = (s: S): SakKommando => ({
  type: 'fattVedtak',
  vedtakId: siste(s)?.vedtakId ?? ('' as VedtakId),
  merknad: '',
})

describe('den som arbeidet med et vedtak som ble tatt opp, leser ikke det nye', () => {
  test.each<[string, (s: S) => S, boolean]>([
    ['tok det opp', s => taOpp(s.som(SIVERT), ENDRET), false],
    ['skrev varselet', s => taOpp(s, ENDRET).som(SIVERT).utfor(varselet(s)), false],
    ['lot varselet være', s => taOpp(s, ENDRET).som(SIVERT).utfor(utelat(s)), false],
    [
      'førte inn at varselet var gitt, og svaret',
      s =>
        taOpp(s, ENDRET)
          .utfor(varselet(s))
          .som(SIVERT)
          .utfor(
            { ...om(s), type: 'merkVarselUtlevert', maate: 'overlevert', dato: s.dato },
            { ...om(s), type: 'forSvarPaVarsel', svar: 'Greit.', dato: s.dato },
          ),
      true,
    ],
  ])('%s, også når arbeidet ble avbrutt og begynt på nytt', (_hva, gjor, kan) => {
    const s = foreslattIgjen(avbryt(gjor(medAnnet(RADGIVNING))))
    expect(s.som(SIVERT).prov(fatt(s))).toMatchObject(kan ? { ok: true } : NEI)
    expect(s.som(NORA).prov(fatt(s)).ok).toBe(true)
  })

  test.each<[string, (s: S) => S]>([
    [
      'førte inn bruddet',
      s => s.som(SIVERT).utfor(folgOpp(s, 'ikke-oppfylt')).som(TUVA).utfor(taOppForBrudd(s)),
    ],
    [
      'vurderte reduksjonen',
      s =>
        s
          .utfor(folgOpp(s, 'ikke-oppfylt'))
          .utfor(taOppForBrudd(s), varsle, utlever, svar())
          .som(SIVERT)
          .utfor(vurder()),
    ],
  ])('%s, også når vedtaket siden tas opp av en annen grunn', (_hva, gjor) => {
    const igjen = taOpp(avbryt(gjor(medVilkar())))
    const s = igjen.foreslatt()
    expect(s.som(SIVERT).prov({ ...fatt(s), vedtakId: s.forslagId() } as SakKommando)).toMatchObject(NEI)
  })

  test('tok det opp, også når det nye er fattet og tas opp igjen', () => {
    const tattOpp = taOpp(medAnnet(RADGIVNING).som(SIVERT), ENDRET).som(TUVA)
    const ny = tattOpp.utfor(utelat(tattOpp), foreslaAnnet(RADGIVNING, { erstatter: id(tattOpp) }))
    const fattet = ny.som(NORA).utfor(fatt(ny)).som(TUVA)
    const igjen = taOpp(fattet)
    const s = igjen.utfor(foreslaAnnet(RADGIVNING, { erstatter: siste(fattet)?.vedtakId as VedtakId }))
    expect(s.som(SIVERT).prov(fatt(s))).toMatchObject(NEI)
    expect(s.som(NORA).prov(fatt(s)).ok).toBe(true)
  })

  test('tok det opp: hun leser heller ikke det nye etter at det er fattet', () => {
    const s = taOpp(medVilkar().som(SIVERT)).som(TUVA).foreslatt().fattetAv(NORA)
    const ny = siste(s)
    const nektet = ny?.status === 'fattet' && ny.slag === 'ordinaert' ? kanIkkeLeseEtterpa(s.sak, ny) : []
    expect(nektet).toContain(SIVERT)
  })
})
