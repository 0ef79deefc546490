import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { SIVERT } from '../testdata/verden.ts'
import type { Kartleggingskommando } from './kommandoer.ts'
import { gjeldendeDetaljer, gjeldendeSvar } from './svar.ts'
import { erBesvart, finnCelle } from './tilstand.ts'

const EMIL = personId('Emil')
const I_DAG = dato('2026-11-20')
const familie = () => enSak().medBarn('Emil', '2021-05-04').medBarn('Sana', '2014-09-30')
const cellen = (s: ReturnType<typeof enSak>) => finnCelle(s.sak.kartlegging, EMIL, 'skole')

describe('å trekke et svar', () => {
  const toSvar = () => familie().medSvar('Emil', 'skole', 'Trives.').medSvar('Emil', 'skole', 'Mobbes.')
  const nr = (s: ReturnType<typeof enSak>, i: number) => cellen(s)?.svar[i]?.nr ?? -1
  const trekk = (s: ReturnType<typeof enSak>, i: number, mer: object = {}): SakKommando => ({
    type: 'trekkOpplysning',
    personId: EMIL,
    tema: 'skole',
    nr: nr(s, i),
    grunn: 'Gjaldt søsteren.',
    settVersjon: cellen(s)?.versjon ?? 0,
    ...mer,
  })

  test('lar det stå med grunnen og navnet, og det forrige gjelder igjen', () => {
    const sak = toSvar()
    const etter = sak.som(SIVERT).utfor(trekk(sak, 1))
    expect(gjeldendeSvar(cellen(etter))?.svar.tekst).toBe('Trives.')
    expect(cellen(etter)?.svar[1]).toMatchObject({
      svar: { tekst: 'Mobbes.' },
      trukket: { grunn: 'Gjaldt søsteren.', av: { id: SIVERT } },
    })
  })

  test('er cellen slik den var uten det: var det eneste svaret trukket, er temaet ikke spurt', () => {
    const ett = familie().medSvar('Emil', 'skole', 'Trives.')
    const etter = ett.utfor(trekk(ett, 0))
    expect(erBesvart(etter.sak.kartlegging, EMIL, 'skole')).toBe(false)
  })

  test('et eldre svar kan trekkes uten at det nyeste rører seg', () => {
    const sak = toSvar()
    expect(gjeldendeSvar(cellen(sak.utfor(trekk(sak, 0))))?.svar.tekst).toBe('Mobbes.')
  })

  test.each([
    { mer: { grunn: ' ' }, kode: 'ma-begrunnes', fordi: 'ingen trekker i stillhet' },
    { mer: { nr: 999 }, kode: 'svar-finnes-ikke', fordi: 'det svaret er ikke i cellen' },
    { mer: { tema: 'fritid' }, kode: 'svar-finnes-ikke', fordi: 'svaret står i en annen celle' },
    { mer: { personId: personId('Sana') }, kode: 'svar-finnes-ikke', fordi: 'svaret er Emils' },
    { mer: { settVersjon: 1 }, kode: 'endret-av-andre', fordi: 'en kollega har skrevet siden' },
  ])('$mer avvises med $kode, fordi $fordi', ({ mer, kode }) => {
    const sak = toSvar()
    expect(sak.prov(trekk(sak, 1, mer))).toMatchObject({ feil: { kode } })
  })

  test('to ganger sier at det er gjort', () => {
    const sak = toSvar()
    const en = sak.utfor(trekk(sak, 1))
    expect(en.prov(trekk(en, 1))).toMatchObject({ feil: { kode: 'allerede-utfort' } })
  })
})

describe('det siste som er sagt om hver ting', () => {
  const utstyr = (ting: string, sistKjopt: string) =>
    ({ slag: 'utstyr', ting, status: 'har', sistKjopt: dato(sistKjopt) }) as const
  const si = (settVersjon: number, ...detaljer: readonly ReturnType<typeof utstyr>[]) =>
    ({
      type: 'registrerOpplysning',
      personId: EMIL,
      tema: 'skole',
      svar: { tilstand: 'kartlagt', tekst: 'Sagt.', detaljer },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: I_DAG,
      settVersjon,
    }) satisfies Kartleggingskommando<'registrerOpplysning'>
  const ting = (s: ReturnType<typeof enSak>) =>
    gjeldendeDetaljer(cellen(s)).map(
      d => d.detalj.slag === 'utstyr' && `${d.detalj.ting} ${d.detalj.sistKjopt}`,
    )

  test('står til noen sier noe nytt om akkurat den', () => {
    const sak = familie().utfor(
      si(0, utstyr('Støvler', '2025-09-01'), utstyr('Jakke', '2024-10-01')),
      si(1, utstyr(' jakke', '2026-10-12')),
    )
    expect(ting(sak)).toEqual(['Støvler 2025-09-01', ' jakke 2026-10-12'])
  })

  test('følger ikke med fra et svar som er trukket', () => {
    const sak = familie().utfor(
      si(0, utstyr('Støvler', '2025-09-01')),
      si(1, utstyr('Støvler', '2026-09-01')),
    )
    const nr = cellen(sak)?.svar.at(-1)?.nr ?? -1
    const trukket = sak.utfor({
      type: 'trekkOpplysning',
      personId: EMIL,
      tema: 'skole',
      nr,
      grunn: 'Feil barn.',
      settVersjon: 2,
    })
    expect(ting(trukket)).toEqual(['Støvler 2025-09-01'])
  })

  test('et kjøp i morgen avvises', () => {
    expect(familie().prov(si(0, utstyr('Støvler', '2026-11-21')))).toMatchObject({
      feil: { kode: 'dato-i-fremtiden' },
    })
    expect(familie().prov(si(0, utstyr('Støvler', '2026-11-20'))).ok).toBe(true)
  })
})
