import type { NotatId, SakId } from '@handlingsrom/domene/felles/id'
import type { Oppgradering } from '@handlingsrom/domene/sak/oppgraderinger'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { verifiser } from '../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../src/application/byggProjeksjoner.ts'
import { apneTesthus, iBasen, type Testhus } from '../hus.ts'
import { enSak, gjor, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

// Registeret er tomt så lenge ingen hendelse har endret form; testen fyller det som om journalnotatet nettopp hadde fått en ny.
const register = vi.hoisted((): Record<string, Record<number, Oppgradering>> => ({}))
vi.mock('@handlingsrom/domene/sak/oppgraderinger', () => ({ OPPGRADERINGER: register }))

describe.each(databaser)('En hendelse som har fått ny form, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterEach(() => {
    for (const type of Object.keys(register)) delete register[type]
  })
  afterAll(() => hus.lukk())

  const medNotat = async (tekst: string) => {
    const { sakId } = await enSak(hus)
    await skriv(sakId, tekst)
    return sakId
  }
  const skriv = (sakId: SakId, tekst: string) =>
    gjor(hus, sakId, 'ingrid', {
      type: 'ferdigstillNotat',
      notatId: hus.a.nyId() as NotatId,
      slag: 'telefon',
      dato: hus.a.klokke().dato,
      tekst,
      gjelder: [],
      innsyn: { merke: 'kan-vises' },
    })
  const versjoner = (strom: string) =>
    iBasen(hus, tx =>
      tx.db
        .selectFrom('hendelse')
        .select('versjon')
        .where('strom', '=', strom)
        .where('type', '=', 'NotatFerdigstilt')
        .orderBy('nr')
        .execute(),
    )

  test('den gamle løftes når saken åpnes, den nye skrives i ny form, og kjeden er hel', async () => {
    const sakId = await medNotat('Ringte mor')
    register.NotatFerdigstilt = {
      1: d => ({ ...d, tekst: `${String(d.tekst)}, v2` }),
      2: d => ({ ...d, tekst: `${String(d.tekst)}, v3` }),
    }
    await skriv(sakId, 'Ringte far')
    expect((await saken(hus, sakId)).sak.journal.map(n => n.tekst)).toEqual([
      'Ringte mor, v2, v3',
      'Ringte far',
    ])
    expect((await versjoner(sakId)).map(r => r.versjon)).toEqual([1, 3])
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })

  test('en hendelse fra en nyere utgave av programmet gjettes det ikke på', async () => {
    register.NotatFerdigstilt = { 1: d => d }
    const sakId = await medNotat('Ringte skolen')
    delete register.NotatFerdigstilt
    await expect(saken(hus, sakId)).rejects.toThrow(/nyere versjon/)
  })

  test('mangler et løft, åpnes ikke saken i halv form', async () => {
    const sakId = await medNotat('Ringte barnehagen')
    register.NotatFerdigstilt = { 2: d => d }
    await expect(saken(hus, sakId)).rejects.toThrow(/mangler en oppgradering/)
  })
})
