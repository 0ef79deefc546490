import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lagEksport } from '../../src/application/internkontroll/eksport/lagEksport.ts'
import { apneTesthus, FOLK, iBasen, registrerAnsatte, type Testhus } from '../hus.ts'
import { databaser } from '../testdatabase.ts'
import { kjor } from './kjor.ts'

const rot = mkdtempSync(join(tmpdir(), 'hr-nasjonalt-'))
const data = join(rot, 'data')
const nasjonalt = (...argumenter: string[]) => kjor(['nasjonalt', ...argumenter], { HANDLINGSROM_DATA: data })
const fil = (navn: string, innhold: unknown): string => {
  const sti = join(rot, navn)
  writeFileSync(sti, typeof innhold === 'string' ? innhold : JSON.stringify(innhold))
  return sti
}

describe.each(databaser)('Den nasjonale tabellen, av eksporten slik den er, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())
  const eksport = (kontor: string | null) =>
    iBasen(hus, tx => {
      const leser = { type: 'ansatt', ...FOLK.per, ansattId: FOLK.per.id, kontor } as never
      return lagEksport(tx, leser, hus.a.klokke(), 'malepunkter', { periode: '2026-3' })
    })

  test('den som ser kommunen, leverer en fil som kan leses; ett av flere kontorer avvises', async () => {
    const [hele, ett] = [
      fil('hele.json', await eksport(null)),
      fil('ett.json', await eksport(FOLK.per.kontor)),
    ]
    const svar = await nasjonalt(hele, '--json')
    expect([svar.kode, JSON.parse(svar.ut).perioder[0].punkter.length]).toEqual([0, 12])
    expect((await nasjonalt(hele)).ut).toMatch(/^Periode 2026-3: 1 kommune \(\d{4}\)\npunkt {2}mangler/)
    const nei = await nasjonalt(hele, ett)
    expect([nei.kode, nei.feil]).toEqual([1, expect.stringMatching(/«ett.json» gjelder ett kontor/)])
  })
  test('er kontoret det eneste, er filen kommunens', async () => {
    await registrerAnsatte(hus.db, [{ ...FOLK.sor, kontor: FOLK.per.kontor }])
    expect((await nasjonalt(fil('alene.json', await eksport(FOLK.per.kontor)))).kode).toBe(0)
  })
  test('hver avvisning er en setning om filen, og da lages ingen tabell', async () => {
    const god = await eksport(null)
    const medMerke = (endring: object) => ({ ...god, merke: { ...god.merke, ...endring } })
    const nei: readonly (readonly [string, unknown, RegExp])[] = [
      ['odelagt.json', '{"merke":', /er ikke JSON/],
      ['annet.json', { a: 1 }, /er ikke en eksport av målepunktene/],
      ['ny.json', medMerke({ utgave: 2 }), /en annen utgave av eksporten/],
      ['utvalg.json', medMerke({ utvalg: 'forste' }), /et utvalg av familiene/],
      ['felt.json', { ...god, navn: 'Kari' }, /felt eksporten ikke har/],
      ['nummer.json', { ...god, tittel: '01017012345' }, /elleve sifre etter hverandre/],
      ['rad.json', { ...god, rader: [['Kari']] }, /en rad som ikke er et målepunkt/],
      ['fire.json', { ...god, rader: [['kartlegging', 'K1', 'mangler', 4]] }, /et tall under fem/],
      ['halv.json', { ...god, rader: [] }, /mangler et målepunkt/],
    ]
    const stier = [fil('god.json', god), ...nei.map(([navn, innhold]) => fil(navn, innhold))]
    const svar = await nasjonalt(...stier, fil('igjen.json', god), join(rot, 'borte.json'), '--json')
    expect(svar.kode).toBe(1)
    const { avvist } = JSON.parse(svar.ut) as { avvist: { fil: string; grunn: string }[] }
    const grunn = (navn: string) => avvist.find(a => a.fil === navn)?.grunn
    for (const [navn, , setning] of nei)
      expect([navn, grunn(navn)]).toEqual([navn, expect.stringMatching(setning)])
    expect(grunn('igjen.json')).toMatch(/samme kommunen og perioden som «god.json»/)
    expect(grunn('borte.json')).toMatch(/kan ikke leses/)
    expect([avvist.length, svar.feil]).toEqual([
      nei.length + 2,
      expect.not.stringMatching(/Kari|01017012345/),
    ])
  })
  test('uten filer er kommandoen skrevet feil, og ingen database blir åpnet', async () => {
    const svar = await nasjonalt()
    expect([svar.kode, svar.feil]).toEqual([2, expect.stringMatching(/Si hvilke filer/)])
    expect((await nasjonalt('--help')).ut).toContain('nasjonalt <fil.json>…')
    expect(readdirSync(rot)).not.toContain('data')
  })
})
