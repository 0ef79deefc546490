import { alderPaa, type Dato } from '@handlingsrom/domene/felles/dato'
import type { SakId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { kontrollrader } from '@handlingsrom/domene/sak/kontrollrader'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { ALDERSGRUPPER } from '@handlingsrom/domene/statistikk/usetteBarn'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../../test/hus.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Tx } from '../../adapters/database/database.ts'
import { alleRader } from '../../adapters/database/projeksjon.ts'
import { listStrommer } from '../../adapters/database/strom.ts'
import { lagSyntetisk } from '../../syntetisk/kjor.ts'
import { lesSak } from '../sak/lesSak.ts'
import { langvarigeSaker } from '../visning/langvarigMedBarn.ts'
import { visUsetteBarn } from './usetteBarn.ts'

const IDAG = '2026-11-22' as Dato
const NAA = { dato: IDAG, tidspunkt: '2026-11-22T09:00:00.000Z' }

describe.each(databaser)('Barna ingen har spurt om, delt på andre måter, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 260, fro: 6, idag: IDAG })
  })
  afterAll(() => hus.lukk())
  const i = <T>(fn: (tx: Tx) => Promise<T>) => hus.db.iTransaksjon(TESTKOMMUNE, fn)

  test('gruppene er de samme som når hver sak leses for seg', async () => {
    const [bilde, saker, lenge, fodt] = await i(async tx => {
      const ut: Sak[] = []
      for (const id of await listStrommer(tx, 'sak')) {
        const lest = await lesSak(tx, id as SakId)
        if (lest && (lest.sak.sisteTidspunkt ?? '') >= '2025-11-22') ut.push(lest.sak)
      }
      const personer = await alleRader(tx, 'p_person')
      return [
        await visUsetteBarn(tx, { kontor: null }, NAA),
        ut,
        await langvarigeSaker(tx, IDAG),
        new Map(personer.map(p => [p.person_id, p.fodselsdato as Dato | null])),
      ] as const
    })
    const barna = (hvilke: (s: Sak) => boolean) =>
      saker
        .filter(hvilke)
        .flatMap(s => barnIHusstanden(s.husstand))
        .filter(b => {
          const ar = alderPaa(fodt.get(b.personId) ?? IDAG, IDAG)
          // Bare aldersgruppene som vises, er med i de andre delingene.
          return ALDERSGRUPPER.some((g, n) => ar >= g.fra && ar <= g.til && bilde.barn[n] !== null)
        }).length
    const vedtak = (s: Sak) => kontrollrader(s).filter(r => r.slag === 'stonad').length
    const vist = (d: typeof bilde.tid | typeof bilde.omfang) =>
      Object.fromEntries(d?.grupper.map(g => [g.gruppe, g.barn]) ?? [])
    const ventet = {
      forste: barna(s => vedtak(s) <= 1 && !lenge.has(s.sakId)),
      ellers: barna(s => vedtak(s) > 1 && !lenge.has(s.sakId)),
      lenge: barna(s => lenge.has(s.sakId)),
    }
    const tid = vist(bilde.tid)
    expect(Object.values(tid).filter(n => n !== null && n > 0).length).toBeGreaterThan(0)
    for (const [gruppe, antall] of Object.entries(tid))
      if (antall !== null) expect([gruppe, antall]).toEqual([gruppe, ventet[gruppe as keyof typeof ventet]])
    const omfang = vist(bilde.omfang)
    expect(Object.keys(omfang).length).toBeGreaterThan(0)
    for (const [gruppe, antall] of Object.entries(omfang))
      if (antall !== null)
        expect([gruppe, antall]).toEqual([
          gruppe,
          barna(s => (s.kartlegging.omfang.at(-1)?.omfang ?? 'ikke-valgt') === gruppe),
        ])
  })
})
