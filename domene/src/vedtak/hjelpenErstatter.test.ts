import { describe, expect, test } from 'vitest'
import {
  BOTILBUD,
  ENDRET,
  fattSiste,
  foreslaAnnet,
  GUNST,
  gi,
  id,
  medAnnet,
  medHjelp,
  NEI_NODHJELP,
  NODHJELP,
  type S,
  siste,
  slutter,
  taOpp,
  varslet,
} from '../testdata/etOpptak.ts'
import { SIVERT } from '../testdata/verden.ts'

const HASTER = { forelopigEtter7: 'Alene på vakt, og det er ikke mat i huset.' }
/** Sivert er inhabil, og har vakten alene. */
const inhabil = (s: S): S => s.som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })

describe('den som handler etter § 7, gir bare det som ikke kan vente', () => {
  test.each<[string, (s: S) => S]>([
    ['er inhabil', inhabil],
    ['er nær familien, som bare porten vet', s => s.som(SIVERT)],
  ])('%s: et nei blir stående, og hjelpen gis uten å erstatte det', (_hvem, som) => {
    const s = som(taOpp(medAnnet(NEI_NODHJELP)))
    const gitt = s.utfor({ ...gi(NODHJELP, id(s)), ...HASTER })
    expect(siste(gitt)).toMatchObject({
      slag: 'nodhjelp',
      godkjenning: { forelopigEtter7: HASTER.forelopigEtter7 },
    })
    expect(siste(gitt)?.innhold.erstatter).toBeUndefined()
    expect(gitt.sak.vedtak.gjenopptatt).toEqual(s.sak.vedtak.gjenopptatt)
  })

  test.each<[string, (s: S) => S]>([
    ['er inhabil', inhabil],
    ['er nær familien', s => s.som(SIVERT)],
  ])('%s: hjelp familien har, erstattes ikke, og det samme kan gis ved siden av', (_hvem, som) => {
    const s = som(taOpp(medHjelp(NODHJELP)))
    const mer = { ...NODHJELP, behov: 'Mat til søndag' }
    expect(s.prov({ ...gi(mer, id(s)), ...HASTER })).toMatchObject({
      feil: { kode: 'erstattes-ikke-etter-7' },
    })
    expect(s.prov({ ...gi(mer), ...HASTER }).ok).toBe(true)
  })

  test('et tomt felt er ikke § 7', () => {
    const s = taOpp(medHjelp(NODHJELP))
    const gitt = s.utfor({ ...gi(NODHJELP, id(s)), forelopigEtter7: '  ' })
    expect(siste(gitt)?.innhold.erstatter).toMatchObject({ vedtakId: id(s) })
  })
})

describe('et sted å bo som er bestemt slutt', () => {
  const sluttet = (): S => {
    const s = varslet(taOpp(medHjelp(BOTILBUD), ENDRET))
    return fattSiste(s.utfor(foreslaAnnet(slutter('midlertidig-botilbud'), { erstatter: id(s) })))
  }
  const sisteId = (s: S) => siste(s)?.vedtakId ?? id(s)

  test('gis igjen samme dag, også når ingen har varslet: det står ikke mellom en familie og et tak', () => {
    const s = taOpp(sluttet(), ENDRET)
    const gitt = s.utfor(gi(BOTILBUD, sisteId(s)))
    expect(siste(gitt)).toMatchObject({ slag: 'nodhjelp', dato: s.dato })
    expect(siste(gitt)?.innhold.erstatter).toBeUndefined()
  })

  test.each<[string, (s: S) => S]>([
    ['familien har svart på varselet', s => varslet(taOpp(s, ENDRET))],
    ['endringen er til gunst', s => taOpp(s, GUNST)],
  ])('kommer i stedet for det som sa at det sluttet, når %s', (_fordi, opp) => {
    const s = opp(sluttet())
    const gitt = s.utfor(gi(BOTILBUD, sisteId(s)))
    expect(siste(gitt)?.innhold.erstatter).toMatchObject({ vedtakId: sisteId(s), slag: 'opphor' })
  })

  test('er arbeidet med det avbrutt imens, gis stedet uten å erstatte noe', () => {
    const s = sluttet()
    expect(siste(s.utfor(gi(BOTILBUD, sisteId(s))))?.innhold.erstatter).toBeUndefined()
  })
})
