import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, KONTOR, type Testhus } from './hus.ts'
import { enSak, gjor, type Sakid } from './saker.ts'
import { databaser } from './testdatabase.ts'
import { apneTjener, type Klient } from './tjener.ts'

describe.each(databaser)('Kartleggingen på papir, på %s', (_slag, apne) => {
  let hus: Testhus
  let id: Sakid
  let ingrid: Klient
  let tuva: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    id = await enSak(hus, {})
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
    tuva = await tjener.som('tuva')
  })
  afterAll(() => hus.lukk())

  test.each(['nb', 'nn', 'en'])('det tomme skjemaet kommer som PDF på %s', async spraak => {
    const svar = await ingrid.hent(`/api/kartleggingsark?spraak=${spraak}`)
    expect(svar.statusCode).toBe(200)
    expect(svar.headers['content-type']).toBe('application/pdf')
  })

  test('familiens ark er for den som har saken', async () => {
    const sti = `/api/saker/${id.sakId}/kartlegging/ark?spraak=nb&utfylt=ja`
    expect((await ingrid.hent(sti)).statusCode).toBe(200)
    expect((await tuva.hent(sti)).statusCode).toBe(403)
  })

  test('familiens ark sier aldri hvilket kontor det er fra: sted er det siste en skjermet familie kan ha liggende', async () => {
    for (const utfylt of ['ja', 'nei']) {
      const svar = await ingrid.hent(`/api/saker/${id.sakId}/kartlegging/ark?spraak=nb&utfylt=${utfylt}`)
      expect(svar.statusCode).toBe(200)
      expect(hus.pdf.ark).toMatchObject({ avsender: 'Nav' })
      expect(JSON.stringify(hus.pdf.ark)).not.toContain(KONTOR)
    }
  })

  test('navn i adressen avvises med en setning', async () => {
    const svar = await ingrid.hent(`/api/saker/${id.sakId}/kartlegging/ark?barn=Emil`)
    expect(svar.statusCode).toBe(400)
    expect(svar.json().detail).toMatch(/Barna velges|Last siden/)
  })

  test('når skriveren er nede, sier vi det, og ingenting er endret', async () => {
    hus.pdf.virker = false
    const svar = await ingrid.hent(`/api/saker/${id.sakId}/kartlegging/ark`)
    hus.pdf.virker = true
    expect(svar.statusCode).toBe(503)
    expect(svar.json()).toMatchObject({ kode: 'ark-kan-ikke-lages' })
  })
})
