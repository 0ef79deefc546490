import type { AnsattId, PersonId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database, Tx } from './database.ts'
import { hentDokument, lagreDokument } from './dokumenter.ts'
import {
  hentInnboksfiler,
  leggIInnboks,
  leggTilInnboksfiler,
  listInnboks,
  type Mottak,
  settInnboksStatus,
} from './innboks.ts'
import { finnKommuneForNummer } from './kommuner.ts'
import { loggOppslag, oppslagISak } from './oppslag.ts'
import { alleRader, erstattRader, type ProjeksjonRad, tomProjeksjoner } from './projeksjon.ts'
import { leggIUtboks, merkSendt, parkerUtboks, slippUtboks, utboksForSak, ventendeUtboks } from './utboks.ts'
import { hentUtkast, kastUtkast, lagreUtkast, listUtkast } from './utkast.ts'

const NAA = tidspunkt('2026-03-02T08:00:00.000Z')
const SAK = 'sak-1' as SakId
const person = (person_id: string, etternavn: string): ProjeksjonRad<'p_person'> => ({
  person_id,
  fornavn: 'A',
  mellomnavn: null,
  etternavn,
  sokenavn: etternavn.toLowerCase(),
  fodselsdato: null,
  gradering: 'ugradert',
  skjermet: false,
  malform: 'nb',
  tolkesprak: null,
})

describe.each(databaser)('Lagrene på %s', (_slag, apne) => {
  let db: Database
  beforeAll(async () => {
    db = await apne()
  })
  afterAll(() => db.lukk())
  const i = <T>(fn: (tx: Tx) => Promise<T>) => db.iTransaksjon(TESTKOMMUNE, fn)

  test('et dokument kommer tilbake byte for byte, og like byte lagres én gang per strøm', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n)
    const om = { mimetype: 'application/pdf', filnavn: 'vedlegg.pdf', opprettet: NAA }
    const hash = await i(tx => lagreDokument(tx, SAK, bytes, om))
    expect(await i(tx => lagreDokument(tx, SAK, bytes, { ...om, filnavn: 'kopi.pdf' }))).toBe(hash)
    const hentet = await i(tx => hentDokument(tx, SAK, hash))
    expect(hentet && Buffer.compare(hentet.innhold, bytes)).toBe(0)
    expect(hentet).toMatchObject({ ...om, storrelse: 256 })
    expect(await i(tx => hentDokument(tx, 'sak-2', hash))).toBeNull()
  })

  test('den samme meldingen tas imot én gang, også når to kommer samtidig', async () => {
    const mottak = (innboksId: string): Mottak => ({
      innboksId,
      nokkel: 'digisos:1:a',
      kanal: 'digisos',
      mottatt: NAA,
      sha256: 'abc',
      metadata: { fil: 'æøå.json' },
      filer: [{ filnavn: 'soknad.json', innhold: Buffer.from('{}'), mimetype: 'application/json' }],
    })
    const svar = await Promise.all(['i1', 'i2', 'i3'].map(id => i(tx => leggIInnboks(tx, mottak(id)))))
    const forste = svar.find(s => s.ny)?.post
    expect(svar.filter(s => s.ny)).toHaveLength(1)
    expect(svar.map(s => s.post)).toEqual([forste, forste, forste])
    await i(tx =>
      leggTilInnboksfiler(tx, forste?.innboksId ?? '', [
        { filnavn: 'b.pdf', innhold: Buffer.from('b'), mimetype: 'application/pdf' },
      ]),
    )
    const filer = await i(tx => hentInnboksfiler(tx, forste?.innboksId ?? ''))
    expect(filer.map(f => [f.nr, f.filnavn])).toEqual([
      [1, 'soknad.json'],
      [2, 'b.pdf'],
    ])
  })

  test('en parkert melding står med grunnen til den plasseres', async () => {
    const [innboksId] = (await i(tx => listInnboks(tx, 'mottatt'))).map(p => p.innboksId)
    await i(tx => settInnboksStatus(tx, innboksId ?? '', 'parkert', { grunn: 'Filen er ikke JSON.' }))
    expect(await i(tx => listInnboks(tx, 'parkert'))).toMatchObject([
      { innboksId, grunn: 'Filen er ikke JSON.', metadata: { fil: 'æøå.json' } },
    ])
    await i(tx => settInnboksStatus(tx, innboksId ?? '', 'plassert', { sakId: SAK }))
    expect(await i(tx => listInnboks(tx, 'parkert'))).toEqual([])
    expect(await i(tx => listInnboks(tx, 'plassert'))).toMatchObject([
      { sakId: SAK, grunn: 'Filen er ikke JSON.' },
    ])
  })

  test('utboksen holder rekkefølgen, og en parkert post stopper ikke den neste', async () => {
    const post = (utboksId: string) => ({
      utboksId,
      strom: SAK,
      soknadId: 's' as SoknadId,
      slag: 'innsyn' as const,
      laget: NAA,
      data: { utboksId },
    })
    await i(tx => leggIUtboks(tx, SAK, [{ ...post('u9'), slag: 'fil' }, post('u2')]))
    await i(tx => leggIUtboks(tx, SAK, [post('u1')]))
    expect((await i(tx => ventendeUtboks(tx, NAA))).map(p => p.utboksId)).toEqual(['u9', 'u2', 'u1'])
    await i(tx => parkerUtboks(tx, 'u2', 'Validerer ikke'))
    expect(await i(tx => merkSendt(tx, 'u9', { sendt: NAA, referanse: 'ref-1' }))).toBe(true)
    expect(await i(tx => merkSendt(tx, 'u9', { sendt: NAA, referanse: 'ref-2' }))).toBe(false)
    expect((await i(tx => ventendeUtboks(tx, NAA))).map(p => p.utboksId)).toEqual(['u1'])
    await i(tx => slippUtboks(tx, 'u2'))
    expect(await i(tx => utboksForSak(tx, SAK))).toMatchObject([
      { nr: 1, status: 'sendt', referanse: 'ref-1', data: { utboksId: 'u9' } },
      { nr: 2, status: 'venter', feil: null },
      { nr: 3, status: 'venter' },
    ])
  })

  test('et utkast er den enkeltes, kan skrives over og kastes', async () => {
    const [en, annen] = ['a1', 'a2'] as AnsattId[] as [AnsattId, AnsattId]
    await i(tx => lagreUtkast(tx, en, { nokkel: 'sak/1/notat', tekst: 'hei', oppdatert: NAA }))
    await i(tx => lagreUtkast(tx, en, { nokkel: 'sak/1/notat', tekst: 'hei på deg', oppdatert: NAA }))
    expect(await i(tx => hentUtkast(tx, en, 'sak/1/notat'))).toMatchObject({ tekst: 'hei på deg' })
    expect(await i(tx => hentUtkast(tx, annen, 'sak/1/notat'))).toBeNull()
    expect(await i(tx => listUtkast(tx, en, 'sak/2'))).toEqual([])
    await i(tx => kastUtkast(tx, en, 'sak/1/notat'))
    expect(await i(tx => listUtkast(tx, en))).toEqual([])
  })

  test('oppslag leses igjen for saken, nyest først', async () => {
    const oppslag = (id: string, tid: string) => ({
      id,
      tidspunkt: tidspunkt(tid),
      ansattId: 'a1' as AnsattId,
      formal: 'saksbehandling',
      sakId: SAK,
      personIder: ['p1' as PersonId],
      kategori: 'kartlegging',
      antall: 1,
    })
    const [tidlig, sen] = [
      oppslag('o2', '2026-01-01T00:00:00.000Z'),
      oppslag('o1', '2026-01-02T00:00:00.000Z'),
    ]
    await i(tx => loggOppslag(tx, tidlig))
    await i(tx => loggOppslag(tx, sen))
    expect(await i(tx => oppslagISak(tx, SAK))).toEqual([sen, tidlig])
  })

  test('navn sorteres norsk: æ, ø, å sist, og aa som å', async () => {
    const navn = ['Åsen', 'Ørn', 'Zakariassen', 'Aas', 'Ærø', 'Abel', 'Čuolbma', 'Ås', 'Öberg', 'Berg']
    for (const [nr, n] of navn.entries())
      await i(tx => erstattRader(tx, 'p_person', `p${nr}`, [person(`p${nr}`, n)]))
    const rader = await i(tx =>
      tx.db
        .selectFrom('p_person')
        .select('etternavn')
        .where('kommune', '=', TESTKOMMUNE)
        .orderBy('etternavn')
        .execute(),
    )
    expect(rader.map(r => r.etternavn)).toEqual([
      'Abel',
      'Berg',
      'Čuolbma',
      'Zakariassen',
      'Ærø',
      'Öberg',
      'Ørn',
      'Ås',
      'Aas',
      'Åsen',
    ])
  })

  test('radene til én strøm byttes ut, og andres står', async () => {
    const tildelt = (ansatt_id: string) => ({ sak_id: SAK, ansatt_id })
    await i(tx => erstattRader(tx, 'p_tildeling', SAK, [tildelt('a'), tildelt('b')]))
    await i(tx => erstattRader(tx, 'p_tildeling', 'sak-2', [{ sak_id: 'sak-2', ansatt_id: 'a' }]))
    await db.iTransaksjon(NABOKOMMUNE, tx => erstattRader(tx, 'p_tildeling', SAK, [tildelt('nabo')]))
    await i(tx => erstattRader(tx, 'p_tildeling', SAK, [tildelt('c')]))
    expect((await i(tx => alleRader(tx, 'p_tildeling'))).map(r => `${r.sak_id}:${r.ansatt_id}`)).toEqual([
      'sak-1:c',
      'sak-2:a',
    ])
    await expect(
      i(tx => erstattRader(tx, 'p_tildeling', SAK, [{ sak_id: 'sak-2', ansatt_id: 'x' }])),
    ).rejects.toThrow(/annen strøm/)
    await i(tomProjeksjoner)
    expect(await i(tx => alleRader(tx, 'p_tildeling'))).toEqual([])
    expect(await db.iTransaksjon(NABOKOMMUNE, tx => alleRader(tx, 'p_tildeling'))).toHaveLength(1)
  })

  test.each([
    { nummer: '9901', dato: '2026-01-01', svar: TESTKOMMUNE, fordi: 'gyldig på datoen' },
    { nummer: '9901', dato: '2019-12-31', svar: null, fordi: 'før nummeret gjaldt' },
    { nummer: '1234', dato: '2026-01-01', svar: null, fordi: 'et ukjent nummer' },
  ])(
    'kommunenummer $nummer den $dato finner kommunen eller ingen ($fordi)',
    async ({ nummer, dato, svar }) => {
      expect(await db.somSystem(tx => finnKommuneForNummer(tx, 'kommunenummer', nummer, dato))).toBe(svar)
    },
  )
})
