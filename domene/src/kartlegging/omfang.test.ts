import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { SYNSMAATER } from './hendelser.ts'
import { TEMA } from './tema.ts'
import { gjeldendeOmfang, synet } from './tilstand.ts'

const EMIL = personId('Emil')
const familie = () => enSak().medBarn('Emil', '2021-05-04')

describe('omfanget er et valg med grunn', () => {
  const velg = (mer: object = {}): SakKommando => ({
    type: 'velgOmfang',
    omfang: 'akutt',
    naa: TEMA.slice(0, 3),
    senere: TEMA.slice(3),
    begrunnelse: 'Mangler mat i dag. Resten tas på fredag.',
    innen: dato('2026-11-27'),
    settVersjon: 0,
    ...mer,
  })

  test.each([
    { mer: {}, ok: true, fordi: 'alle tretten står i en av listene' },
    { mer: { naa: TEMA, senere: [], innen: undefined }, ok: true, fordi: 'ingenting tas siden' },
    { mer: { naa: [], senere: TEMA }, ok: true, fordi: 'akutt kan alt tas siden, med en dag' },
    { mer: { naa: TEMA.slice(0, 2) }, ok: false, kode: 'tema-glemt', fordi: 'ett tema er i ingen av dem' },
    { mer: { naa: TEMA.slice(0, 4) }, ok: false, kode: 'tema-glemt', fordi: 'ett tema er i begge' },
    {
      mer: { naa: [...TEMA.slice(0, 2), TEMA[0]] },
      ok: false,
      kode: 'tema-glemt',
      fordi: 'ett er nevnt to ganger',
    },
    { mer: { begrunnelse: ' ' }, ok: false, kode: 'ma-begrunnes', fordi: 'et valg har en grunn' },
    { mer: { innen: undefined }, ok: false, kode: 'dato-for-tidlig', fordi: 'siden uten dag er aldri' },
    { mer: { innen: dato('2026-11-20') }, ok: false, kode: 'dato-for-tidlig', fordi: 'i dag er ikke siden' },
    { mer: { innen: dato('2026-11-21') }, ok: true, fordi: 'i morgen er siden' },
    { mer: { soknadId: 'finnes-ikke' }, ok: false, kode: 'soknad-finnes-ikke', fordi: 'ingen slik søknad' },
    { mer: { settVersjon: 1 }, ok: false, kode: 'endret-av-andre', fordi: 'hun så et valg som ikke er der' },
  ])('$mer godtas: $ok, fordi $fordi', ({ mer, ok, kode }) => {
    const svar = familie().prov(velg(mer))
    expect(svar.ok).toBe(ok)
    if (kode) expect(svar).toMatchObject({ feil: { kode } })
  })

  test('det siste valget gjelder, og det forrige står med navn', () => {
    const sak = familie().utfor(
      velg(),
      velg({ omfang: 'lopende', naa: TEMA, senere: [], settVersjon: 1 }),
    ).sak
    expect(gjeldendeOmfang(sak.kartlegging)?.omfang).toBe('lopende')
    expect(sak.kartlegging.omfang.map(o => [o.omfang, o.dato])).toEqual([
      ['akutt', '2026-11-20'],
      ['lopende', '2026-11-20'],
    ])
  })
})

describe('barnets eget syn', () => {
  const syn = (mer: object = {}): SakKommando => ({
    type: 'registrerBarnetsSyn',
    personId: EMIL,
    maate: 'direkte',
    ord: '«Jeg vil spille fotball.»',
    dato: dato('2026-11-20'),
    kanal: 'kontor',
    settVersjon: 0,
    ...mer,
  })

  test.each(SYNSMAATER)('%s: er barnet hørt, kreves ordene; ellers kreves grunnen', maate => {
    const hort = maate === 'direkte' || maate === 'gjennom-foreldre'
    expect(familie().prov(syn({ maate, ord: 'Fotball.', grunn: undefined })).ok).toBe(hort)
    expect(familie().prov(syn({ maate, ord: '', grunn: 'Han er ett år.' })).ok).toBe(!hort)
  })

  test.each([
    { mer: { personId: SOKER }, kode: 'barn-finnes-ikke', fordi: 'søkeren er ikke et barn' },
    { mer: { dato: dato('2026-11-21') }, kode: 'dato-i-fremtiden', fordi: 'i morgen' },
    {
      mer: { innsyn: { merke: 'unntas' } },
      kode: 'innsynsgrunn-mangler',
      fordi: 'noe holdes tilbake uten grunn',
    },
    { mer: { settVersjon: 2 }, kode: 'endret-av-andre', fordi: 'hun så noe annet' },
  ])('$mer avvises med $kode, fordi $fordi', ({ mer, kode }) => {
    expect(familie().prov(syn(mer))).toMatchObject({ feil: { kode } })
  })

  test('det første som ble skrevet, står når noe nytt kommer', () => {
    const sak = familie().utfor(
      syn({ maate: 'ikke', ord: '', grunn: 'Ville ikke.' }),
      syn({ settVersjon: 1 }),
    ).sak
    expect(synet(sak.kartlegging, EMIL).map(s => s.maate)).toEqual(['ikke', 'direkte'])
  })
})
