import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { apneDatabase, type Database } from './adapters/database/database.ts'
import { listKommuner } from './adapters/database/kommuner.ts'
import { nyUuid } from './adapters/database/uuid.ts'
import { forskjovetKlokke, systemklokke } from './adapters/klokke.ts'
import { lagLogg } from './adapters/logg/logg.ts'
import { lagArkPdf, lagPdf, lagRapportPdf, stoppPdf } from './adapters/pdf/lagPdf.ts'
import { startForsegler } from './adapters/segl/forsegler.ts'
import { apneSegl } from './adapters/segl/segl.ts'
import type { Avhengigheter } from './application/avhengigheter.ts'
import { malEffekter } from './application/internkontroll/avvik/malEffekter.ts'
import { tolkUtolkede } from './application/soknad/mottak.ts'
import type { Konfig } from './konfig.ts'

export const VERSJON = '0.1.0'

/** Alt et brukstilfelle trenger, satt sammen. Både tjenesten og kommandolinjen bruker det. */
export type Hus = {
  readonly a: Avhengigheter
  readonly db: Database
  readonly segl: Awaited<ReturnType<typeof apneSegl>>
  readonly logg: ReturnType<typeof lagLogg>
  readonly kommuner: () => Promise<readonly Kommune[]>
  readonly lukk: () => Promise<void>
}

/** Loggen når svaret på stdout skal kunne leses av en maskin. */
export const loggTilStderr = (): Hus['logg'] => lagLogg({ til: process.stderr })

/** Åpner databasen, migrerer og setter sammen avhengighetene. */
export async function apneHus(konfig: Konfig, logg = lagLogg()): Promise<Hus> {
  const db = await apneDatabase({
    databaseUrl: konfig.databaseUrl,
    datamappe: konfig.datamappe,
    bilde: databasebilde(),
  })
  await db.migrer()
  const segl = await apneSegl({ datamappe: konfig.datamappe, seglnokkel: konfig.seglnokkel })
  const a: Avhengigheter = {
    db,
    klokke: konfig.klokkestart === undefined ? systemklokke : forskjovetKlokke(konfig.klokkestart),
    nyId: () => nyUuid(),
    lagPdf,
    lagArkPdf,
    lagRapportPdf,
    innebygd: db.slag === 'innebygd',
    meldFeil: (hva, feil) => logg.error({ feil }, hva),
  }
  return {
    a,
    db,
    segl,
    logg,
    kommuner: async () => (await db.somSystem(listKommuner)).map(k => k.kommune as Kommune),
    lukk: async () => {
      stoppPdf()
      await db.lukk()
    },
  }
}

/** Starter forseglingen, og tar igjen søknader som ble kvittert, men ikke tolket: først nå, så hvert minutt. */
export async function startBakgrunn(hus: Hus): Promise<{ stopp: () => Promise<void> }> {
  await tolkDetSomVenter(hus)
  await malDetSomErOver(hus)
  const forsegler = startForsegler(hus.db, hus.segl, {
    klokke: hus.a.klokke,
    vedFeil: feil => hus.logg.error({ feil }, 'Sjekkpunktet kunne ikke skrives'),
  })
  let runde = Promise.resolve()
  const tidtaker = setInterval(() => {
    runde = runde
      .then(() => malDetSomErOver(hus))
      .then(() => tolkDetSomVenter(hus))
      .catch(feil => hus.logg.error({ feil }, 'Søknader som venter, kunne ikke tolkes'))
  }, 60_000)
  tidtaker.unref()
  return {
    stopp: async () => {
      clearInterval(tidtaker)
      await runde
      await forsegler.stopp()
    },
  }
}

async function tolkDetSomVenter(hus: Hus): Promise<void> {
  for (const kommune of await hus.kommuner()) {
    const antall = await tolkUtolkede(hus.a, kommune, { type: 'drift', bruker: 'oppstart' })
    if (antall > 0) hus.logg.info({ antall }, 'Tolket søknader som ventet')
  }
}

/** Måler effekten av tiltak i perioder som er over. Går det galt, venter det til neste gang; ingenting annet skal vente på det. */
async function malDetSomErOver(hus: Hus): Promise<void> {
  try {
    for (const kommune of await hus.kommuner()) await malEffekter(hus.a, kommune)
  } catch (feil) {
    hus.logg.error({ feil }, 'Effekten av tiltak kunne ikke måles')
  }
}

/** Et ferdig migrert bilde av en tom database, laget av bygget; gjør første start rask. */
function databasebilde(): string | undefined {
  const fil = join(fileURLToPath(new URL('.', import.meta.url)), 'tom-database.tar')
  return existsSync(fil) ? fil : undefined
}
