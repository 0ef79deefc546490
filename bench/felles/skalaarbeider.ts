// En del av arbeidet i `skala`, i en egen prosess med egen kjerne og eget minne. Svaret er én linje JSON på stdout.
import { readFileSync } from 'node:fs'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommune, SakId } from '@handlingsrom/domene/felles/id'
import { kontrollerHver } from '@handlingsrom/domene/kontroll/kontroller'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { sakForKontroll } from '@handlingsrom/domene/sak/tilKontroll'
import { foldSak, personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { apneDatabase, type Tx } from '@handlingsrom/server/adapters/database/database'
import { lesStrommer, strommerEtter } from '@handlingsrom/server/adapters/database/strom'
import { nyUuid } from '@handlingsrom/server/adapters/database/uuid'
import { systemklokke } from '@handlingsrom/server/adapters/klokke'
import type { Avhengigheter } from '@handlingsrom/server/application/avhengigheter'
import { byggProjeksjoner } from '@handlingsrom/server/application/byggProjeksjoner'
import { lesPersonfakta, lesPolicy } from '@handlingsrom/server/application/sak/lesSak'
import { utenKasserte } from '@handlingsrom/server/application/utenKasserte'
import { lagSyntetisk } from '@handlingsrom/server/syntetisk/kjor'

export type Oppgave =
  | { readonly hva: 'lag'; readonly fra: number; readonly til: number; readonly idag: Dato }
  | { readonly hva: 'kontroller'; readonly etter: string; readonly til: string; readonly dato: Dato }
  | { readonly hva: 'bygg' }
export type Arbeid = {
  readonly ms: number
  readonly cpu: number
  /** Prosessortiden til databasens egen prosess. */
  readonly pg: number
  readonly rss: number
  readonly saker: number
  readonly hendelser: number
  readonly barn: number
  readonly resultater: number
  readonly kunneIkke: number
}

const I_BUNKEN = 20
const [databaseUrl = '', kommune = '', oppgave = ''] = process.argv.slice(2)
const o = JSON.parse(oppgave) as Oppgave
const db = await apneDatabase({ databaseUrl, datamappe: '.' })
const iKommunen = <T>(fn: (tx: Tx) => Promise<T>) => db.iTransaksjon(kommune as Kommune, fn)
const tomt = { saker: 0, hendelser: 0, barn: 0, resultater: 0, kunneIkke: 0 }

/** Hver sak én gang: fra hendelsene til alle kontrollene av den siste søknaden, for alle barna. Ingenting skrives. */
async function kontrollerSakene(tx: Tx, k: Extract<Oppgave, { hva: 'kontroller' }>) {
  const [ut, policy] = [{ ...tomt }, await lesPolicy(tx)]
  for (let siste = k.etter; ; ) {
    const ider = (await strommerEtter(tx, 'sak', siste, I_BUNKEN)).filter(id => id <= k.til)
    if (ider.length === 0) return ut
    const strommer = await lesStrommer(tx, ider)
    const saker = ider.map(id => foldSak(id as SakId, utenKasserte<SakHendelse>(strommer.get(id) ?? [])))
    const personer = await lesPersonfakta(tx, [...new Set(saker.flatMap(personerISaken))])
    for (const sak of saker) {
      const soknad = sak.soknader.at(-1)
      const bilde =
        soknad && sakForKontroll(sak, soknad.soknadId, { personer, policy, naa: { dato: k.dato } })
      ut.saker++
      ut.hendelser += sak.sisteNr
      if (!bilde) continue
      const svar = kontrollerHver(bilde)
      ut.barn += bilde.barn.length
      ut.resultater += svar.resultater.length
      ut.kunneIkke += svar.kunneIkke.length
    }
    siste = ider.at(-1) ?? siste
  }
}

async function gjor(): Promise<typeof tomt> {
  if (o.hva === 'kontroller') return iKommunen(tx => kontrollerSakene(tx, o))
  if (o.hva === 'bygg') return { ...tomt, saker: (await byggProjeksjoner({ db }, kommune as Kommune)).saker }
  const a = { db, klokke: systemklokke, nyId: () => nyUuid() } as unknown as Avhengigheter
  const svar = await lagSyntetisk(a, kommune as Kommune, { saker: o.til, fra: o.fra, fro: 1, idag: o.idag })
  return { ...tomt, saker: svar.saker, hendelser: svar.hendelser }
}

/** Linux teller i hundredeler. */
const prosessortid = (pid: number): number => {
  const deler = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(deler[11]) + Number(deler[12])) * 10
}
const pid = await iKommunen(
  async tx =>
    (await tx.db.selectNoFrom(e => e.fn<number>('pg_backend_pid', []).as('pid')).executeTakeFirstOrThrow())
      .pid,
)
const [start, cpuFor, pgFor] = [performance.now(), process.cpuUsage(), prosessortid(pid)]
const gjort = await gjor()
const cpu = process.cpuUsage(cpuFor)
console.log(
  JSON.stringify({
    ...gjort,
    ms: performance.now() - start,
    cpu: (cpu.user + cpu.system) / 1000,
    pg: prosessortid(pid) - pgFor,
    rss: Math.round(process.resourceUsage().maxRSS / 1024),
  } satisfies Arbeid),
)
await db.lukk()
