import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { FellessvarId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { erBesvart, fellessvarOm, finnCelle } from './tilstand.ts'

const F1 = 'f1' as FellessvarId
const EMIL = personId('Emil')
const SANA = personId('Sana')
const familie = () => enSak().medBarn('Emil', '2021-05-04').medBarn('Sana', '2014-09-30')
const felles = (barna: readonly string[], mer: object = {}): SakKommando => ({
  type: 'registrerFellessvar',
  fellesId: F1,
  tema: 'bosituasjon',
  svar: { tilstand: 'kartlagt', tekst: 'Leier tre rom.' },
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: dato('2026-11-19'),
  gjelderFor: barna.map(b => ({ personId: personId(b), settVersjon: 0 })),
  ...mer,
})
const bekreft = (mer: object = {}): SakKommando => ({
  type: 'bekreftFellessvar',
  fellesId: F1,
  personId: SANA,
  dato: dato('2026-11-20'),
  settVersjon: 0,
  ...mer,
})
const besvart = (s: ReturnType<typeof enSak>) =>
  [EMIL, SANA].map(id => erBesvart(s.sak.kartlegging, id, 'bosituasjon'))

describe('ett svar for familien', () => {
  test.each([
    { barna: [], teller: [false, false], fordi: 'et svar om «barna» er ikke et svar om noen av dem' },
    { barna: ['Emil'], teller: [true, false], fordi: 'bare Emil er nevnt ved navn' },
    { barna: ['Emil', 'Sana'], teller: [true, true], fordi: 'det er bekreftet for hver av dem' },
  ])('for $barna teller det $teller, fordi $fordi', ({ barna, teller }) => {
    const sak = familie().utfor(felles(barna))
    expect(besvart(sak)).toEqual(teller)
    expect(fellessvarOm(sak.sak.kartlegging, 'bosituasjon')).toMatchObject([{ fellesId: F1 }])
  })

  test('bekreftes for ett barn til, og blir det barnets eget svar med sin egen dato', () => {
    const sak = familie().utfor(felles(['Emil']), bekreft())
    expect(besvart(sak)).toEqual([true, true])
    const sanas = finnCelle(sak.sak.kartlegging, SANA, 'bosituasjon')?.svar[0]
    expect(sanas).toMatchObject({
      fellesId: F1,
      dato: '2026-11-20',
      svar: { tekst: 'Leier tre rom.' },
      sagtAv: 'mor',
    })
    expect(finnCelle(sak.sak.kartlegging, EMIL, 'bosituasjon')?.svar[0]?.dato).toBe('2026-11-19')
  })

  test('barnets svar går ikke i stykker av at søskenets trekkes', () => {
    const sak = familie().utfor(felles(['Emil', 'Sana']))
    const nr = finnCelle(sak.sak.kartlegging, EMIL, 'bosituasjon')?.svar[0]?.nr ?? -1
    const etter = sak.utfor({
      type: 'trekkOpplysning',
      personId: EMIL,
      tema: 'bosituasjon',
      nr,
      grunn: 'Emil bor hos far.',
      settVersjon: 1,
    })
    expect(besvart(etter)).toEqual([false, true])
  })

  test.each([
    { k: felles(['Emil', 'Emil']), kode: 'finnes-allerede', fordi: 'det samme barnet to ganger' },
    { k: felles(['Ola']), kode: 'barn-finnes-ikke', fordi: 'Ola er ikke i saken' },
    {
      k: felles([], { gjelderFor: [{ personId: SOKER, settVersjon: 0 }] }),
      kode: 'barn-finnes-ikke',
      fordi: 'en voksen',
    },
    { k: felles([], { svar: { tilstand: 'kartlagt', tekst: '' } }), kode: 'tekst-mangler', fordi: 'tomt' },
    { k: felles([], { dato: dato('2026-11-21') }), kode: 'dato-i-fremtiden', fordi: 'i morgen' },
    { k: felles([], { sagtAv: 'skole' }), kode: 'grunnlag-mangler', fordi: 'andre enn familien' },
    {
      k: felles([], { gjelderFor: [{ personId: EMIL, settVersjon: 1 }] }),
      kode: 'endret-av-andre',
      fordi: 'cellen er en annen enn den hun så',
    },
    { k: bekreft({ fellesId: 'nei' }), kode: 'svar-finnes-ikke', fordi: 'det svaret finnes ikke' },
  ])('$kode, fordi $fordi', ({ k, kode }) => {
    expect(familie().prov(k)).toMatchObject({ feil: { kode } })
  })

  test.each([
    { k: felles([]), kode: 'finnes-allerede', fordi: 'det er registrert' },
    { k: bekreft({ personId: personId('Ola') }), kode: 'barn-finnes-ikke', fordi: 'Ola er ikke i saken' },
    { k: bekreft({ settVersjon: 1 }), kode: 'endret-av-andre', fordi: 'hun så en annen versjon' },
    { k: bekreft({ dato: dato('2026-11-21') }), kode: 'dato-i-fremtiden', fordi: 'i morgen' },
  ])('etterpå: $kode, fordi $fordi', ({ k, kode }) => {
    expect(
      familie()
        .utfor(felles(['Emil']))
        .prov(k),
    ).toMatchObject({ feil: { kode } })
  })
})
