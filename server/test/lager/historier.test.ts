import type { KommandoId } from '@handlingsrom/domene/felles/id'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { nesteKommando } from '@handlingsrom/domene/testdata/nesteKommando'
import { apentForslag } from '@handlingsrom/domene/vedtak/tilstand'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../../src/adapters/database/projeksjon.ts'
import { verifiser } from '../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../src/application/byggProjeksjoner.ts'
import { apneTesthus, type Hvem, iBasen, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta, nummer } from '../inntak/soknader.ts'
import { aktorFor, enSak, gjor, prov, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

const FRO = 20261122
const HISTORIER = 15
/** Hvert steg er et valg mellom det neste en saksbehandler kunne gjort; de høyeste er en ny søknad fra den samme. */
const historie = fc.array(fc.nat({ max: 99 }), { minLength: 24, maxLength: 30, size: 'max' })

describe.each(databaser)('Tilfeldige historier gjennom brukstilfellene, på %s', (_slag, apne) => {
  let hus: Testhus
  const spilt: Sakid[] = []
  const gjentatt = { like: 0, ulike: 0 }

  beforeAll(async () => {
    hus = await apneTesthus(apne)
    for (const [nr, steg] of fc.sample(historie, { seed: FRO, numRuns: HISTORIER }).entries()) {
      const soker = { etternavn: `Familie${nr}`, identitetsnummer: nummer(nr + 1) }
      const s = nr % 3 === 2 ? await digital(nr + 1, `Familie${nr}`) : await enSak(hus, { soker })
      spilt.push(s)
      for (const valget of steg) await etSteg(s, soker, valget)
    }
  }, 600_000)
  afterAll(() => hus.lukk())

  async function digital(nr: number, etternavn: string): Promise<Sakid> {
    const { sakId, soknadId } = await motta(hus, bytes(enDigital({ nr, etternavn })))
    if (!sakId || !soknadId) throw new Error('Søknaden ble ikke lagt i en sak')
    return { sakId, soknadId }
  }

  async function etSteg(s: Sakid, soker: { etternavn: string; identitetsnummer: string }, valget: number) {
    const lest = await saken(hus, s.sakId)
    const apen = lest.sak.soknader.find(x => x.status === 'mottatt' || x.status === 'under-behandling')
    if (!apen || valget > 97) {
      if (lest.sak.soknader.length < 3) await enSak(hus, { soker, hvaSokesOm: `Søknad ${valget}` })
      return
    }
    const venter = apentForslag(lest.sak.vedtak, apen.soknadId)?.status === 'foreslatt'
    const hvem: Hvem = venter ? 'turid' : 'ingrid'
    const verden = { ...lest, dato: hus.a.klokke().dato, aktor: aktorFor(hvem) }
    const k = nesteKommando(verden, apen, valget)
    if (k.type !== 'sendForelopigSvar') await toGanger(s, hvem, k)
  }

  /** Den samme kommandoen med den samme id-en, om igjen: det samme svaret, og ingenting nytt i strømmen. */
  async function toGanger(s: Sakid, hvem: Hvem, k: SakKommando) {
    const id = hus.a.nyId() as KommandoId
    const forste = await prov(hus, s.sakId, hvem, k, id)
    if (!forste.ok) return
    const etter = (await saken(hus, s.sakId)).hendelser.length
    const andre = await prov(hus, s.sakId, hvem, k, id)
    const lik =
      andre.ok &&
      andre.verdi.gjentatt &&
      andre.verdi.nr === forste.verdi.nr &&
      (await saken(hus, s.sakId)).hendelser.length === etter
    gjentatt[lik ? 'like' : 'ulike']++
  }

  const bilde = () =>
    iBasen(hus, async tx => {
      const ut: Record<string, unknown> = {}
      for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = await alleRader(tx, t)
      return ut
    })

  test('historiene når fram til det de skal prøve', async () => {
    const typer = await Promise.all(
      spilt.map(async s => (await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)),
    )
    const andel = (type: string, minst = 1) =>
      typer.filter(t => t.filter(x => x === type).length >= minst).length / spilt.length
    const fordeling = {
      vedtak: andel('VedtakFattet'),
      retur: andel('VedtakReturnert'),
      toSoknader: andel('SoknadMottatt', 2),
    }
    process.stdout.write(`frø ${FRO}, ${HISTORIER} historier i basen: ${JSON.stringify(fordeling)}\n`)
    expect(fordeling.vedtak).toBeGreaterThanOrEqual(0.3)
    expect(fordeling.retur).toBeGreaterThanOrEqual(0.1)
    expect(fordeling.toSoknader).toBeGreaterThanOrEqual(0.1)
  })

  test('den samme kommandoen to ganger er lik én gang, for hver kommando som ble utført', () => {
    expect(gjentatt.like).toBeGreaterThan(HISTORIER * 10)
    expect(gjentatt.ulike).toBe(0)
  })

  test('den samme kommandoen to ganger samtidig: én utfører den, den andre får det samme svaret', async () => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const id = hus.a.nyId() as KommandoId
    const k: SakKommando = { type: 'taTilBehandling', soknadId: s.soknadId }
    const svar = await Promise.all([prov(hus, s.sakId, 'ingrid', k, id), prov(hus, s.sakId, 'ingrid', k, id)])
    expect(svar.map(v => v.ok && v.verdi.gjentatt).toSorted()).toEqual([false, true])
    const typer = (await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)
    expect(typer.filter(t => t === 'SoknadTattTilBehandling')).toHaveLength(1)
  })

  test('lesesiden bygget på nytt fra hendelsene er lik den som står, og kjedene er hele', async () => {
    const foer = await bilde()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await bilde()).toEqual(foer)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })
})
