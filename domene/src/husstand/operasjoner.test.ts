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
const taUt = (navn = 'Emil', fra = '2026-11-01', settVersjon = 1): SakKommando => ({
  type: 'taUtAvHusstanden',
  personId: personId(navn),
  fra: dato(fra),
  grunn: 'Flyttet til faren.',
  settVersjon,
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

describe('to ansatte tar ut den samme', () => {
  test('den siste får se datoen og grunnen den første skrev', () => {
    expect(medEmil().utfor(taUt()).prov(taUt('Emil', '2026-11-15'))).toMatchObject({
      feil: {
        kode: 'endret-av-andre',
        gjelder: EMIL,
        gjeldende: { tattUt: { fra: '2026-11-01', grunn: 'Flyttet til faren.' }, versjon: 2 },
      },
    })
  })

  test('den som har sett at han er tatt ut, får vite at det er gjort', () => {
    expect(
      medEmil()
        .utfor(taUt())
        .prov(taUt('Emil', '2026-11-15', 2)),
    ).toMatchObject({
      feil: { kode: 'allerede-utfort' },
    })
  })

  test('er opplysningene om barnet rettet imens, får hun se dem først', () => {
    expect(medEmil().utfor(rett(1)).prov(taUt())).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { bosted: 'delt', versjon: 2 } },
    })
  })

  test('en voksen telles på samme måte', () => {
    const kari = enSak().medVoksen('Kari')
    expect(kari.prov(taUt('Kari'))).toMatchObject({ ok: true })
    expect(kari.utfor(taUt('Kari')).prov(taUt('Kari'))).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { rolle: 'medsoker', versjon: 2 } },
    })
  })

  test('versjonen hun så, blir ikke en del av det som skjedde', () => {
    expect(medEmil().prov(taUt())).toEqual({
      ok: true,
      verdi: [{ type: 'TattUtAvHusstanden', personId: EMIL, fra: '2026-11-01', grunn: 'Flyttet til faren.' }],
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

  test('kan ikke tas ut av en skjermside som ble åpnet mens han var barn', () => {
    expect(blittVoksen().prov(taUt('Ola'))).toMatchObject({ feil: { kode: 'endret-av-andre' } })
  })

  test('kan siden flytte ut, uten at datoen han sluttet å telle som barn, endres', () => {
    const { husstand } = blittVoksen().utfor(taUt('Ola', '2026-11-15', 3)).sak
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
  const besvar = (paa: string, settVersjon = 0): SakKommando => ({
    type: 'besvarAlleBarna',
    svar: 'ja',
    kanal: 'telefon',
    dato: dato(paa),
    merknad: '',
    settVersjon,
  })
  test.each([
    { paa: '2026-11-20', ok: true, fordi: 'i dag' },
    { paa: '2026-11-21', ok: false, fordi: 'i morgen er ikke spurt ennå' },
  ])('svart $paa godtas: $ok, fordi $fordi', ({ paa, ok }) => {
    expect(medEmil().prov(besvar(paa)).ok).toBe(ok)
  })

  test('svarer to ansatte, får den siste se det første svaret', () => {
    expect(medEmil().utfor(besvar('2026-11-19')).prov(besvar('2026-11-20'))).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { svar: 'ja', dato: '2026-11-19', versjon: 1 } },
    })
  })

  test('den som har sett svaret, kan svare på nytt', () => {
    const igjen = medEmil().utfor(besvar('2026-11-19'), besvar('2026-11-20', 1))
    expect(igjen.sak.husstand.alleBarna).toMatchObject({ dato: '2026-11-20', versjon: 2 })
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
