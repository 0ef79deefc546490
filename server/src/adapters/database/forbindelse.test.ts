import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { apneTestpostgres, testpostgres } from '../../../test/testdatabase.ts'

const utenPostgres = testpostgres() === undefined

test.skipIf(utenPostgres)(
  'brytes forbindelsen til PostgreSQL midt i en transaksjon, feiler den, men prosessen lever og neste går bra',
  async () => {
    const db = await apneTestpostgres()
    try {
      const brutt = db.somSystem(tx => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx))
      await expect(brutt).rejects.toThrow()
      expect(await db.svarer()).toBe(true)
    } finally {
      await db.lukk()
    }
  },
)
