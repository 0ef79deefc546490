import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { enSamtale } from '@handlingsrom/domene/testdata/enSamtale'
import { meldForhold, type NyttForhold } from '../../src/application/ansatte/forhold.ts'
import { skrivPerson } from '../../src/application/person/personer.ts'
import { FOLK, type Hvem, iBasen, KONTOR, type Testhus } from '../hus.ts'
import { INGEN_ID } from '../kropper.ts'
import { aktorFor, enSak, foreslatt, gjor, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
import { NABOKOMMUNE, TESTKOMMUNE } from '../testdatabase.ts'

/** Et oppdiktet nummer (måned + 80). */
const IDENT = '12898710120'

export const SAKER = [
  'min',
  'andres',
  'ingens',
  'annet',
  'fortrolig',
  'strengt',
  'lesergitt',
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
  readonly samtaleId: string
  readonly utdragNr: string
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
  await gjor(hus, strengt.sakId, 'amir', enSamtale({ dato: hus.a.klokke().dato }))
  const strengtVedtak = await medVedtak(hus, strengt, 'amir', 'gro')
  await utdrag(hus, strengt, 'amir')
  const lesergitt = await tatt('amir', await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir'))
  await gjor(hus, lesergitt.sakId, 'amir', enSamtale({ dato: hus.a.klokke().dato }))
  await klarForForslag(hus, lesergitt, 'amir')
  const lesergittVedtak = await foreslatt(hus, lesergitt, 'amir')
  await gjor(hus, lesergitt.sakId, 'amir', {
    type: 'giTilLeser',
    vedtakId: lesergittVedtak,
    ansattId: FOLK.gro.id,
  })
  await utdrag(hus, lesergitt, 'amir')
  const kretsledig = await enSak(hus, { adressebeskyttelse: 'vet-ikke' }, 'amir')
  // Meldt før søknaden kom, med fødselsdato; og etter, med nummer.
  const meg = { fornavn: 'Egil', etternavn: 'Egensen', fodselsdato: '1985-01-02' }
  await meld(hus, ['ingrid', 'sunniva', 'jonas'], { relasjon: 'meg-selv', ...meg })
  const egen = await enSak(hus, { soker: meg })
  const naer = await enSak(hus, { soker: { etternavn: 'Nærsen', identitetsnummer: IDENT } })
  const soster = { fornavn: 'Rannveig', etternavn: 'Nærsen', identitetsnummer: IDENT }
  await meld(hus, ['ingrid', 'turid'], { relasjon: 'sosken', ...soster })
  const inhabil = await tatt('ingrid', await enSak(hus))
  await gjor(hus, inhabil.sakId, 'ingrid', { type: 'meldInhabil', grunn: 'Naboer' })
  const venter = await tatt('tuva', await enSak(hus))
  await gjor(hus, venter.sakId, 'tuva', enSamtale({ dato: hus.a.klokke().dato }))
  await klarForForslag(hus, venter, 'tuva')
  const venterVedtak = await foreslatt(hus, venter, 'tuva')
  await utdrag(hus, venter, 'tuva')
  const nabo = await enSak(hus, {}, 'nabo', NABOKOMMUNE)
  const alle = {
    min,
    andres,
    ingens,
    annet,
    fortrolig,
    strengt,
    lesergitt,
    kretsledig,
    egen,
    naer,
    inhabil,
    venter,
    nabo,
  }
  const vedtak: Partial<Record<Saksnavn, string>> = {
    strengt: strengtVedtak,
    lesergitt: lesergittVedtak,
    venter: venterVedtak,
  }
  const ut: Partial<Record<Saksnavn, Testsak>> = {}
  for (const navn of SAKER) {
    const g = await saken(hus, alle[navn].sakId, navn === 'nabo' ? NABOKOMMUNE : TESTKOMMUNE)
    const vedtakId = vedtak[navn]
    ut[navn] = {
      ...alle[navn],
      ...(vedtakId ? { vedtakId } : {}),
      // En brukt kommando-id med nytt innhold stoppes rett etter porten: veien gås uten at noe endres.
      kommandoId: g.hendelser[0]?.kommandoId ?? '',
      samtaleId: g.sak.kontakt.samtaler[0]?.samtaleId ?? INGEN_ID,
      utdragNr: String(g.sak.utdrag[0]?.nr ?? 0),
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

const utdrag = async (hus: Testhus, s: Sakid, hvem: Hvem): Promise<unknown> =>
  gjor(hus, s.sakId, hvem, { type: 'lagUtdrag', personId: await sokerI(hus, s), spraak: 'nb' })

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

/** Melder forholdet slik de ansatte selv gjør det. */
const meld = async (
  hus: Testhus,
  hvem: readonly Hvem[],
  f: Omit<NyttForhold, 'forholdId'>,
): Promise<void> => {
  for (const h of hvem) {
    const utfall = await iBasen(hus, tx =>
      meldForhold(tx, hus.a, FOLK[h].id, { ...f, forholdId: hus.a.nyId() }, FOLK[h].id),
    )
    if (!utfall.ok) throw new Error(`Forholdet ble ikke meldt: ${utfall.feil}`)
  }
}
