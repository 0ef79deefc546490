import { kroner } from '@handlingsrom/domene/felles/belop'
import { type Dato, maned } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import { STANDARDPOLICY } from '@handlingsrom/domene/sak/kommune'
import { kontrollrader } from '@handlingsrom/domene/sak/kontrollrader'
import { malinger } from '@handlingsrom/domene/sak/malinger'
import { malepunktbilde, UTVALG } from '@handlingsrom/domene/statistikk/malepunktbilde'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../test/hus.ts'
import { lagNummer } from '../../test/nummer.ts'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../../test/testdatabase.ts'
import { skrivRader } from '../adapters/database/masseskriving.ts'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../adapters/database/projeksjon.ts'
import { listStrommer } from '../adapters/database/strom.ts'
import { verifiser } from '../adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../application/byggProjeksjoner.ts'
import { fortell } from './historie.ts'
import { idgiver, lagSyntetisk } from './kjor.ts'
import { planlegg, type Saksplan } from './plan.ts'
import { oversiktsavvik, periodene } from './sannhet/oversikten.ts'
import { saksavvik } from './sannhet/saken.ts'
import { samlet } from './sannhet/svar.ts'
import type { Kontoret, Oppdiktet } from './verden.ts'

const IDAG = '2026-11-22' as Dato
const KONTORET: Kontoret = {
  kontor: 'Nav Prøve',
  policy: STANDARDPOLICY,
  saksbehandlere: ['ingrid' as AnsattId],
  lesere: ['turid' as AnsattId],
}
/** En kommune med en norm over det beløpet kommunen uten får: satt under normen ville hvert vedtak vært et delvis avslag. */
const MED_NORM: Kontoret = {
  ...KONTORET,
  policy: {
    ...STANDARDPOLICY,
    normer: [
      {
        gyldigFra: maned('2020-01'),
        satser: { enslig: kroner(9000), ektepar_samboere: kroner(8800), barn_6_10: kroner(7600) },
        kilde: 'Oppdiktet',
        vedtaksreferanse: '1/20',
        oppdiktet: true,
      },
    ],
  },
}
const lag = (fro: number, nr: number, kontoret = KONTORET): { p: Saksplan; o: Oppdiktet } => ({
  p: planlegg(fro, nr, IDAG),
  o: fortell(planlegg(fro, nr, IDAG), kontoret, idgiver(fro, nr)),
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

  test.each([
    ['uten norm', KONTORET, NUMRE],
    ['med norm', MED_NORM, NUMRE.slice(0, 30)],
  ])('det planen sa skulle skje, er det produktet viser, sak for sak, %s', (_navn, kontoret, numre) => {
    const svar = samlet(
      numre
        .map(nr => lag(1, nr, kontoret))
        .map(({ p, o }) => saksavvik(p, { vedtak: kontrollrader(o.sak), malinger: malinger(o.sak) })),
    )
    expect(svar.feil).toEqual([])
    expect(svar.fakta).toBeGreaterThan(40 * numre.length)
  })

  test('tallene lederen ser, er planens, i hver periode og hvert utvalg', () => {
    const alle = NUMRE.map(nr => lag(1, nr))
    const rader = alle
      .filter(({ p }) => !p.fortrolig)
      .flatMap(({ o }) => kontrollrader(o.sak).map(r => ({ ...r, sakId: r.sak_id as string })))
    const planer = alle.map(x => x.p)
    const svar = samlet(
      periodene(planer).flatMap(periode =>
        UTVALG.map(utvalg => oversiktsavvik(planer, malepunktbilde(rader, periode, utvalg))),
      ),
    )
    expect(svar.feil).toEqual([])
    expect(svar.fakta).toBeGreaterThan(100)
  })
})

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

  test('en ombygging som blir avbrutt, lar det som sto, stå; den neste begynner på nytt og blir ferdig', async () => {
    const foer = await bilde()
    const avbrutt: typeof hus.db = {
      ...hus.db,
      iTransaksjon: (kommune, fn) =>
        hus.db.iTransaksjon(kommune, async tx => {
          await fn(tx)
          throw new Error('strømmen gikk')
        }),
    }
    await expect(byggProjeksjoner({ db: avbrutt }, TESTKOMMUNE)).rejects.toThrow('strømmen gikk')
    expect(await bilde()).toEqual(foer)
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await bilde()).toEqual(foer)
  })

  test('en portefølje til, av et annet frø, står ved siden av den første: ingen to saker har det samme nummeret', async () => {
    const annet = await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 15, fro: 4, idag: IDAG })
    expect([annet.saker, annet.fantes]).toEqual([15, 0])
  })

  test('stanser regningen av en bunke, er den forrige ferdig skrevet før transaksjonen er over', async () => {
    const strom = (await hus.db.iTransaksjon(TESTKOMMUNE, tx => listStrommer(tx, 'sak'))).at(-1) ?? ''
    const skriv = (data: Buffer) =>
      hus.db.somSystem(db =>
        db
          .updateTable('hendelse_innhold')
          .set({ data })
          .where('strom', '=', strom)
          .where('nr', '=', 1)
          .execute(),
      )
    const rader = await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db
        .selectFrom('hendelse_innhold')
        .select('data')
        .where('strom', '=', strom)
        .where('nr', '=', 1)
        .execute(),
    )
    const foer = await bilde()
    await skriv(Buffer.from('ikke lenger JSON'))
    let [over, etterpaa] = [false, 0]
    const fulgt: typeof hus.db = {
      ...hus.db,
      iTransaksjon: (kommune, fn) =>
        hus.db.iTransaksjon(kommune, tx =>
          fn({
            ...tx,
            get db() {
              if (over) etterpaa++
              return tx.db
            },
          }).finally(() => {
            over = true
          }),
        ),
    }
    await expect(byggProjeksjoner({ db: fulgt }, TESTKOMMUNE)).rejects.toThrow()
    await new Promise(ferdig => setTimeout(ferdig, 300))
    expect(etterpaa).toBe(0)
    await skriv(Buffer.from(rader[0]?.data ?? ''))
    expect(await bilde()).toEqual(foer)
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
