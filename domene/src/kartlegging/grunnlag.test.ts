import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { FAMILIEN, type Grunnlag, SVARKILDER } from './hendelser.ts'
import { finnCelle } from './tilstand.ts'

const EMIL = personId('Emil')
const familie = () => enSak().medBarn('Emil', '2021-05-04')
const svar = (mer: object = {}): SakKommando => ({
  type: 'registrerOpplysning',
  personId: EMIL,
  tema: 'skole',
  svar: { tilstand: 'kartlagt', tekst: 'Går på korps.' },
  sagtAv: 'skole',
  kanal: 'telefon',
  dato: dato('2026-11-19'),
  settVersjon: 0,
  ...mer,
})
const samtykke: Grunnlag = { grunnlag: 'samtykke', spurtOm: 'Om Emil trives på skolen' }

describe('grunnlaget når andre enn familien har fortalt', () => {
  test.each(SVARKILDER)('sagt av %s: grunnlag kreves når kilden ikke er familien selv', sagtAv => {
    expect(familie().prov(svar({ sagtAv })).ok).toBe(FAMILIEN.includes(sagtAv))
    expect(familie().prov(svar({ sagtAv, grunnlag: samtykke })).ok).toBe(true)
  })

  test.each([
    { g: { ...samtykke, spurtOm: ' ' }, kode: 'grunnlag-mangler', fordi: 'det må stå hva vi spurte om' },
    {
      g: { ...samtykke, familienVarslet: dato('2026-11-21') },
      kode: 'dato-i-fremtiden',
      fordi: 'varslet i morgen',
    },
    {
      g: { ...samtykke, talerMot: true as const, forelagt: { dato: dato('2026-11-21'), hvordan: 'Telefon' } },
      kode: 'dato-i-fremtiden',
      fordi: 'lagt fram i morgen',
    },
  ])('$kode, fordi $fordi', ({ g, kode }) => {
    expect(familie().prov(svar({ grunnlag: g }))).toMatchObject({ feil: { kode } })
  })

  test.each([
    { dag: '2026-11-20', ok: true, fordi: 'i dag' },
    { dag: '2026-11-21', ok: false, fordi: 'i morgen har ingen sagt noe ennå' },
    { dag: '2062-01-01', ok: false, fordi: 'tastet feil' },
  ])('et svar fra $dag godtas: $ok, fordi $fordi', ({ dag, ok }) => {
    expect(familie().prov(svar({ sagtAv: 'mor', dato: dato(dag) })).ok).toBe(ok)
  })

  test.each([
    { innsyn: undefined, ok: true, fordi: 'ikke merket er ærlig' },
    { innsyn: { merke: 'kan-vises' }, ok: true, fordi: 'ingenting holdes tilbake' },
    { innsyn: { merke: 'delvis' }, ok: false, fordi: 'noe holdes tilbake uten grunn' },
    { innsyn: { merke: 'unntas', grunn: ' ' }, ok: false, fordi: 'en blank grunn er ingen grunn' },
    { innsyn: { merke: 'unntas', grunn: 'Fortalt i fortrolighet.' }, ok: true, fordi: 'grunnen er der' },
  ])('innsynsmerket $innsyn godtas: $ok, fordi $fordi', ({ innsyn, ok }) => {
    expect(familie().prov(svar({ sagtAv: 'mor', ...(innsyn ? { innsyn } : {}) })).ok).toBe(ok)
  })
})

describe('det som kommer til om grunnlaget siden', () => {
  const spurt = () => familie().utfor(svar({ grunnlag: { ...samtykke, talerMot: true } }))
  const cellen = (s: ReturnType<typeof enSak>) => finnCelle(s.sak.kartlegging, EMIL, 'skole')
  const oppdater = (mer: object): SakKommando => ({
    type: 'oppdaterGrunnlag',
    personId: EMIL,
    tema: 'skole',
    nr: cellen(spurt())?.svar[0]?.nr ?? -1,
    ...mer,
  })
  const varslet = { familienVarslet: dato('2026-11-20') }
  const forelagt = { forelagt: { dato: dato('2026-11-20'), hvordan: 'På telefon.' } }

  test('legges til, og det som sto, blir stående', () => {
    const etter = spurt().utfor(oppdater(varslet), oppdater(forelagt))
    expect(cellen(etter)?.svar[0]?.grunnlag).toEqual({ ...samtykke, talerMot: true, ...varslet, ...forelagt })
    expect(cellen(etter)?.svar[0]?.svar.tekst).toBe('Går på korps.')
  })

  test.each([
    { mer: {}, kode: 'tekst-mangler', fordi: 'ingenting er nytt' },
    { mer: { nr: 999 }, kode: 'svar-finnes-ikke', fordi: 'svaret finnes ikke' },
    { mer: { familienVarslet: dato('2026-11-21') }, kode: 'dato-i-fremtiden', fordi: 'i morgen' },
    {
      mer: { forelagt: { dato: dato('2026-11-20'), hvordan: '' } },
      kode: 'tekst-mangler',
      fordi: 'det må stå hvordan',
    },
  ])('$mer avvises med $kode, fordi $fordi', ({ mer, kode }) => {
    const sak = spurt()
    expect(sak.prov(oppdater(Object.keys(mer).length === 0 ? {} : { ...varslet, ...mer }))).toMatchObject({
      feil: { kode },
    })
  })

  test('et svar fra familien selv har ikke noe grunnlag å føre', () => {
    const sak = familie().utfor(svar({ sagtAv: 'mor' }))
    expect(sak.prov(oppdater(varslet))).toMatchObject({ feil: { kode: 'svar-finnes-ikke' } })
  })
})
