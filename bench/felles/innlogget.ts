import { lagIdentitetslager } from '@handlingsrom/server/adapters/identitet/lager'
import { lagLogg } from '@handlingsrom/server/adapters/logg/logg'
import { apneSegl } from '@handlingsrom/server/adapters/segl/segl'
import { nySesjon, SESJONSKAPSEL } from '@handlingsrom/server/application/identitet/sesjon'
import { ANSATTE, ingrid } from '@handlingsrom/server/demo/ansatte'
import { lesKonfig } from '@handlingsrom/server/konfig'
import { byggServer } from '@handlingsrom/server/server'
import { kommune, type Malehus } from './hus.ts'

/** Serveren i denne prosessen. Med `lagPort` kan en måling se hva porten og loggen koster. */
export async function tjener(h: Malehus, port = '8232', lagPort?: Parameters<typeof byggServer>[3]) {
  const konfig = lesKonfig({
    HANDLINGSROM_DATA: h.mappe,
    PORT: port,
    HANDLINGSROM_URL: `http://localhost:${port}`,
  })
  if (!konfig.ok) throw new Error(konfig.feil.join('\n'))
  const logg = lagLogg({ niva: 'silent' })
  const segl = apneSegl({ datamappe: h.mappe })
  const hus = { a: h.a, db: h.db, segl, logg, kommuner: async () => [kommune], lukk: async () => undefined }
  const server = await byggServer(hus, konfig.verdi, ANSATTE, lagPort)
  if (!server.ok) throw new Error(server.feil)
  return server.verdi.app
}

/** Kapselen til en ny økt for den som er logget inn. */
export async function nyOkt(h: Malehus, hvem = ingrid): Promise<string> {
  const { sesjon, kapsel } = nySesjon(hvem, h.a.klokke().tidspunkt, null)
  await lagIdentitetslager(h.db).sesjoner.opprett(sesjon)
  return `${SESJONSKAPSEL}=${kapsel}`
}

/** Serveren i denne prosessen, og kapselen til Ingrid som er logget inn. */
export async function tjenerMedOkt(h: Malehus, port = '8232', hvem = ingrid) {
  const app = await tjener(h, port)
  const [navn = '', kapsel = ''] = (await nyOkt(h, hvem)).split('=')
  return { app, navn, kapsel }
}

/** `hent(sti)` går gjennom økt, port, logg, visning og skjema, og svarer med antall byte. Med en kropp er kallet et søk. */
export async function innlogget(
  h: Malehus,
  hvem = ingrid,
): Promise<(sti: string, kropp?: object) => Promise<number>> {
  const { app, navn, kapsel } = await tjenerMedOkt(h, undefined, hvem)
  const hoder = { cookie: `${navn}=${kapsel}`, host: 'localhost:8232', origin: 'http://localhost:8232' }
  return async (sti, kropp) => {
    const svar = await app.inject({
      url: sti,
      headers: hoder,
      ...(kropp ? { method: 'POST' as const, payload: kropp } : {}),
    })
    if (svar.statusCode !== 200) throw new Error(`${sti} svarte ${svar.statusCode}: ${svar.body}`)
    return svar.rawPayload.length
  }
}
