import type { MinDag, Saksliste } from '@handlingsrom/kontrakt/lister'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, gjor } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const barn = (fornavn: string, fodselsdato: string) => ({
  fornavn,
  etternavn: 'Haugdal',
  fodselsdato,
  bosted: 'fast' as const,
})

/** Testhuset har alltid 22. november 2026. */
describe.each(databaser)('Barna på Min dag, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const dagen = async (k: Klient): Promise<MinDag> => (await k.hent('/api/min-dag')).json()

  test('de samme barna mangler svar på Min dag, i Saker og i saken: den som er fylt 18, telles ingen steder', async () => {
    const s = await enSak(hus, {
      soker: { identitetsnummer: nummer(61), etternavn: 'Haugdal' },
      barn: [barn('Ola', '2008-11-22'), barn('Siri', '2008-11-23')],
    })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const ingrid = await tjener.som('ingrid')
    const dag = await dagen(ingrid)
    const paaDagen = dag.barn.find(f => f.sakId === s.sakId)?.barn ?? []
    expect(paaDagen.map(b => b.fornavn)).toEqual(['Siri'])
    expect(dag.antallEgneBarn).toBe(1)
    const ikkeSpurt = paaDagen.flatMap(b => b.celler).filter(c => c.tilstand === 'ikke-spurt').length
    const { saker }: Saksliste = (await ingrid.hent('/api/saker?visning=mine')).json()
    expect(saker.find(x => x.sakId === s.sakId)?.ikkeSpurt).toBe(ikkeSpurt)
    const v: Saksvisning = (await ingrid.hent(`/api/saker/${s.sakId}`)).json()
    const oppgaver = v.oppgaver.filter(o => o.type === 'kartlegg-barn')
    expect(oppgaver.map(o => o.person?.fornavn)).toEqual(['Siri'])
    const k: Kartleggingsvisning = (await ingrid.hent(`/api/saker/${s.sakId}/kartlegging`)).json()
    expect(k.barn.map(b => [b.fornavn, b.alder])).toEqual([
      ['Ola', 18],
      ['Siri', 17],
    ])
  })

  test('en ny søknad om nødhjelp står som akutt, og ikke en gang til blant de nye', async () => {
    const s = await enSak(hus, {
      soker: { identitetsnummer: nummer(62), etternavn: 'Haugdal' },
      akutt: ['mat'],
    })
    const dag = await dagen(await tjener.som('ingrid'))
    expect(dag.akutt.find(a => a.sakId === s.sakId)?.kanTa).toBe(true)
    expect(dag.ufordelte.map(u => u.sakId)).not.toContain(s.sakId)
  })

  test('den som ikke har egne saker, har ingen barn på listen, og det sies med et tall', async () => {
    const dag = await dagen(await tjener.som('turid'))
    expect(dag.barn).toEqual([])
    expect(dag.antallEgneBarn).toBe(0)
  })
})
