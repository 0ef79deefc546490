// Den ekte tjenesten som en egen prosess det er lov å drepe. Sier over IPC når den svarer, og hva som står lagret når noen spør.
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { alleRader, PROJEKSJONER, type Projeksjon } from '@handlingsrom/server/adapters/database/projeksjon'
import { lagIdentitetslager } from '@handlingsrom/server/adapters/identitet/lager'
import { lagLogg } from '@handlingsrom/server/adapters/logg/logg'
import { skrivSjekkpunkt } from '@handlingsrom/server/adapters/segl/sjekkpunkt'
import { verifiser } from '@handlingsrom/server/adapters/segl/verifiser'
import { byggProjeksjoner } from '@handlingsrom/server/application/byggProjeksjoner'
import { nySesjon } from '@handlingsrom/server/application/identitet/sesjon'
import { ANSATTE, ingrid } from '@handlingsrom/server/demo/ansatte'
import { DEMOKOMMUNE, settOppKommune } from '@handlingsrom/server/demo/kommune'
import { lesKonfig } from '@handlingsrom/server/konfig'
import { byggServer } from '@handlingsrom/server/server'
import { apneHus, type Hus, startBakgrunn } from '@handlingsrom/server/tjeneste'
import type { Foresporsel, Lagret, Melding } from './protokoll.ts'

const SJEKKPUNKT_MS = 150
const { kommune } = DEMOKOMMUNE

const konfig = lesKonfig(process.env)
if (!konfig.ok) throw new Error(konfig.feil.join('\n'))
const hus = await apneHus(konfig.verdi, lagLogg({ niva: 'error' }))
if ((await hus.kommuner()).length === 0 || process.env.KRASJ_OPPSETT === 'ja') {
  await settOppKommune(hus.a, hus.a.klokke().dato, () => undefined)
}
await startBakgrunn(hus)
const server = await byggServer(hus, konfig.verdi, ANSATTE)
if (!server.ok) throw new Error(server.feil)
await server.verdi.app.listen({ port: konfig.verdi.port, host: 'localhost' })
// Mye oftere enn i drift, så mange av drapene treffer midt i et sjekkpunkt.
setInterval(() => {
  skrivSjekkpunkt(hus.db, kommune, hus.segl, hus.a.klokke().tidspunkt).catch(feil => console.error(feil))
}, SJEKKPUNKT_MS)
const { sesjon, kapsel } = nySesjon(ingrid, hus.a.klokke().tidspunkt, null)
await lagIdentitetslager(hus.db).sesjoner.opprett(sesjon)

process.on('message', (f: Foresporsel) => {
  svar(f).then(send, feil => {
    console.error(feil)
    process.exit(1)
  })
})
process.on('disconnect', () => process.exit(0))
send({ type: 'klar', kapsel })

function send(m: Melding): void {
  process.send?.(m)
}

async function svar(f: Foresporsel): Promise<Melding> {
  const like = f.sammenlignProjeksjoner ? await projeksjoneneErLike(hus, kommune) : null
  const funn = await verifiser(hus.db, kommune, hus.segl)
  return {
    type: 'lagret',
    lagret: { ...(await lesLagret(hus)), funn: funn.map(x => `${x.slag} ${x.hvor}`), like },
  }
}

async function lesLagret({ db }: Hus): Promise<Pick<Lagret, 'kommandoer' | 'innboks'>> {
  return db.iTransaksjon(kommune, async tx => {
    const hendelser = await tx.db
      .selectFrom('hendelse')
      .select(['kommando_id', f => f.fn.countAll().as('antall')])
      .where('kommune', '=', kommune)
      .where('type', 'in', ['NotatFerdigstilt', 'SoknadMottatt', 'SakTildelt'])
      .groupBy('kommando_id')
      .execute()
    const poster = await tx.db
      .selectFrom('innboks')
      .select(['nokkel', 'innboks_id', 'status'])
      .where('kommune', '=', kommune)
      .execute()
    return {
      kommandoer: hendelser.map(r => [r.kommando_id, Number(r.antall)]),
      innboks: poster.map(r => [r.nokkel, r.innboks_id, r.status]),
    }
  })
}

async function projeksjoneneErLike(h: Hus, k: Kommune): Promise<boolean> {
  const bilde = () =>
    h.db.iTransaksjon(k, async tx => {
      const ut: string[] = []
      for (const tabell of Object.keys(PROJEKSJONER) as Projeksjon[]) {
        ut.push(JSON.stringify(await alleRader(tx, tabell)))
      }
      return ut.join('\n')
    })
  const for_ = await bilde()
  await byggProjeksjoner(h.a, k)
  return for_ === (await bilde())
}
