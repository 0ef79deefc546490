import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { etter } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { START, skrivHistorie } from '../../../test/segl/testhistorie.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database } from '../database/database.ts'
import { lesStrom } from '../database/strom.ts'
import { type Kassasjon, kasserInnhold } from './kassasjon.ts'
import { apneSegl, type Segl } from './segl.ts'
import { skrivSjekkpunkt } from './sjekkpunkt.ts'
import { verifiser } from './verifiser.ts'

const kassasjon: Kassasjon = {
  kassasjonId: 'kass-1',
  strom: 's00',
  nr: 2,
  utfortAv: 'ansatt-1' as AnsattId,
  godkjentAv: 'ansatt-2' as AnsattId,
  grunn: 'Notatet gjaldt en annen person.',
  tidspunkt: START,
}

const ingenRader = () => Promise.resolve()

describe.each(databaser)('Kassasjon på %s', (_slag, apne) => {
  const mappe = mkdtempSync(join(tmpdir(), 'hr-kass-'))
  let db: Database
  let segl: Segl
  beforeAll(async () => {
    db = await apne()
    segl = apneSegl({ datamappe: mappe })
    await db.iTransaksjon(TESTKOMMUNE, tx => skrivHistorie(tx, 2))
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, START)
  })
  afterAll(async () => {
    await db.lukk()
    rmSync(mappe, { recursive: true })
  })

  test.each([
    { endring: { godkjentAv: kassasjon.utfortAv }, feil: 'samme-person' },
    { endring: { grunn: '  ' }, feil: 'grunn-mangler' },
    { endring: { nr: 99 }, feil: 'hendelsen-finnes-ikke' },
  ])('avvises: $feil', async ({ endring, feil }) => {
    expect(await kasserInnhold(db, TESTKOMMUNE, segl, { ...kassasjon, ...endring }, ingenRader)).toEqual({
      ok: false,
      feil,
    })
  })

  test('innholdet er borte, kjeden er hel, og en kassasjon til avvises', async () => {
    expect(await kasserInnhold(db, TESTKOMMUNE, segl, kassasjon, ingenRader)).toEqual({
      ok: true,
      verdi: null,
    })
    const lest = await db.iTransaksjon(TESTKOMMUNE, tx => lesStrom(tx, 's00'))
    expect(lest[1]?.hendelse).toEqual({ type: 'innholdKassert', opprinneligType: 'barnRegistrert' })
    expect(await verifiser(db, TESTKOMMUNE, segl)).toEqual([])
    await skrivSjekkpunkt(db, TESTKOMMUNE, segl, etter(START))
    expect(await verifiser(db, TESTKOMMUNE, segl)).toEqual([])
    expect(
      await kasserInnhold(db, TESTKOMMUNE, segl, { ...kassasjon, kassasjonId: 'kass-2' }, ingenRader),
    ).toEqual({
      ok: false,
      feil: 'alt-kassert',
    })
  })

  test('en kassasjon som endres i ettertid, blir funnet', async () => {
    await db.somSystem(tx => tx.updateTable('kassasjon').set({ godkjent_av: 'ansatt-3' }).execute())
    expect((await verifiser(db, TESTKOMMUNE, segl)).map(f => f.slag)).toEqual(['kassasjon-ugyldig'])
  })
})
