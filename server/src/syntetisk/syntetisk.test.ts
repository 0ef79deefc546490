import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import { STANDARDPOLICY } from '@handlingsrom/domene/sak/kommune'
import { kontrollrader } from '@handlingsrom/domene/sak/kontrollrader'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../test/hus.ts'
import { lagNummer } from '../../test/nummer.ts'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../../test/testdatabase.ts'
import { skrivRader } from '../adapters/database/masseskriving.ts'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../adapters/database/projeksjon.ts'
import { verifiser } from '../adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../application/byggProjeksjoner.ts'
import { fortell } from './historie.ts'
import { idgiver, lagSyntetisk } from './kjor.ts'
import { planlegg, type Saksplan, type Soknadsplan } from './plan.ts'
import type { Kontoret, Oppdiktet } from './verden.ts'

const IDAG = '2026-11-22' as Dato
const KONTORET: Kontoret = {
  kontor: 'Nav Prøve',
  policy: STANDARDPOLICY,
  saksbehandlere: ['ingrid' as AnsattId],
  lesere: ['turid' as AnsattId],
}
const lag = (fro: number, nr: number): { p: Saksplan; o: Oppdiktet } => ({
  p: planlegg(fro, nr, IDAG),
  o: fortell(planlegg(fro, nr, IDAG), KONTORET, idgiver(fro, nr)),
})
const NUMRE = Array.from({ length: 60 }, (_, nr) => nr)

describe('en oppdiktet portefølje', () => {
  test('det samme frøet gir de samme sakene, og et annet frø andre', () => {
    expect(lag(7, 3).o.steg).toEqual(lag(7, 3).o.steg)
    expect(lag(8, 3).o.steg).not.toEqual(lag(7, 3).o.steg)
  })

  test('ingen har et nummer, og ingenting skjer i fremtiden', () => {
    for (const nr of NUMRE) {
      const { o } = lag(1, nr)
      expect(JSON.stringify(o.personer)).not.toContain('IdentRegistrert')
      expect(o.steg.every(s => s.dato <= IDAG)).toBe(true)
    }
  })

  test('det planen sa skulle skje, er det kontrollene finner', () => {
    let talt = 0
    for (const { p, o } of NUMRE.map(nr => lag(1, nr))) {
      const avgjorte = p.soknader.filter(s => s.avgjort)
      const rader = kontrollrader(o.sak)
      expect(rader.map(r => r.slag)).toEqual(avgjorte.map(() => 'stonad'))
      avgjorte.forEach((s, i) => {
        const r = rader[i]
        expect(r?.avslag).toBe(s.avslag)
        expect(r?.forste).toBe(i === 0)
        if (p.barn.length === 0 || r === undefined || barnFyllerAtten(p)) return
        talt++
        expect(r.barn).toBe(p.barn.length)
        expect(r.funn.K1).toBe(ventetK1(avgjorte, i))
        expect(r.funn.V3 === 'mangler').toBe(!s.veid)
        expect(r.funn['undersokt-og-vurdert'] === 'mangler').toBe(!s.undersokt)
        expect(r.funn.V4).toBe(s.avslag ? 'krever-skjonn' : 'ikke-aktuelt')
      })
    }
    expect(talt).toBeGreaterThan(50)
  })
})

const ventetK1 = (s: readonly Soknadsplan[], i: number) => {
  if (s[i]?.samtale || s[i]?.behov === 'oppfolging-gjort') return 'ingen-mangel-funnet'
  return s.slice(0, i).some(x => x.samtale || x.behov === 'oppfolging-gjort') ? 'krever-skjonn' : 'mangler'
}
const barnFyllerAtten = (p: Saksplan) =>
  p.barn.some(b => Number(IDAG.slice(0, 4)) - Number(b.fodt.slice(0, 4)) >= 18)

describe.each(databaser)('Den oppdiktede porteføljen, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  const bilde = () =>
    hus.db.iTransaksjon(TESTKOMMUNE, async tx => {
      const ut: Record<string, unknown> = {}
      for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = await alleRader(tx, t)
      return ut
    })

  test('avbrutt og startet igjen gir de samme sakene, hver én gang; radene er de hendelsene gir, og kjeden holder', async () => {
    const forst = await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 6, fro: 3, idag: IDAG })
    const igjen = await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 15, fro: 3, idag: IDAG })
    expect([forst.saker, igjen.saker, igjen.fantes]).toEqual([6, 9, 6])
    expect(forst.omspilt).toBe(1)
    const foer = await bilde()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await bilde()).toEqual(foer)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })

  test('en portefølje til, av et annet frø, står ved siden av den første: ingen to saker har det samme nummeret', async () => {
    const annet = await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 15, fro: 4, idag: IDAG })
    expect([annet.saker, annet.fantes]).toEqual([15, 0])
  })

  test('en portefølje ved et annet kontor er ved det, og den første står', async () => {
    await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 5, fro: 5, idag: IDAG, kontor: 'Nav Ytre Prøve' })
    const saker = await hus.db.iTransaksjon(TESTKOMMUNE, tx => alleRader(tx, 'p_sak'))
    expect(saker.filter(s => s.kontor === 'Nav Ytre Prøve')).toHaveLength(5)
    expect(saker).toHaveLength(35)
  })
})

describe('oppdiktede saker hører ikke hjemme hos ekte mennesker', () => {
  const [apne] = databaser.map(([, fn]) => fn)
  if (!apne) throw new Error('Ingen database å prøve mot')
  test('en kommune med et ekte fødselsnummer, eller uten ansatte, får en setning og ingen saker', async () => {
    const hus = await apneTesthus(apne)
    const lag = (kommune: Kommune) => lagSyntetisk(hus.a, kommune, { saker: 1, fro: 1, idag: IDAG })
    await expect(lag(NABOKOMMUNE)).rejects.toThrow(/ingen veileder/)
    await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      skrivRader(tx, 'p_person_ident', [
        { kommune: TESTKOMMUNE, ident: lagNummer(1, 1, '70'), person_id: 'noen' },
      ]),
    )
    await expect(lag(TESTKOMMUNE)).rejects.toThrow(/ekte fødselsnummer/)
    await hus.lukk()
  })

  test('en kommune som ikke er en demokommune, får en setning og ingen saker, også når den ellers har alt', async () => {
    const hus = await apneTesthus(apne)
    await hus.db.somSystem(tx =>
      tx.updateTable('kommune').set({ er_demo: false }).where('kommune', '=', TESTKOMMUNE).execute(),
    )
    await expect(lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 1, fro: 1, idag: IDAG })).rejects.toThrow(
      /bare i en demokommune/,
    )
    expect(await hus.db.iTransaksjon(TESTKOMMUNE, tx => alleRader(tx, 'p_sak'))).toEqual([])
    await hus.lukk()
  })
})
