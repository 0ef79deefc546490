import type { KommandoId, RapportId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Malform } from '@handlingsrom/domene/felles/spraak'
import type { Rapportavslag } from '@handlingsrom/domene/rapport/avslag'
import type { RapportHendelse } from '@handlingsrom/domene/rapport/hendelser'
import {
  begynnRapport,
  endreRapport,
  hindreForSending,
  type Rapportkommando,
  sendRapport,
} from '@handlingsrom/domene/rapport/operasjoner'
import type { Rapport } from '@handlingsrom/domene/rapport/typer'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { lagreDokument } from '../../../adapters/database/dokumenter.ts'
import { avledetUuid } from '../../../adapters/database/uuid.ts'
import { ansattnavn } from '../../ansatte.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { finnISlag, lesSlag, utforIStrom } from '../avvik/strommer.ts'
import { rapporttallene } from './tallene.ts'
import { dokumentet } from './visRapport.ts'

export type KanIkkeRapport = Rapportavslag | 'kommando-gjenbrukt' | 'rapport-kan-ikke-lages'
type Svar<T> = Promise<Resultat<T, KanIkkeRapport>>

export type Begynnvalg = {
  readonly kommandoId: KommandoId
  readonly ar: number
  readonly malform: Malform
  readonly erstatter: RapportId | null
}

/** Begynner på rapporten for et år. Den samme sendingen igjen gir den samme rapporten. */
export async function begynn(
  tx: Tx,
  a: Avhengigheter,
  { kommandoId, ...valg }: Begynnvalg,
  leder: AnsattSubjekt,
): Svar<{ readonly rapportId: RapportId }> {
  const rapportId = avledetUuid(kommandoId, 'rapport') as RapportId
  const skriving = { strom: rapportId, kommandoId, hvem: leder, innhold: valg }
  const svar = await utforIStrom(tx, a, skriving, async () => {
    const alle = await lesSlag(tx, 'rapport', leder)
    return begynnRapport({ ...valg, rapportId, kontor: leder.kontor }, alle, a.klokke().dato)
  })
  return svar.ok ? ok({ rapportId }) : svar
}

/** Rapporten, når den finnes og leseren kan se den. */
export const finnRapport = async (
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  rapportId: string,
): Promise<Rapport | null> => finnISlag(tx, 'rapport', leser, rapportId)

export async function endre(
  tx: Tx,
  a: Avhengigheter,
  rapport: Rapport,
  { kommandoId, ...k }: Rapportkommando & { readonly kommandoId: KommandoId },
  leder: AnsattSubjekt,
): Svar<null> {
  const skriving = { strom: rapport.rapportId, kommandoId, hvem: leder, innhold: k }
  return utforIStrom(tx, a, skriving, async () => endreRapport(rapport, k))
}

/**
 * Sender rapporten: tallene regnes for siste gang, og de, navnet på den som sendte, og filen lagres sammen. Kan ikke filen lages, er ingenting sendt.
 */
export async function send(
  tx: Tx,
  a: Avhengigheter,
  rapport: Rapport,
  kommandoId: KommandoId,
  leder: AnsattSubjekt,
): Svar<null> {
  const skriving = { strom: rapport.rapportId, kommandoId, hvem: leder, innhold: { type: 'send' } }
  return utforIStrom(tx, a, skriving, () => lagFerdig(tx, a, rapport, leder))
}

async function lagFerdig(
  tx: Tx,
  a: Avhengigheter,
  rapport: Rapport,
  leder: AnsattSubjekt,
): Promise<Resultat<RapportHendelse, KanIkkeRapport>> {
  const hinder = hindreForSending(rapport)
  if (hinder) return avvist(hinder)
  const naa = a.klokke()
  const tall = await rapporttallene(tx, a, leder, rapport.ar)
  const av = (await ansattnavn(tx)).get(leder.ansattId) ?? 'Ukjent ansatt'
  const utenFil = { ...rapport, sendt: { dato: naa.dato, av, tall, pdf: '' } }
  const innhold = await a.lagRapportPdf(await dokumentet(tx, a, leder, utenFil)).catch((feil: unknown) => {
    a.meldFeil('Rapporten kunne ikke lages', feil)
    return null
  })
  if (innhold === null) return avvist('rapport-kan-ikke-lages')
  const pdf = await lagreDokument(tx, rapport.rapportId, innhold, {
    mimetype: 'application/pdf',
    filnavn: filnavn(rapport),
    opprettet: naa.tidspunkt,
  })
  return sendRapport(rapport, { dato: naa.dato, av, tall, pdf })
}

export const filnavn = (r: Pick<Rapport, 'ar'>): string => `internkontroll-${r.ar}.pdf`
