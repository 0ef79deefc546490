import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tx } from './database.ts'

export type Utkast = { readonly nokkel: string; readonly tekst: string; readonly oppdatert: Tidspunkt }

/** Tekst under arbeid: én rad per person og felt. Den er ikke en del av saken og kan kastes. */
export async function lagreUtkast(tx: Tx, ansattId: AnsattId, utkast: Utkast): Promise<void> {
  const { nokkel, tekst, oppdatert } = utkast
  await tx.db
    .insertInto('utkast')
    .values({ kommune: tx.kommune, ansatt_id: ansattId, nokkel, tekst, oppdatert })
    .onConflict(k => k.columns(['kommune', 'ansatt_id', 'nokkel']).doUpdateSet({ tekst, oppdatert }))
    .execute()
}

export async function hentUtkast(tx: Tx, ansattId: AnsattId, nokkel: string): Promise<Utkast | null> {
  const rad = await egne(tx, ansattId).where('nokkel', '=', nokkel).executeTakeFirst()
  return rad ? utkastAv(rad) : null
}

/** Utkastene med nøkler som begynner slik, for eksempel alle i én sak. */
export async function listUtkast(tx: Tx, ansattId: AnsattId, begynner = ''): Promise<readonly Utkast[]> {
  const rader = await egne(tx, ansattId).orderBy('nokkel').execute()
  return rader.filter(r => r.nokkel.startsWith(begynner)).map(utkastAv)
}

export async function kastUtkast(tx: Tx, ansattId: AnsattId, nokkel: string): Promise<void> {
  await tx.db
    .deleteFrom('utkast')
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)
    .where('nokkel', '=', nokkel)
    .execute()
}

const egne = (tx: Tx, ansattId: AnsattId) =>
  tx.db
    .selectFrom('utkast')
    .select(['nokkel', 'tekst', 'oppdatert'])
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', ansattId)

const utkastAv = (r: { nokkel: string; tekst: string; oppdatert: string }): Utkast => ({
  ...r,
  oppdatert: r.oppdatert as Tidspunkt,
})
