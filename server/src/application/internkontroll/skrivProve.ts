import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type {
  AvvikId,
  EgenvurderingId,
  KommandoId,
  LesingId,
  OppforingId,
  ProveId,
  RapportId,
} from '@handlingsrom/domene/felles/id'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import type { LesingHendelse, ProveHendelse } from '@handlingsrom/domene/saksprove/hendelser'
import { foldLesing } from '@handlingsrom/domene/saksprove/lesing'
import { foldProve, type Proven } from '@handlingsrom/domene/saksprove/trekk'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'
import { finnKommando, lesStrom, skrivHendelser, stromhode } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { tidgiver } from '../sak/skrivSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

type Internkontrollhendelse = ProveHendelse | LesingHendelse
export type Proveskriving = {
  readonly strom: ProveId | LesingId | AvvikId | OppforingId | RapportId | EgenvurderingId
  readonly kommandoId: KommandoId
  readonly aktor: Aktor
  /** Det kommandoen sa, så den samme id-en med noe annet i kan kjennes igjen. */
  readonly innhold: unknown
}

export const avtrykk = (s: Proveskriving): string =>
  sha256(Buffer.from(kanonisk({ innhold: s.innhold, aktor: s.aktor })))

/** `null`: kommandoen er ny. `false`: id-en er brukt til noe annet. */
export async function erGjentatt(tx: Tx, s: Proveskriving): Promise<boolean | null> {
  const forrige = await finnKommando(tx, s.strom, s.kommandoId)
  return forrige && forrige.fingeravtrykk === avtrykk(s)
}

/**
 * Skriver én hendelse i strømmen, og radene den gir, i transaksjonen kalleren har. `sistNr` er den siste hendelsen det ble avgjort mot: har noen skrevet
 * siden, blir det kappløp og et nytt forsøk, og den som leverte først, får stå.
 */
export async function skrivProve(
  tx: Tx,
  a: Avhengigheter,
  s: Proveskriving & { readonly sistNr: number },
  hendelse: Internkontrollhendelse,
): Promise<void> {
  const hode = await stromhode(tx, s.strom)
  await skrivHendelser(tx, {
    strom: s.strom,
    stromtype: 'internkontroll',
    forventetNr: s.sistNr,
    kommandoId: s.kommandoId,
    fingeravtrykk: avtrykk(s),
    aktor: s.aktor,
    hendelser: [hendelse],
    tider: [tidgiver(a.klokke(), hode?.sisteTidspunkt)()],
  })
  await byggInternkontroll(tx, s.strom)
}

export const lesLesing = async (tx: Tx, lesingId: string) =>
  utenKasserte<LesingHendelse>(await lesStrom(tx, lesingId))

/** Radene til en strøm i internkontrollen: en trekning, eller en lesing. Ren funksjon av hendelsene. */
export async function byggInternkontroll(tx: Tx, strom: string): Promise<void> {
  const hendelser = utenKasserte<Internkontrollhendelse>(await lesStrom(tx, strom))
  const prove = foldProve(hendelser.flatMap(r => (erProvens(r.hendelse) ? [r.hendelse] : [])))
  const lesing = hendelser.filter((r): r is Registrert<LesingHendelse> => !erProvens(r.hendelse))
  await erstattRader(tx, 'p_saksprove', strom, prove ? [proverad(prove)] : [])
  await erstattRader(tx, 'p_saksprove_sak', strom, prove ? saksrader(prove) : [])
  await erstattRader(tx, 'p_lesing', strom, lesing.length === 0 ? [] : [lesingsrad(strom, lesing)])
}

const erProvens = (h: Internkontrollhendelse): h is ProveHendelse =>
  h.type === 'SaksproveTrukket' || h.type === 'LeserByttet'

const proverad = (p: Proven) => ({
  prove_id: p.proveId,
  kontor: p.kontor,
  periode: p.periode,
  dato: p.trukket,
  frist: p.frist,
  fro: p.fro,
  storrelse: kanonisk(p.storrelse),
  tillegg: p.tillegg,
  populasjon: kanonisk(p.populasjon),
})

const saksrader = (p: Proven) =>
  p.saker.map(s => ({
    lesing_id: s.lesingId,
    prove_id: p.proveId,
    sak_id: s.sakId,
    vedtak_id: s.vedtakId,
    lag: s.lag,
    tillegg: s.tillegg,
    leser: s.leser,
    frist: s.frist,
    utgave: s.utgave,
    funn: kanonisk(s.funn),
  }))

function lesingsrad(lesing_id: string, hendelser: readonly Registrert<LesingHendelse>[]) {
  const l = foldLesing(hendelser)
  const utfall = Object.fromEntries(Object.values(l.punkter).map(p => [p.malepunkt, p.utfall]))
  const droftet = Object.fromEntries(Object.values(l.droftet).map(d => [d.malepunkt, d.svar]))
  return { lesing_id, utfall: kanonisk(utfall), levert: l.levert ?? null, droftet: kanonisk(droftet) }
}
