import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaser } from '../../../test/testdatabase.ts'

describe.each(databaser.filter(([slag]) => slag === 'postgres'))('Forbindelsen til %s', (_slag, apne) => {
  test('brytes den midt i en transaksjon, feiler transaksjonen, men prosessen lever og neste går bra', async () => {
    const db = await apne()
    try {
      const brutt = db.somSystem(tx => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx))
      await expect(brutt).rejects.toThrow()
      expect(await db.svarer()).toBe(true)
    } finally {
      await db.lukk()
    }
  })
})

test('prøvene over trenger PostgreSQL', () => {
  expect(databaser.map(([slag]) => slag)).toContain('innebygd')
})
