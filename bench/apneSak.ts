import { lesStrom } from '@handlingsrom/server/adapters/database/strom'
import { enLangSak } from './felles/historie.ts'
import { kommune, type Malehus, nyttMalehus, type Slag } from './felles/hus.ts'
import { innlogget } from './felles/innlogget.ts'
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
    const apne = await tidtatt(() => hent(`/api/saker/${sakId}`))
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
