import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import type { Hendelse, Registrert, Stromtype } from '@handlingsrom/domene/sak/strom'
import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { kanonisk } from './kanonisk.ts'
import { FORSTE_HASH, sha256 } from './kjede.ts'
import type { Skjema } from './skjema.ts'
import { kjedet } from './skriving.ts'

/** En hel strøm som ikke finnes fra før, med kommandoene hendelsene kom av. */
export type NyStrom = {
  readonly strom: string
  readonly stromtype: Stromtype
  readonly kommandoer: readonly {
    readonly kommandoId: KommandoId
    readonly aktor: Aktor
    /** Det kommandoen sa; fingeravtrykket regnes av det. */
    readonly innhold: unknown
    readonly hendelser: readonly Registrert<Hendelse>[]
  }[]
}

/** Skriver mange nye strømmer på én gang: de samme radene, og den samme kjeden, som om hver kommando var skrevet for seg. */
export async function skrivNyeStrommer(tx: Tx, strommer: readonly NyStrom[]): Promise<void> {
  const [hoder, kommandoer, hendelser, innhold]: [object[], object[], object[], object[]] = [[], [], [], []]
  for (const s of strommer) {
    let sisteHash = FORSTE_HASH
    let siste: { nr: number; tidspunkt: string } | undefined
    for (const k of s.kommandoer) {
      const fraNr = (siste?.nr ?? 0) + 1
      const rader = kjedet(
        tx.kommune,
        {
          strom: s.strom,
          forventetNr: fraNr - 1,
          kommandoId: k.kommandoId,
          aktor: k.aktor,
          hendelser: k.hendelser.map(h => h.hendelse),
          tider: k.hendelser.map(h => h.tidspunkt),
        },
        sisteHash,
      )
      for (const r of rader) {
        hendelser.push(r.rad)
        innhold.push({ ...r.innhold, salt: hex(r.innhold.salt), data: hex(r.innhold.data) })
        sisteHash = r.rad.hash
        siste = r.rad
      }
      kommandoer.push({
        kommune: tx.kommune,
        strom: s.strom,
        kommando_id: k.kommandoId,
        fingeravtrykk: sha256(Buffer.from(kanonisk(k.innhold))),
        fra_nr: fraNr,
        til_nr: fraNr + k.hendelser.length - 1,
        svar: null,
      })
    }
    if (!siste) throw new Error('En ny strøm må ha minst én hendelse')
    hoder.push({
      kommune: tx.kommune,
      strom: s.strom,
      stromtype: s.stromtype,
      siste_nr: siste.nr,
      siste_hash: sisteHash,
      siste_tidspunkt: siste.tidspunkt,
    })
  }
  await skrivRader(tx, 'strom', hoder)
  await skrivRader(tx, 'hendelse', hendelser)
  await skrivRader(tx, 'hendelse_innhold', innhold)
  await skrivRader(tx, 'kommando', kommandoer)
}

const hex = (b: Uint8Array): string => `\\x${Buffer.from(b).toString('hex')}`

/** Alle radene i ett kall, med én parameter: hva databasen skal lese, er det samme uansett hvor mange de er. */
export async function skrivRader(tx: Tx, tabell: keyof Skjema, rader: readonly object[]): Promise<void> {
  if (rader.length === 0) return
  // Kolonnene nevnes: en kolonne databasen selv regner ut, kan ikke skrives.
  const kolonner = sql.join([...new Set(rader.flatMap(r => Object.keys(r)))].map(k => sql.ref(k)))
  await sql`insert into ${sql.table(tabell)} (${kolonner})
    select ${kolonner} from json_populate_recordset(null::${sql.table(tabell)}, ${JSON.stringify(rader)}::json)`.execute(
    tx.db,
  )
}
