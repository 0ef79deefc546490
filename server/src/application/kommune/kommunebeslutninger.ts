import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import { type Beslutningsomrade, beslutningsversjon } from '@handlingsrom/domene/sak/kommuneversjoner'
import type { Andreleserkrav } from '@handlingsrom/domene/vedtak/andreleserkrav'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { finnKommando, lesStrom, skrivHendelser, stromhode } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { kommunestrom } from '../sak/lesSak.ts'
import { tidgiver } from '../sak/skrivSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

/** En beslutning rettes mot den som sto da den som bestemmer, så den. */
export type Beslutningskommando = { readonly kommandoId: KommandoId; readonly settVersjon: number }
export type KanIkkeSkriveBeslutning = 'kommando-gjenbrukt' | 'endret-av-andre'

export async function bestemAndreleser(
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & { readonly kreves: Andreleserkrav; readonly grunn: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> {
  return bestem(tx, a, inn, aktor, 'andreleser', {
    type: 'AndreleserBestemt',
    kreves: inn.kreves,
    grunn: inn.grunn,
    dato: a.klokke().dato,
  })
}

/** Hvor mange av hundre vedtak uten andreleser som trekkes ut til å leses etterpå. */
export const bestemKvalitetslesing = (
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & { readonly andel: number; readonly grunn: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> =>
  bestem(tx, a, inn, aktor, 'kvalitetslesing', {
    type: 'KvalitetslesingBestemt',
    andel: inn.andel,
    grunn: inn.grunn,
    dato: a.klokke().dato,
  })

/** Fra så mange av de tolv siste månedene med stønad det spørres om særskilte formål. */
export const bestemLangvarig = (
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & { readonly fraManeder: number; readonly grunn: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> =>
  bestem(tx, a, inn, aktor, 'langvarig', {
    type: 'LangvarigBestemt',
    fraManeder: inn.fraManeder,
    grunn: inn.grunn,
    dato: a.klokke().dato,
  })

/** Om kontoret spør familiene hvordan de er blitt møtt. */
export const bestemUndersokelse = (
  tx: Tx,
  a: Avhengigheter,
  inn: Beslutningskommando & { readonly pa: boolean; readonly grunn: string },
  aktor: Aktor,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> =>
  bestem(tx, a, inn, aktor, 'undersokelse', {
    type: 'UndersokelseBestemt',
    pa: inn.pa,
    grunn: inn.grunn,
    dato: a.klokke().dato,
  })

/** Merker at demokommunen er under arbeid, eller ferdig laget. */
export const merkDemo = (
  tx: Tx,
  a: Avhengigheter,
  inn: { readonly kommandoId: KommandoId; readonly ferdig: boolean },
  aktor: Aktor,
): Promise<Resultat<null, 'kommando-gjenbrukt'>> =>
  skriv(tx, a, inn.kommandoId, aktor, {
    type: 'DemokommuneLaget',
    ferdig: inn.ferdig,
    dato: a.klokke().dato,
  })

/** Ble den som laget demokommunen, avbrutt? Da mangler det saker eller historie, og det som er der, er ikke til å stole på. */
export async function demoErHalv(tx: Tx): Promise<boolean> {
  const hendelser = await lesStrom<KommuneHendelse>(tx, kommunestrom(tx.kommune))
  const merke = hendelser.map(r => r.hendelse).findLast(h => h.type === 'DemokommuneLaget')
  return merke?.type === 'DemokommuneLaget' && !merke.ferdig
}

/** Er kommandoen utført før? Da er svaret det samme, eller et nei når innholdet er et annet. */
export async function alleredeSkrevet(
  tx: Tx,
  kommandoId: KommandoId,
  aktor: Aktor,
  h: KommuneHendelse,
): Promise<Resultat<null, 'kommando-gjenbrukt'> | null> {
  const forrige = await finnKommando(tx, kommunestrom(tx.kommune), kommandoId)
  if (!forrige) return null
  return forrige.fingeravtrykk === avtrykk(h, aktor) ? ok(null) : avvist('kommando-gjenbrukt')
}

/** Datoen er klokkens, ikke kommandoens: sendt på nytt etter midnatt er den fortsatt den samme. */
function avtrykk({ dato: _, ...innhold }: KommuneHendelse, aktor: Aktor): string {
  return sha256(Buffer.from(kanonisk({ ...innhold, aktor })))
}

/**
 * Skriver i kommunens strøm. `uendret` svarer nei når den som skriver, så en eldre utgave: da skrives ingenting, men den samme
 * kommandoen sendt på nytt får fortsatt svaret sitt. Den spørres etter at strømmens hode er lest: det noen andre rekker å skrive
 * etterpå, gir kappløp og et nytt forsøk, aldri to som begge vinner.
 */
export async function skrivKommunehendelse(
  tx: Tx,
  a: Avhengigheter,
  kommandoId: KommandoId,
  aktor: Aktor,
  h: KommuneHendelse,
  uendret: () => Promise<boolean> = async () => true,
): Promise<Resultat<null, 'kommando-gjenbrukt' | 'endret'>> {
  const strom = kommunestrom(tx.kommune)
  const gjentatt = await alleredeSkrevet(tx, kommandoId, aktor, h)
  if (gjentatt) return gjentatt
  const hode = await stromhode(tx, strom)
  if (!(await uendret())) return avvist('endret')
  const tid = tidgiver(a.klokke(), hode?.sisteTidspunkt)
  await skrivHendelser(tx, {
    strom,
    stromtype: 'kommune',
    forventetNr: hode?.sisteNr ?? 0,
    kommandoId,
    fingeravtrykk: avtrykk(h, aktor),
    aktor,
    hendelser: [h],
    tider: [tid()],
  })
  return ok(null)
}

/** Versjonen beslutningen har nå. */
export async function versjonAv(tx: Tx, omrade: Beslutningsomrade): Promise<number> {
  const hendelser = utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(tx.kommune)))
  return beslutningsversjon(hendelser, omrade).versjon
}

/** Skriver en beslutning når den som bestemmer, har sett den som står nå. To som lagrer samtidig: den ene får svar om konflikt. */
export async function bestem(
  tx: Tx,
  a: Avhengigheter,
  { kommandoId, settVersjon }: Beslutningskommando,
  aktor: Aktor,
  omrade: Beslutningsomrade,
  h: KommuneHendelse,
): Promise<Resultat<null, KanIkkeSkriveBeslutning>> {
  const uendret = async () => (await versjonAv(tx, omrade)) === settVersjon
  const utfall = await skrivKommunehendelse(tx, a, kommandoId, aktor, h, uendret)
  if (utfall.ok) return utfall
  return avvist(utfall.feil === 'endret' ? 'endret-av-andre' : utfall.feil)
}

/** Skriver en beslutning der ingen versjon skal sammenlignes. */
export async function skriv(
  tx: Tx,
  a: Avhengigheter,
  kommandoId: KommandoId,
  aktor: Aktor,
  h: KommuneHendelse,
): Promise<Resultat<null, 'kommando-gjenbrukt'>> {
  const utfall = await skrivKommunehendelse(tx, a, kommandoId, aktor, h)
  return utfall.ok ? utfall : avvist('kommando-gjenbrukt')
}
