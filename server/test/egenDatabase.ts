import { randomBytes } from 'node:crypto'
import pg from 'pg'

export type EgenDatabase = { readonly url: string; readonly slett: () => Promise<void> }

/** En tom database på PostgreSQL-serveren i adressen, for én test, én reise eller én måling. Brukeren må kunne lage databaser. */
export async function lagEgenDatabase(adresse: string, prefiks: string): Promise<EgenDatabase> {
  const navn = `${prefiks}_${randomBytes(6).toString('hex')}`
  await somAdmin(adresse, `create database ${navn}`)
  const url = new URL(adresse)
  url.pathname = `/${navn}`
  return {
    url: url.href,
    slett: () => somAdmin(adresse, `drop database if exists ${navn} with (force)`),
  }
}

async function somAdmin(adresse: string, setning: string): Promise<void> {
  const klient = new pg.Client({ connectionString: adresse })
  await klient.connect()
  try {
    await klient.query(setning)
  } finally {
    await klient.end()
  }
}
