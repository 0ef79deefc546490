import type { PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { kontrollrader, kontrollraderApne } from '@handlingsrom/domene/sak/kontrollrader'
import { personerISaken, type Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { kanonisk } from '../../adapters/database/kanonisk.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { lesPersonfakta, lesPolicy, lesSak } from './lesSak.ts'

const FATTER = new Set<SakHendelse['type']>(['VedtakFattet', 'NodhjelpInnvilget'])

/** Fryser det kontrollene sa, i den samme transaksjonen som vedtaket. Andre hendelser endrer det aldri. */
export async function skrivKontrollrader(
  tx: Tx,
  sak: Sak,
  nye: readonly { readonly hendelse: SakHendelse }[],
): Promise<void> {
  if (nye.some(n => FATTER.has(n.hendelse.type))) await byggKontrollrader(tx, sak)
}

export const byggKontrollrader = (tx: Tx, sak: Sak): Promise<void> =>
  erstattRader(tx, 'p_kontroll', sak.sakId, kontrollrader(sak).map(somTekst))

/** Det kontrollene sier om søknadene som ikke er avgjort. Hviler på menneskene i saken og kommunens tider, så de leses her. */
export async function skrivApneKontroller(tx: Tx, sak: Sak): Promise<void> {
  const grunnlag = {
    personer: await lesPersonfakta(tx, personerISaken(sak)),
    policy: await lesPolicy(tx),
  }
  await erstattRader(tx, 'p_kontroll_apen', sak.sakId, apneRader(sak, grunnlag))
}

/** Når fødselsdatoen til noen i saken er rettet: radene hviler på den. */
export async function oppdaterForPerson(tx: Tx, personId: PersonId): Promise<void> {
  const rader = await tx.db
    .selectFrom('p_sak_person')
    .select('sak_id')
    .where('kommune', '=', tx.kommune)
    .where('person_id', '=', personId)
    .execute()
  await oppdater(tx, rader)
}

/** Når kommunen har endret hvor lenge et svar holder. Gjelder alle søknader som ikke er avgjort. */
export async function oppdaterAlleApne(tx: Tx): Promise<void> {
  await oppdater(
    tx,
    await tx.db
      .selectFrom('p_kontroll_apen')
      .select('sak_id')
      .distinct()
      .where('kommune', '=', tx.kommune)
      .execute(),
  )
}

async function oppdater(tx: Tx, rader: readonly { readonly sak_id: string }[]): Promise<void> {
  for (const { sak_id } of rader) {
    const lest = await lesSak(tx, sak_id as SakId)
    if (lest) await skrivApneKontroller(tx, lest.sak)
  }
}

type Kontrollgrunnlag = Parameters<typeof kontrollraderApne>[1]

const apneRader = (sak: Sak, g: Kontrollgrunnlag) =>
  sak.sisteTidspunkt ? kontrollraderApne(sak, g, osloDato(sak.sisteTidspunkt)).map(somTekst) : []

/** Begge tabellenes rader, for den som skriver mange saker på én gang. */
export const alleKontrollrader = (sak: Sak, g: Kontrollgrunnlag) => ({
  p_kontroll: kontrollrader(sak).map(somTekst),
  p_kontroll_apen: apneRader(sak, g),
})

/** De samme bytene også når innholdet er lest tilbake fra en hendelse, der nøklene står i en annen rekkefølge. */
const somTekst = <
  T extends { readonly funn: unknown; readonly resultater: unknown; readonly kunne_ikke: unknown },
>(
  rad: T,
) => ({
  ...rad,
  funn: kanonisk(rad.funn),
  resultater: kanonisk(rad.resultater),
  kunne_ikke: kanonisk(rad.kunne_ikke),
})
