import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { type Tidspunkt, tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Hendelse, Registrert, Stromtype } from '@handlingsrom/domene/sak/strom'
import type { Tx } from './database.ts'
import { Kapplop } from './feil.ts'
import { kanonisk, kanoniskeBytes } from './kanonisk.ts'
import { FORSTE_HASH, innholdshash, leddhash, nyttSalt } from './kjede.ts'
import { gjeldendeVersjon } from './oppgradering.ts'
import { stromhode } from './stromhode.ts'

export type Skriving<H extends Hendelse> = {
  readonly strom: string
  readonly stromtype: Stromtype
  /** Nummeret på den siste hendelsen kommandoen ble vurdert mot; 0 for en ny strøm. */
  readonly forventetNr: number
  readonly kommandoId: KommandoId
  /** Hash av kommandoens innhold: samme id med annet innhold kan da gjenkjennes (`finnKommando`). */
  readonly fingeravtrykk: string
  readonly aktor: Aktor
  readonly hendelser: readonly H[]
  /** Ett tidspunkt per hendelse, strengt stigende og etter strømmens siste. */
  readonly tider: readonly Tidspunkt[]
  readonly svar?: string | null
}

/** Legger hendelsene bakerst i strømmen, i én transaksjon med kommandoen. Kaster `Kapplop` når noen kom først. */
export async function skrivHendelser<H extends Hendelse>(tx: Tx, s: Skriving<H>): Promise<Registrert<H>[]> {
  const hode = await stromhode(tx, s.strom)
  if ((hode?.sisteNr ?? 0) !== s.forventetNr)
    throw new Kapplop(`Strømmen har fått nye hendelser siden ${s.forventetNr}`)
  if (hode && hode.stromtype !== s.stromtype) throw new Error('Strømmen finnes fra før med en annen type')
  if (!hode && s.hendelser.length === 0) throw new Error('En ny strøm må ha minst én hendelse')
  sjekkTider(s, hode?.sisteTidspunkt)
  const rader = kjedet(tx.kommune, s, hode?.sisteHash ?? FORSTE_HASH)
  await flyttHode(tx, s, rader.at(-1)?.rad)
  if (rader.length > 0) {
    await tx.db
      .insertInto('hendelse')
      .values(rader.map(r => r.rad))
      .execute()
    await tx.db
      .insertInto('hendelse_innhold')
      .values(rader.map(r => r.innhold))
      .execute()
  }
  await skrivKommando(tx, s)
  return s.hendelser.map((hendelse, i) => ({
    nr: s.forventetNr + 1 + i,
    tidspunkt: tid(s, i),
    aktor: s.aktor,
    kommandoId: s.kommandoId,
    hendelse,
  }))
}

const tid = (s: Pick<Skriving<Hendelse>, 'tider'>, i: number): Tidspunkt => {
  const t = s.tider[i]
  if (t === undefined) throw new Error('Hver hendelse må ha sitt eget tidspunkt')
  return tidspunkt(t)
}

function sjekkTider(s: Skriving<Hendelse>, siste: Tidspunkt | undefined): void {
  let forrige: string = siste ?? ''
  for (let i = 0; i < s.hendelser.length; i++) {
    const denne = tid(s, i)
    if (denne <= forrige) throw new Error('Tidspunktene i en strøm må være strengt stigende')
    forrige = denne
  }
}

/** Radene til hendelsene, hver lenket til den før. */
export function kjedet(
  kommune: string,
  s: Pick<Skriving<Hendelse>, 'strom' | 'forventetNr' | 'kommandoId' | 'aktor' | 'hendelser' | 'tider'>,
  sisteHash: string,
) {
  const aktor = kanonisk(s.aktor)
  let forrigeHash = sisteHash
  return s.hendelser.map((hendelse, i) => {
    const [salt, data, nr] = [nyttSalt(), kanoniskeBytes(hendelse), s.forventetNr + 1 + i]
    const ledd = {
      forrigeHash,
      kommune,
      strom: s.strom,
      nr,
      type: hendelse.type,
      versjon: gjeldendeVersjon(hendelse.type),
      tidspunkt: tid(s, i),
      aktor,
      innholdshash: innholdshash(salt, data),
    }
    const hash = leddhash(ledd)
    const rad = {
      kommune,
      strom: s.strom,
      nr,
      type: ledd.type,
      versjon: ledd.versjon,
      tidspunkt: ledd.tidspunkt,
      aktor,
      kommando_id: s.kommandoId,
      innholdshash: ledd.innholdshash,
      forrige_hash: forrigeHash,
      hash,
    }
    forrigeHash = hash
    return { rad, innhold: { kommune, strom: s.strom, nr, salt, data } }
  })
}

/** Hodet flyttes bare når det står der vi tror. Den som venter på raden, ser det nye nummeret og får `Kapplop`. */
async function flyttHode(
  tx: Tx,
  s: Skriving<Hendelse>,
  siste: { nr: number; hash: string; tidspunkt: string } | undefined,
): Promise<void> {
  if (!siste) return
  const nytt = { siste_nr: siste.nr, siste_hash: siste.hash, siste_tidspunkt: siste.tidspunkt }
  const antall =
    s.forventetNr === 0
      ? (
          await tx.db
            .insertInto('strom')
            .values({ kommune: tx.kommune, strom: s.strom, stromtype: s.stromtype, ...nytt })
            .onConflict(k => k.columns(['kommune', 'strom']).doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await tx.db
            .updateTable('strom')
            .set(nytt)
            .where('kommune', '=', tx.kommune)
            .where('strom', '=', s.strom)
            .where('siste_nr', '=', s.forventetNr)
            .executeTakeFirst()
        ).numUpdatedRows
  if (antall !== 1n) throw new Kapplop(`Noen andre skrev til strømmen etter ${s.forventetNr}`)
}

async function skrivKommando(tx: Tx, s: Skriving<Hendelse>): Promise<void> {
  await tx.db
    .insertInto('kommando')
    .values({
      kommune: tx.kommune,
      strom: s.strom,
      kommando_id: s.kommandoId,
      fingeravtrykk: s.fingeravtrykk,
      fra_nr: s.forventetNr + 1,
      til_nr: s.forventetNr + s.hendelser.length,
      svar: s.svar ?? null,
    })
    .execute()
}
