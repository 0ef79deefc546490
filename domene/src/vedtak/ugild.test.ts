import { describe, expect, test } from 'vitest'
import { oppgaver } from '../sak/oppgaver.ts'
import { enSak, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { LESERSVAR } from '../testdata/lesersvar.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'

const foreslatt = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode()
    .alleLinjerBesluttet()
    .alleBarnVurdert()
    .foreslatt()
const inhabil = () => foreslatt().utfor({ type: 'meldInhabil', grunn: 'Søkeren er søsteren min.' })
const fatt = (s: ReturnType<typeof foreslatt>) =>
  s.som(SIVERT).prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: 'Lest.', lesersvar: LESERSVAR })
const nytt = {
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall: 'innvilget',
  begrunnelse: 'Gått gjennom.',
} as const

describe('et forslag av en som har meldt seg inhabil siden (forvaltningsloven § 6 første ledd)', () => {
  test('kan ikke fattes av en kollega; uten inhabiliteten kunne det det', () => {
    expect(fatt(inhabil())).toMatchObject({ feil: { kode: 'foreslatt-av-inhabil' } })
    expect(fatt(foreslatt()).ok).toBe(true)
  })

  test('er en oppgave å foreslå på nytt, og kollegaen som gjør det, får sitt lest av en tredje', () => {
    const s = inhabil()
    expect(oppgaver(s.sak).map(o => o.type)).toContain('foresla-pa-nytt')
    const igjen = s.som(SIVERT).utfor(nytt)
    const svar = igjen
      .som(TUVA)
      .prov({ type: 'fattVedtak', vedtakId: igjen.forslagId(), merknad: '', lesersvar: LESERSVAR })
    expect(svar).toMatchObject({ feil: { kode: 'inhabil' } })
    expect(fatt(igjen)).toMatchObject({ feil: { kode: 'egen-godkjenning' } })
  })

  test('det gamle forslaget ligger ikke i veien for det nye; et forslag av en habil gjør det', () => {
    expect(inhabil().som(SIVERT).prov(nytt).ok).toBe(true)
    expect(foreslatt().som(SIVERT).prov(nytt)).toMatchObject({ feil: { kode: 'forslag-finnes' } })
  })

  test('nødhjelp innvilges imens', () => {
    const s = inhabil().som(SIVERT)
    expect(s.prov(nodhjelpskommando(s.verden)).ok).toBe(true)
  })
})
