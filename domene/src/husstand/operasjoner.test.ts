import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { etBarn, personId, SOKER } from '../testdata/etBarn.ts'
import { barnIHusstanden, erBarnPaa, voksneIHusstanden } from './tilstand.ts'

const EMIL = personId('Emil')
const leggTil = (navn = 'Emil', barn = etBarn()): SakKommando => ({
  type: 'leggTilBarn',
  personId: personId(navn),
  barn: barn.opplysninger,
  kilde: 'ansatt',
})
const taUt = (navn = 'Emil', fra = '2026-11-01'): SakKommando => ({
  type: 'taUtAvHusstanden',
  personId: personId(navn),
  fra: dato(fra),
  grunn: 'Flyttet til faren.',
})
const rett = (settVersjon: number, barn = etBarn().deltBosted()): SakKommando => ({
  type: 'rettBarneopplysninger',
  personId: EMIL,
  barn: barn.opplysninger,
  kilde: 'familien',
  grunn: 'Moren fortalte at han bor her annenhver uke.',
  settVersjon,
})
const medEmil = () => enSak().medBarn('Emil', '2021-05-04')

describe('et barn', () => {
  test('kan ikke legges til to ganger', () => {
    expect(medEmil().prov(leggTil())).toMatchObject({ feil: { kode: 'finnes-allerede' } })
  })

  test('kan ikke være søkeren selv, eller en voksen i husstanden', () => {
    expect(enSak().prov({ ...leggTil(), personId: SOKER } as SakKommando)).toMatchObject({
      feil: { kode: 'finnes-allerede' },
    })
    expect(enSak().medVoksen('Kari').prov(leggTil('Kari'))).toMatchObject({
      feil: { kode: 'finnes-allerede' },
    })
  })

  test('som er tatt ut, telles ikke i husstanden, men står i saken', () => {
    const sak = medEmil().utfor(taUt()).sak
    expect(barnIHusstanden(sak.husstand)).toEqual([])
    expect(sak.husstand.barn[0]).toMatchObject({ personId: EMIL, tattUt: { fra: '2026-11-01' } })
  })

  test('kan flytte inn igjen, og svarene om barnet står der fortsatt', () => {
    const sak = medEmil().medSvar('Emil', 'skole', 'Trives.').utfor(taUt(), leggTil()).sak
    expect(barnIHusstanden(sak.husstand).length).toBe(1)
    expect(sak.kartlegging.celler[EMIL]?.skole?.svar.length).toBe(1)
  })

  test('som flytter inn igjen, har en ny versjon: en gammel skjermside kan ikke rette det', () => {
    const igjen = medEmil().utfor(taUt(), leggTil())
    expect(igjen.prov(rett(1))).toMatchObject({ feil: { kode: 'endret-av-andre' } })
    expect(igjen.prov(rett(3))).toMatchObject({ ok: true })
  })

  test('kan ikke ha foreldre som ikke er i saken', () => {
    const fremmed = etBarn().med({ foreldre: [personId('Fremmed')] })
    expect(medEmil().prov(rett(1, fremmed))).toMatchObject({ feil: { kode: 'person-finnes-ikke' } })
  })

  test('retter to ansatte det samme barnet, får den siste se det som står', () => {
    const rettet = medEmil().utfor(rett(1))
    expect(rettet.prov(rett(1, etBarn().samvar(40)))).toMatchObject({
      feil: { kode: 'endret-av-andre', gjelder: EMIL, gjeldende: { bosted: 'delt', versjon: 2 } },
    })
  })
})

describe('en attenåring hjemme', () => {
  const blittVoksen = () =>
    enSak()
      .medBarn('Ola', '2008-11-01')
      .utfor(taUt('Ola'), {
        type: 'leggTilVoksen',
        personId: personId('Ola'),
        rolle: 'annen-voksen',
        kilde: 'ansatt',
      })

  test('tas ut som barn og legges til som voksen', () => {
    const { husstand } = blittVoksen().sak
    expect(barnIHusstanden(husstand)).toEqual([])
    expect(voksneIHusstanden(husstand).map(v => v.rolle)).toEqual(['annen-voksen'])
  })

  test('kan siden flytte ut, uten at datoen han sluttet å telle som barn, endres', () => {
    const { husstand } = blittVoksen().utfor(taUt('Ola', '2026-11-15')).sak
    expect(voksneIHusstanden(husstand)).toEqual([])
    expect(husstand.barn[0]?.tattUt?.fra).toBe('2026-11-01')
  })

  test.each([
    { fodt: '2008-11-21', barn: true, fordi: 'fyller 18 i morgen' },
    { fodt: '2008-11-20', barn: false, fordi: 'fyller 18 i dag' },
    { fodt: undefined, barn: true, fordi: 'ingen faller ut fordi vi vet for lite' },
  ])('født $fodt er barn: $barn, fordi $fordi', ({ fodt, barn }) => {
    expect(erBarnPaa(fodt === undefined ? undefined : dato(fodt), dato('2026-11-20'))).toBe(barn)
  })
})

describe('«Er dette alle barna?»', () => {
  test.each([
    { paa: '2026-11-20', ok: true, fordi: 'i dag' },
    { paa: '2026-11-21', ok: false, fordi: 'i morgen er ikke spurt ennå' },
  ])('svart $paa godtas: $ok, fordi $fordi', ({ paa, ok }) => {
    const k = { type: 'besvarAlleBarna', svar: 'ja', kanal: 'telefon', merknad: '' } as const
    expect(medEmil().prov({ ...k, dato: dato(paa) }).ok).toBe(ok)
  })
})

describe('et barn som manglet i søknaden', () => {
  const mangler = () =>
    medEmil().medSoknad().registrer({ type: 'BarnManglerISoknad', personId: EMIL, soknadId: S1 })
  const avklar = (merknad: string): SakKommando => ({
    type: 'avklarManglendeBarn',
    personId: EMIL,
    soknadId: S1,
    merknad,
  })

  test('avklares én gang, med ord', () => {
    expect(mangler().prov(avklar(' '))).toMatchObject({ feil: { kode: 'ma-begrunnes' } })
    const avklart = mangler().utfor(avklar('Registeret er sjekket.'))
    expect(avklart.sak.husstand.manglende[0]?.avklart).toBe(true)
    expect(avklart.prov(avklar('Igjen.'))).toMatchObject({ feil: { kode: 'allerede-utfort' } })
  })
})
