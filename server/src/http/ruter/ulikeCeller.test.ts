import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Testhus } from '../../../test/hus.ts'
import { enSak, gjor, type Sakid, saken } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient } from '../../../test/tjener.ts'

const RUNDER = 200
const BARN = ['Emil', 'Sana', 'Jonas', 'Ylva'].map((fornavn, i) => ({
  fornavn,
  etternavn: 'Haugdal',
  fodselsdato: `201${i}-05-04`,
  bosted: 'fast' as const,
}))

describe.each(databaser)('To som skriver i hver sine celler samtidig, på %s', (_slag, apne) => {
  let hus: Testhus
  let id: Sakid
  let ingrid: Klient
  let tuva: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    id = await enSak(hus, { barn: BARN })
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    await gjor(hus, id.sakId, 'per', { type: 'tildelSak', ansattId: FOLK.tuva.id })
    ingrid = await tjener.som('ingrid')
    tuva = await tjener.som('tuva')
  })
  afterAll(() => hus.lukk())

  test(`2 × ${RUNDER} svar om hverandre gir ingen konflikter, og alle svarene står`, async () => {
    const barna = (await saken(hus, id.sakId)).sak.husstand.barn.map(b => b.personId)
    // Ingrid har to av barna, Tuva de to andre. Hver skriver rundt i sine celler, og vet selv hvilken versjon hun så.
    const skriver = (k: Klient, egne: readonly string[], hvem: string) => {
      const versjoner = new Map<string, number>()
      return async (runde: number): Promise<number> => {
        const personId = egne[runde % egne.length] ?? ''
        const tema = TEMA[Math.floor(runde / egne.length) % TEMA.length] ?? 'skole'
        const nokkel = `${personId}/${tema}`
        const settVersjon = versjoner.get(nokkel) ?? 0
        versjoner.set(nokkel, settVersjon + 1)
        const svar = await k.post(`/api/saker/${id.sakId}/kommandoer/registrerOpplysning`, {
          personId,
          tema,
          svar: { tilstand: 'kartlagt', tekst: `${hvem} ${runde}` },
          sagtAv: 'mor',
          kanal: 'kontor',
          dato: '2026-11-20',
          settVersjon,
          kommandoId: hus.a.nyId(),
        })
        return svar.statusCode
      }
    }
    const ingrids = skriver(ingrid, barna.slice(0, 2), 'Ingrid')
    const tuvas = skriver(tuva, barna.slice(2), 'Tuva')
    const statuser: number[] = []
    for (let runde = 0; runde < RUNDER; runde++)
      statuser.push(...(await Promise.all([ingrids(runde), tuvas(runde)])))

    expect(statuser.filter(s => s !== 200)).toEqual([])
    const { kartlegging } = (await saken(hus, id.sakId)).sak
    const tekster = barna.flatMap(b =>
      Object.values(kartlegging.celler[b] ?? {}).flatMap(c => c.svar.map(s => s.svar.tekst)),
    )
    expect(new Set(tekster).size).toBe(2 * RUNDER)
  }, 300_000)
})
