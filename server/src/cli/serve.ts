import { ANSATTE } from '../demo/ansatte.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import type { Server } from '../http/skall/server.ts'
import type { Konfig } from '../konfig.ts'
import { byggServer } from '../server.ts'
import { apneHus, type Hus, startBakgrunn } from '../tjeneste.ts'
import { sporPorten } from './drift.ts'
import { halvDemo } from './halvDemo.ts'
import type { Kall } from './kommandoer.ts'
import { KanIkke, type Utgang } from './utskrift.ts'

const FRIST_MS = 25_000

/** Starter tjenesten og blir stående til noen ber den stanse. Tømmer det som er i gang, og er ferdig innen 30 sekunder. */
export async function serve(k: Kall): Promise<Utgang> {
  const { konfig, ut } = k
  const start = Date.now()
  const steg = (tekst: string) =>
    ut.si(`${String(((Date.now() - start) / 1000).toFixed(1)).padStart(5)} s  ${tekst}`)
  steg(konfig.databaseUrl ? 'Åpner PostgreSQL' : `Åpner den innebygde databasen i ${konfig.datamappe}`)
  const hus = await apneHus(konfig)
  steg('Databasen er oppdatert')
  if (!konfig.oidc) {
    const demo = await seedDemo(hus.a, { dato: hus.a.klokke().dato })
    if (demo.halv) {
      await hus.lukk()
      throw halvDemo(konfig)
    }
    steg(`Demokommunen er klar: ${demo.saker} saker og ${demo.barn} barn`)
  }
  await krevKommunen(hus, konfig)
  await sporPorten(hus, await hus.kommuner(), { handling: 'drift-start', kommando: 'serve' })
  const bakgrunn = await startBakgrunn(hus)
  const bygd = await byggServer(hus, konfig, ANSATTE)
  if (!bygd.ok) {
    await hus.lukk()
    throw new KanIkke(bygd.feil)
  }
  const { app } = bygd.verdi
  await lytt(app, konfig.port, konfig.oidc === undefined)
  steg(`Handlingsrom svarer på ${konfig.url}`)
  if (!konfig.oidc)
    ut.si('         Åpne adressen, trykk «Logg inn» og velg en av de seks oppdiktede ansatte. Ingen passord.')
  if (!konfig.databaseUrl)
    ut.si('         Dette er demo og utprøving: bare oppdiktede identitetsnumre, og ingen ekte søknader.')
  await new Promise<void>(ferdig => {
    let stanser = false
    const stans = () => {
      if (stanser) return
      stanser = true
      ut.si('Stanser: fullfører det som er i gang …')
      setTimeout(() => process.exit(1), FRIST_MS).unref()
      // En nettleser holder forbindelsen åpen etter svaret; er svaret sendt mens vi stanser, skal den ikke holde oss igjen.
      setInterval(() => app.server.closeIdleConnections(), 100).unref()
      app
        .close()
        .then(() => bakgrunn.stopp())
        .then(() => hus.lukk())
        .then(ferdig, ferdig)
    }
    process.on('SIGTERM', stans)
    process.on('SIGINT', stans)
  })
  return 0
}

/** Er innloggingen satt opp for en kommune som ikke finnes, kom ingen inn til noe. Da sier vi det nå. */
async function krevKommunen(hus: Hus, konfig: Konfig): Promise<void> {
  const kommune = konfig.oidc?.kravkart.kommune
  if (kommune === undefined || (await hus.kommuner()).includes(kommune)) return
  await hus.lukk()
  throw new KanIkke(
    `OIDC_KRAVKART gjelder kommunen ${kommune}, som ikke finnes i databasen. Opprett den med «npx handlingsrom kommune opprett».`,
  )
}

async function lytt(app: Server['app'], port: number, bareLokalt: boolean): Promise<void> {
  try {
    await app.listen({ port, host: bareLokalt ? 'localhost' : '0.0.0.0' })
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new KanIkke(`Port ${port} er opptatt av et annet program. Velg en annen med PORT=8081 npm start.`)
    }
    throw feil
  }
}
