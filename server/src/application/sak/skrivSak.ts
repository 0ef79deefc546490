import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, SakId } from '@handlingsrom/domene/felles/id'
import { etter, type Naa, type Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { sakrader } from '@handlingsrom/domene/sak/projeksjoner'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { anvend, type Sak } from '@handlingsrom/domene/sak/tilstand'
import { venterader } from '@handlingsrom/domene/statistikk/venterPaaRad'
import type { Tx } from '../../adapters/database/database.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'
import { skrivHendelser } from '../../adapters/database/strom.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { leggUtInnsyn } from '../utboks/leggUtInnsyn.ts'
import { skrivBrevsetninger } from '../vedtak/andreBrev.ts'
import { indikatorrader } from './indikatorrader.ts'
import { skrivApneKontroller, skrivKontrollrader } from './kontrollrader.ts'

/** Tidspunkter i en strøm: aldri før klokken, alltid etter det forrige. */
export function tidgiver(naa: Naa, siste: Tidspunkt | undefined): () => Tidspunkt {
  let neste: Tidspunkt = siste !== undefined && siste >= naa.tidspunkt ? etter(siste) : naa.tidspunkt
  return () => {
    const denne = neste
    neste = etter(denne)
    return denne
  }
}

export type Sakskriving = {
  readonly sak: Sak
  readonly hendelser: readonly SakHendelse[]
  readonly tid: () => Tidspunkt
  readonly aktor: Aktor
  readonly kommandoId: KommandoId
  readonly fingeravtrykk: string
  readonly svar?: string
}

/** Skriver hendelsene, projeksjonene og det som skal sendes ut, i den transaksjonen kalleren har. Svarer med saken etterpå. */
export async function skrivSak(tx: Tx, a: Avhengigheter, s: Sakskriving): Promise<Sak> {
  const { sak } = await skrivUtenRader(tx, a, s)
  await skrivProjeksjoner(tx, sak)
  return sak
}

/** Det samme uten projeksjonene. Den som kaller, skriver dem før transaksjonen er ferdig. */
export async function skrivUtenRader(
  tx: Tx,
  a: Avhengigheter,
  s: Sakskriving,
): Promise<{ readonly sak: Sak; readonly nye: readonly Registrert<SakHendelse>[] }> {
  const nye: Registrert<SakHendelse>[] = await skrivHendelser(tx, {
    strom: s.sak.sakId,
    stromtype: 'sak',
    forventetNr: s.sak.sisteNr,
    kommandoId: s.kommandoId,
    fingeravtrykk: s.fingeravtrykk,
    aktor: s.aktor,
    hendelser: s.hendelser,
    tider: s.hendelser.map(() => s.tid()),
    ...(s.svar === undefined ? {} : { svar: s.svar }),
  })
  const sak = nye.reduce(anvend, s.sak)
  await leggUtInnsyn(tx, a, sak, nye)
  await skrivBrevsetninger(tx, sak, nye)
  await skrivKontrollrader(tx, sak, nye)
  return { sak, nye }
}

export async function skrivProjeksjoner(tx: Tx, sak: Sak): Promise<void> {
  const rader = sakrader(sak)
  const id: SakId = sak.sakId
  await erstattRader(tx, 'p_sak', id, rader.p_sak)
  await erstattRader(tx, 'p_sak_person', id, rader.p_sak_person)
  await erstattRader(tx, 'p_tildeling', id, rader.p_tildeling)
  await erstattRader(tx, 'p_inhabil', id, rader.p_inhabil)
  await erstattRader(tx, 'p_soknad', id, rader.p_soknad)
  await erstattRader(tx, 'p_oppgave', id, rader.p_oppgave)
  await erstattRader(tx, 'p_barn', id, rader.p_barn)
  await erstattRader(tx, 'p_vedtak', id, rader.p_vedtak)
  await erstattRader(tx, 'p_venter', id, venterader(sak))
  await erstattRader(tx, 'p_indikator', id, indikatorrader(sak))
  await skrivApneKontroller(tx, sak)
}
