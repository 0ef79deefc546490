import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { skrivPerson } from '../../src/application/person/personer.ts'
import { FOLK, type Hvem, iBasen, KONTOR, type Testhus } from '../hus.ts'
import { aktorFor, enSak, foreslatt, gjor, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
import { NABOKOMMUNE, TESTKOMMUNE } from '../testdatabase.ts'

export const SAKER = [
  'min',
  'andres',
  'ingens',
  'annet',
  'fortrolig',
  'strengt',
  'kretsledig',
  'egen',
  'naer',
  'inhabil',
  'venter',
  'nabo',
] as const
export type Saksnavn = (typeof SAKER)[number]
export type Testsak = Sakid & {
  readonly vedtakId?: string
  readonly kommandoId: string
  readonly sha256: string
  readonly personId: string
  readonly gradering: string
}

/** Én sak for hver situasjon i tilgangstabellen (sikkerhet.md § 1.5), laget gjennom bruksmønstrene. */
export async function lagTestkommune(hus: Testhus): Promise<Readonly<Record<Saksnavn, Testsak>>> {
  const tatt = async (hvem: Hvem, s: Sakid) => {
    await gjor(hus, s.sakId, hvem, { type: 'taSak' })
    return s
  }
  const min = await tatt('ingrid', await enSak(hus, { soker: { etternavn: 'Minsen' } }))
  const andres = await tatt('tuva', await enSak(hus))
  const ingens = await enSak(hus)
  await settKontor(hus, 'Nav Sør')
  const annet = await tatt('sor', await enSak(hus))
  await settKontor(hus, KONTOR)
  const fortrolig = await tatt('amir', await enSak(hus))
  await gradert(hus, fortrolig)
  const strengt = await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')
  const strengtVedtak = await medVedtak(hus, strengt, 'amir', 'gro')
  const kretsledig = await enSak(hus, { adressebeskyttelse: 'vet-ikke' }, 'amir')
  const egen = await enSak(hus)
  const naer = await enSak(hus)
  await knytt(hus, ['ingrid', 'sunniva', 'jonas'], { person_id: await sokerI(hus, egen) })
  const slekt = JSON.stringify([await sokerI(hus, naer)])
  await knytt(hus, ['ingrid', 'turid'], { naere_personer: slekt })
  const inhabil = await tatt('ingrid', await enSak(hus))
  await gjor(hus, inhabil.sakId, 'ingrid', { type: 'meldInhabil', grunn: 'Naboer' })
  const venter = await tatt('tuva', await enSak(hus))
  await klarForForslag(hus, venter, 'tuva')
  const venterVedtak = await foreslatt(hus, venter, 'tuva')
  const nabo = await enSak(hus, {}, 'nabo', NABOKOMMUNE)
  const alle = {
    min,
    andres,
    ingens,
    annet,
    fortrolig,
    strengt,
    kretsledig,
    egen,
    naer,
    inhabil,
    venter,
    nabo,
  }
  const vedtak: Partial<Record<Saksnavn, string>> = { strengt: strengtVedtak, venter: venterVedtak }
  const ut: Partial<Record<Saksnavn, Testsak>> = {}
  for (const navn of SAKER) {
    const g = await saken(hus, alle[navn].sakId, navn === 'nabo' ? NABOKOMMUNE : TESTKOMMUNE)
    const vedtakId = vedtak[navn]
    ut[navn] = {
      ...alle[navn],
      ...(vedtakId ? { vedtakId } : {}),
      // En brukt kommando-id med nytt innhold stoppes rett etter porten: veien gås uten at noe endres.
      kommandoId: g.hendelser[0]?.kommandoId ?? '',
      personId: g.sak.sokerPersonId ?? '',
      gradering: g.personer[g.sak.sokerPersonId ?? ('' as PersonId)]?.gradering ?? '',
      sha256: g.sak.soknader[0]?.dokumenter[0]?.sha256 ?? '',
    }
  }
  return ut as Record<Saksnavn, Testsak>
}

const sokerI = async (hus: Testhus, s: Sakid): Promise<PersonId> => {
  const id = (await saken(hus, s.sakId)).sak.sokerPersonId
  if (!id) throw new Error('Saken har ingen søker')
  return id
}

export const settKontor = (hus: Testhus, kontornavn: string): Promise<unknown> =>
  hus.db.somSystem(db =>
    db.updateTable('kommune').set({ kontornavn }).where('kommune', '=', TESTKOMMUNE).execute(),
  )

async function gradert(hus: Testhus, s: Sakid): Promise<void> {
  const soker = await sokerI(hus, s)
  await iBasen(hus, tx =>
    skrivPerson(tx, hus.a, soker, aktorFor('amir'), hus.a.nyId() as KommandoId, [
      { type: 'GraderingSatt', gradering: 'fortrolig', kilde: 'register' },
    ]),
  )
}

const knytt = (
  hus: Testhus,
  hvem: readonly Hvem[],
  til: { readonly person_id?: string; readonly naere_personer?: string },
): Promise<unknown> =>
  hus.db.somSystem(db =>
    db
      .updateTable('ansatt')
      .set(til)
      .where(
        'ansatt_id',
        'in',
        hvem.map(h => FOLK[h].id),
      )
      .execute(),
  )
