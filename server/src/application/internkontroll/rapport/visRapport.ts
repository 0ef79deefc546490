import type { Dato } from '@handlingsrom/domene/felles/dato'
import { byggRapport } from '@handlingsrom/domene/rapport/dokument/bygg'
import type { Rapportdokument } from '@handlingsrom/domene/rapport/dokument/typer'
import { hindreForSending, manglerOrd } from '@handlingsrom/domene/rapport/operasjoner'
import { KREVER_ORD, type Rapport } from '@handlingsrom/domene/rapport/typer'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Rapportliste, Rapportvisning } from '@handlingsrom/kontrakt/rapport'
import type { Tx } from '../../../adapters/database/database.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { kommuneinfo } from '../../kommune/kommuneinfo.ts'
import { lesSlag } from '../avvik/strommer.ts'
import { rapporttallene } from './tallene.ts'

type Klokka = Pick<Avhengigheter, 'klokke'>

/** Rapportene leseren kan se: den nyeste først, og årene det kan lages en for. */
export async function visRapportene(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Rapportliste> {
  const alle = await lesSlag(tx, 'rapport', leser)
  const i = Number(dagens.slice(0, 4))
  return {
    kanStyre: harRolle(leser, 'leder'),
    ar: [i, i - 1, i - 2],
    rapporter: alle
      .toSorted((a, b) => b.ar - a.ar || (a.pabegynt < b.pabegynt ? 1 : -1))
      .map(r => ({
        rapportId: r.rapportId,
        ar: r.ar,
        malform: r.malform,
        pabegynt: r.pabegynt,
        sendt: r.sendt && { dato: r.sendt.dato, av: r.sendt.av },
        erstattetAv: alle.find(x => x.erstatter === r.rapportId && x.sendt)?.sendt?.dato ?? null,
      })),
  }
}

/** Rapporten slik kommunestyret får den: med tallene som ble frosset, eller dem som er nå når den er et utkast. */
export async function dokumentet(
  tx: Tx,
  a: Klokka,
  leser: AnsattSubjekt,
  r: Rapport,
): Promise<Rapportdokument> {
  const { navn, kontornavn } = await kommuneinfo(tx)
  const alle = await lesSlag(tx, 'rapport', leser)
  return byggRapport({
    rapport: r,
    tall: r.sendt?.tall ?? (await rapporttallene(tx, a, leser, r.ar)),
    kontor: r.kontor === null ? navn : kontornavn,
    sendt: r.sendt && { dato: r.sendt.dato, av: r.sendt.av },
    dagens: a.klokke().dato,
    erstatter: alle.find(x => x.rapportId === r.erstatter)?.sendt?.dato ?? null,
  })
}

export async function visRapporten(
  tx: Tx,
  a: Klokka,
  leser: AnsattSubjekt,
  r: Rapport,
): Promise<Rapportvisning> {
  const kanStyre = harRolle(leser, 'leder')
  const alle = await lesSlag(tx, 'rapport', leser)
  const erstattes = alle.find(x => x.erstatter === r.rapportId)
  return {
    rapportId: r.rapportId,
    ar: r.ar,
    malform: r.malform,
    barekraft: r.barekraft,
    ord: r.ord,
    kanStyre: kanStyre && !r.sendt,
    kanErstattes: kanStyre && r.sendt !== null && !erstattes,
    nyUtgave: erstattes?.rapportId ?? null,
    sendt: r.sendt && { dato: r.sendt.dato, av: r.sendt.av },
    mangler: r.sendt ? [] : manglerOrd(r),
    krever: KREVER_ORD,
    hinder: hindreForSending(r),
    dokument: await dokumentet(tx, a, leser, r),
  }
}
