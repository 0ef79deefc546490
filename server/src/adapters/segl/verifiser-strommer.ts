import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { FORSTE_HASH, innholdshash, leddhash } from '../database/kjede.ts'
import type { HendelseRad, KassasjonRad, StromRad } from '../database/skjema.ts'
import { type Funn, funn } from './funn.ts'
import { signertKassasjon } from './kassasjon.ts'
import type { Segl } from './segl.ts'

type Rad = HendelseRad & { salt: Buffer | null; data: Buffer | null }
type Forseglet = ReadonlyMap<string, readonly { type: string; nr: number; hash: string }[]>

const RADER_OM_GANGEN = 2000

/** Går gjennom hver hendelse i hver strøm: nummer, hash, kjede, innhold, hode, og det sjekkpunktene sier. */
export async function verifiserStrommer(tx: Tx, segl: Segl, forseglet: Forseglet): Promise<readonly Funn[]> {
  const ut: Funn[] = []
  const hoder = new Map((await alleHoder(tx)).map(h => [h.strom, h]))
  const kassert = new Map((await alleKassasjoner(tx)).map(k => [`${k.strom}/${k.nr}`, k]))
  const sett = new Set<string>()
  for await (const rader of strommeneITurOrden(tx)) {
    const strom = rader[0]?.strom
    if (strom === undefined) continue
    sett.add(strom)
    ut.push(...kjedefunn(rader), ...innholdsfunn(rader, kassert, segl))
    ut.push(...hodefunn(strom, rader, hoder.get(strom)))
    ut.push(...sjekkpunktfunn(strom, rader, hoder.get(strom), forseglet.get(strom) ?? []))
  }
  for (const strom of forseglet.keys()) if (!sett.has(strom)) ut.push(funn('strom-borte', strom))
  for (const strom of hoder.keys()) if (!sett.has(strom)) ut.push(funn('hode-stemmer-ikke', strom))
  return ut
}

function kjedefunn(rader: readonly Rad[]): readonly Funn[] {
  const ut: Funn[] = []
  let forrigeHash = FORSTE_HASH
  let ventet = 1
  for (const r of rader) {
    for (; ventet < r.nr; ventet++) ut.push(funn('hendelse-mangler', r.strom, ventet))
    ventet = r.nr + 1
    if (r.forrige_hash !== forrigeHash) ut.push(funn('rekkefolge-brutt', r.strom, r.nr))
    if (leddhash({ ...r, forrigeHash: r.forrige_hash }) !== r.hash)
      ut.push(funn('hendelse-endret', r.strom, r.nr))
    forrigeHash = r.hash
  }
  return ut
}

function innholdsfunn(
  rader: readonly Rad[],
  kassert: ReadonlyMap<string, KassasjonRad>,
  segl: Segl,
): readonly Funn[] {
  return rader.flatMap(r => {
    const kassasjon = kassert.get(`${r.strom}/${r.nr}`)
    if (
      kassasjon &&
      (kassasjon.innholdshash !== r.innholdshash || !signertKassasjon(kassasjon, segl.nokkel))
    ) {
      return [funn('kassasjon-ugyldig', r.strom, r.nr)]
    }
    if (r.salt === null || r.data === null) return kassasjon ? [] : [funn('innhold-mangler', r.strom, r.nr)]
    return innholdshash(r.salt, r.data) === r.innholdshash ? [] : [funn('innhold-endret', r.strom, r.nr)]
  })
}

function hodefunn(strom: string, rader: readonly Rad[], hode: StromRad | undefined): readonly Funn[] {
  const siste = rader.at(-1)
  const likt =
    hode?.siste_nr === siste?.nr &&
    hode?.siste_hash === siste?.hash &&
    hode?.siste_tidspunkt === siste?.tidspunkt
  return likt ? [] : [funn('hode-stemmer-ikke', strom, siste?.nr ?? null)]
}

function sjekkpunktfunn(
  strom: string,
  rader: readonly Rad[],
  hode: StromRad | undefined,
  forseglet: readonly { type: string; nr: number; hash: string }[],
): readonly Funn[] {
  const hasher = new Map(rader.map(r => [r.nr, r.hash]))
  const siste = rader.at(-1)?.nr ?? 0
  return forseglet.flatMap(f => {
    if (f.nr > siste) return [funn('hale-kuttet', strom, f.nr)]
    if (hasher.get(f.nr) !== f.hash) return [funn('kjede-omskrevet', strom, f.nr)]
    return hode && hode.stromtype !== f.type ? [funn('hode-stemmer-ikke', strom, f.nr)] : []
  })
}

/** Leser i bunker og gir fra seg én hel strøm om gangen, slik at minnet følger den lengste strømmen og ikke loggen. */
async function* strommeneITurOrden(tx: Tx): AsyncGenerator<readonly Rad[]> {
  let denne: Rad[] = []
  let fra = { strom: '', nr: 0 }
  for (;;) {
    const rader = await lesBunke(tx, fra)
    for (const r of rader) {
      if (denne.length > 0 && denne[0]?.strom !== r.strom) {
        yield denne
        denne = []
      }
      denne.push(r)
    }
    const siste = rader.at(-1)
    if (siste === undefined) break
    fra = { strom: siste.strom, nr: siste.nr }
  }
  yield denne
}

async function lesBunke(tx: Tx, fra: { strom: string; nr: number }): Promise<readonly Rad[]> {
  const { rows } = await sql<Rad>`
    select h.*, i.salt, i.data from hendelse h
    left join hendelse_innhold i on i.kommune = h.kommune and i.strom = h.strom and i.nr = h.nr
    where h.kommune = ${tx.kommune} and (h.strom, h.nr) > (${fra.strom}, ${fra.nr}::integer)
    order by h.strom, h.nr limit ${RADER_OM_GANGEN}`.execute(tx.db)
  return rows
}

const alleHoder = (tx: Tx): Promise<StromRad[]> =>
  tx.db.selectFrom('strom').selectAll().where('kommune', '=', tx.kommune).execute()

const alleKassasjoner = (tx: Tx): Promise<KassasjonRad[]> =>
  tx.db.selectFrom('kassasjon').selectAll().where('kommune', '=', tx.kommune).execute()
