import { dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { navneord } from '@handlingsrom/domene/person/navneord'
import type { AnsattSubjekt, Rolle } from '@handlingsrom/domene/tilgang/typer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apneTestdatabase } from '../../test/testdatabase.ts'
import type { Database, Tx } from '../adapters/database/database.ts'
import { nyUuid } from '../adapters/database/uuid.ts'
import { fastKlokke } from '../adapters/klokke.ts'
import { lagArkPdf, lagPdf, lagRapportPdf, stoppPdf } from '../adapters/pdf/lagPdf.ts'
import { alleSaker, synlig } from '../application/visning/lister.ts'
import { minDag } from '../application/visning/minDag.ts'
import { sok } from '../application/visning/navnesok.ts'
import { saksliste } from '../application/visning/sakslister.ts'
import { ANSATTE } from './ansatte.ts'
import { DEMOKOMMUNE } from './kommune.ts'
import { seedDemo } from './seedDemo.ts'

/** Listene leser bare sakene de kan handle om. Demokommunen har alt slikt: det som haster, det ingen har, det graderte, det som er stoppet. */
const IDAG = dato('2026-11-22')
const { kommune } = DEMOKOMMUNE
const ROLLER: readonly (readonly Rolle[])[] = [
  ['veileder'],
  ['fagansvarlig'],
  ['leder'],
  ['administrator'],
  ['veileder', 'fagansvarlig', 'leder'],
]
const LESERE: readonly AnsattSubjekt[] = ANSATTE.flatMap(({ id, kontor }) =>
  ROLLER.flatMap(roller =>
    [true, false].map(iKrets => ({
      type: 'ansatt' as const,
      ansattId: id,
      kommune,
      kontor,
      roller,
      iKrets,
      egnePersoner: [] as PersonId[],
      naerePersoner: [] as PersonId[],
    })),
  ),
)

let db: Database
beforeAll(async () => {
  db = await apneTestdatabase()
  await seedDemo(
    {
      db,
      klokke: fastKlokke(tidspunkt('2026-11-22T09:00:00.000Z')),
      nyId: () => nyUuid(),
      lagPdf,
      lagArkPdf,
      lagRapportPdf,
      innebygd: true,
      meldFeil: () => undefined,
    },
    { dato: IDAG },
  )
})
afterAll(async () => {
  await stoppPdf()
  await db.lukk()
})

const i = <T>(fn: (tx: Tx) => Promise<T>) => db.iTransaksjon(kommune, fn)

test('Min dag av de utvalgte sakene er Min dag av alle, for hver rolle, i og utenfor kretsen', async () => {
  let vist = 0
  for (const leser of LESERE) {
    const [utvalgt, alle] = await i(async tx => [
      await minDag(tx, leser, IDAG),
      await minDag(tx, leser, IDAG, async () => 'alle'),
    ])
    expect(utvalgt).toEqual(alle)
    vist += utvalgt.akutt.length + utvalgt.ufordelte.length + utvalgt.idag.length + utvalgt.antall.stoppet
  }
  expect(vist).toBeGreaterThan(50)
})

test('søket finner hver den leseren kan vite om, og ingen andre', async () => {
  const folk = await i(tx =>
    tx.db
      .selectFrom('p_sak_person')
      .innerJoin('p_person', j =>
        j
          .onRef('p_person.kommune', '=', 'p_sak_person.kommune')
          .onRef('p_person.person_id', '=', 'p_sak_person.person_id'),
      )
      .select(['sak_id', 'rolle', 'fornavn', 'etternavn', 'sokenavn'])
      .where('p_sak_person.kommune', '=', kommune)
      .execute(),
  )
  const saker = new Map((await i(tx => alleSaker(tx, IDAG))).map(r => [r.sakId as string, r]))
  for (const leser of LESERE.filter(l => l.roller.length === 1))
    for (const ord of new Set(folk.map(f => f.etternavn))) {
      const { treff } = await i(tx => sok(tx, leser, ord, IDAG))
      const ventet = folk.filter(f => {
        const sak = saker.get(f.sak_id)
        const hva = sak ? synlig(leser, sak) : 'ingen'
        return (
          begynnerEtOrd(f.sokenavn, ord) &&
          (hva === 'treff' || (hva === 'krever-tilgang' && f.rolle === 'soker'))
        )
      })
      const nokler = (r: readonly { readonly rolle: string }[], sakId: (x: never) => string) =>
        r.map(x => `${sakId(x as never)} ${x.rolle}`).toSorted()
      expect(nokler(treff, (t: { sakId: string }) => t.sakId)).toEqual(
        nokler(ventet, (f: { sak_id: string }) => f.sak_id),
      )
    }
})

/** Uten indeks og uten å dele opp på forhånd: hvert ord det søkes på, begynner et ord i navnet. */
const begynnerEtOrd = (navn: string, sokt: string): boolean =>
  navneord(sokt).every(o => navneord(navn).some(n => n.startsWith(o)))

test('et navn finnes av begynnelsen, uansett rekkefølge og skrivemåte, og en sak av nummeret sitt', async () => {
  const leser = LESERE.find(l => l.roller.includes('fagansvarlig') && l.iKrets)
  if (!leser) throw new Error('Ingen leser')
  const funnet = async (tekst: string) => (await i(tx => sok(tx, leser, tekst, IDAG))).treff
  const en = (await funnet('h')).find(t => t.rolle === 'soker' && t.navn.split(' ').length > 1)
  if (!en) throw new Error('Ingen treff')
  const [fornavn = '', etternavn = ''] = [en.navn.split(' ')[0], en.navn.split(' ').at(-1)]
  const [ar = '', lopenummer = ''] = en.saksnummer.split('-')
  for (const tekst of [
    `${etternavn} ${fornavn}`,
    `${fornavn.slice(0, 3)} ${etternavn.slice(0, 3)}`,
    etternavn.toUpperCase(),
    etternavn.normalize('NFD'),
    en.saksnummer,
    lopenummer,
    `${ar}-${lopenummer.slice(0, 3)}`,
    `${lopenummer} ${etternavn}`,
  ])
    expect(await funnet(tekst), tekst).toContainEqual(en)
  for (const tekst of [
    etternavn.slice(1),
    `${etternavn} ${lopenummer}9`,
    lopenummer.slice(1),
    `${en.saksnummer}-`,
  ])
    expect(await funnet(tekst), tekst).not.toContainEqual(en)
})

test.each(['%', '_', '\\', '--', '-', '’'])('søket leser %s som et vanlig tegn', async tegn => {
  const [leser] = LESERE
  if (!leser) throw new Error('Ingen leser')
  expect((await i(tx => sok(tx, leser, tegn, IDAG))).treff).toEqual([])
})

test('kontorets saker: de med noe åpent, og antallet er dem som finnes', async () => {
  for (const leser of LESERE) {
    const liste = await i(tx => saksliste(tx, leser, IDAG, { visning: 'kontoret' }))
    expect(liste.antall).toBe(liste.saker.length)
    const synlige = (await i(tx => alleSaker(tx, IDAG))).filter(r => synlig(leser, r) !== 'ingen')
    expect(synlige.map(r => r.sakId as string)).toEqual(expect.arrayContaining(liste.saker.map(r => r.sakId)))
  }
})
