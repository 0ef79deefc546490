import type { SakId } from '@handlingsrom/domene/felles/id'
import { lesStrom } from '@handlingsrom/server/adapters/database/strom'
import { lagIdentitetslager } from '@handlingsrom/server/adapters/identitet/lager'
import { lagLogg } from '@handlingsrom/server/adapters/logg/logg'
import { apneSegl } from '@handlingsrom/server/adapters/segl/segl'
import { nySesjon, SESJONSKAPSEL } from '@handlingsrom/server/application/identitet/sesjon'
import { ANSATTE, ingrid } from '@handlingsrom/server/demo/ansatte'
import { lesKonfig } from '@handlingsrom/server/konfig'
import { byggServer } from '@handlingsrom/server/server'
import { enLangSak } from './felles/historie.ts'
import { kommune, type Malehus, nyttMalehus, type Slag } from './felles/hus.ts'
import { databasevalg, skrivHode } from './felles/maskin.ts'
import { skrivForhold, skrivRad, tidtatt } from './felles/statistikk.ts'

const OPPVARMING = 10
const [BARN, AR] = [8, 5]
/** De samme radene uten å tolke noe: det minste databasen og forbindelsen kan bruke. */
const RAA = [
  'select nr, type, versjon, tidspunkt, aktor, kommando_id from hendelse where kommune = $1 and strom = $2 order by nr',
  'select nr, data from hendelse_innhold where kommune = $1 and strom = $2',
]

/** GET /api/saker/:sakId gjennom hele serveren (økt, port, oppslagslogg, visning, skjema) mot å lese strømmen, og mot rå SQL. */
async function mal(h: Malehus, antall: number): Promise<void> {
  const sakId = await enLangSak(h, BARN, AR)
  const hent = await innlogget(h)
  const [a, b, c]: [number[], number[], number[]] = [[], [], []]
  let [byte, hendelser] = [0, 0]
  for (let i = 0; i < antall + OPPVARMING; i++) {
    const apne = await tidtatt(() => hent(sakId))
    const les = await tidtatt(() => h.db.iTransaksjon(kommune, tx => lesStrom(tx, sakId)))
    const raa = await tidtatt(async () => {
      for (const sporring of RAA) await h.pool.query(sporring, [kommune, sakId])
    })
    byte = apne.svar
    hendelser = les.svar.length
    if (i < OPPVARMING) continue
    a.push(apne.ms)
    b.push(les.ms)
    c.push(raa.ms)
  }
  console.log(
    `# ${h.slag}: ${BARN} barn, ${AR} år, ${hendelser} hendelser, svaret er ${Math.round(byte / 1024)} kB`,
  )
  skrivRad('  GET /api/saker/:sakId', a)
  skrivRad('  lesStrom', b)
  skrivRad('  rå SQL, de samme radene (gulvet)', c)
  skrivForhold('  forhold til lesStrom', a, b)
  skrivForhold('  forhold til rå SQL', a, c)
}

async function innlogget(h: Malehus): Promise<(sakId: SakId) => Promise<number>> {
  const konfig = lesKonfig({ HANDLINGSROM_DATA: h.mappe, PORT: '8232' })
  if (!konfig.ok) throw new Error(konfig.feil.join('\n'))
  const logg = lagLogg({ niva: 'silent' })
  const segl = apneSegl({ datamappe: h.mappe })
  const hus = { a: h.a, db: h.db, segl, logg, kommuner: async () => [kommune], lukk: async () => undefined }
  const server = await byggServer(hus, konfig.verdi, ANSATTE)
  if (!server.ok) throw new Error(server.feil)
  const { sesjon, kapsel } = nySesjon(ingrid, h.a.klokke().tidspunkt, null)
  await lagIdentitetslager(h.db).sesjoner.opprett(sesjon)
  const { app } = server.verdi
  return async sakId => {
    const svar = await app.inject({
      url: `/api/saker/${sakId}`,
      headers: { cookie: `${SESJONSKAPSEL}=${kapsel}` },
    })
    if (svar.statusCode !== 200) throw new Error(`Saken svarte ${svar.statusCode}: ${svar.body}`)
    return svar.rawPayload.length
  }
}

skrivHode('apneSak')
const antall = databasevalg({ postgres: 200, innebygd: 60 })
for (const slag of ['postgres', 'innebygd'] satisfies Slag[]) {
  if (antall[slag] === 0) continue
  const h = await nyttMalehus(slag)
  try {
    await mal(h, antall[slag])
  } finally {
    await h.rydd()
  }
}
