import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database } from './database.ts'
import { finnIInnboks, hentInnboksfiler, leggIInnboks } from './innboks.ts'
import { sha256 } from './kjede.ts'

describe.each(databaser)('Innboksen på %s', (_slag, apne) => {
  let db: Database
  beforeAll(async () => {
    db = await apne()
  })
  afterAll(() => db.lukk())

  test.each([
    { navn: 'a\u0000b.pdf', blir: 'ab.pdf', fordi: 'PostgreSQL kan ikke lagre NUL i tekst' },
    { navn: '\ud800x.pdf', blir: 'x.pdf', fordi: 'et halvt tegn kan ikke skrives som UTF-8' },
    {
      navn: '../../etc/passwd',
      blir: '../../etc/passwd',
      fordi: 'navnet er bare tekst og blir aldri en sti',
    },
    { navn: '', blir: '', fordi: 'en fil uten navn er også en fil' },
  ])('filnavnet $navn feller ikke søknaden: $fordi', async ({ navn, blir }) => {
    const innhold = new TextEncoder().encode(`vedlegg ${navn.length}`)
    const nokkel = `digisos/${sha256(innhold)}\u0000`
    const [post, filer] = await db.iTransaksjon(TESTKOMMUNE, async tx => {
      const lagt = await leggIInnboks(tx, {
        innboksId: `innboks-${sha256(innhold).slice(0, 8)}`,
        nokkel,
        kanal: 'http',
        mottatt: tidspunkt('2026-03-02T08:00:00.000Z'),
        sha256: sha256(innhold),
        metadata: { digisosId: 'x\u0000y', eksternRef: '1' },
        filer: [{ filnavn: navn, innhold, mimetype: 'application/pdf' }],
      })
      expect((await finnIInnboks(tx, nokkel))?.innboksId).toBe(lagt.post.innboksId)
      return [lagt.post, await hentInnboksfiler(tx, lagt.post.innboksId)] as const
    })
    expect(filer.map(f => f.filnavn)).toEqual([blir])
    expect(filer[0]?.sha256).toBe(sha256(innhold))
    expect(post.metadata).toEqual({ digisosId: 'xy', eksternRef: '1' })
  })
})
