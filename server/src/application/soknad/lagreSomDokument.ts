import type { SakId } from '@handlingsrom/domene/felles/id'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { Tx } from '../../adapters/database/database.ts'
import { lagreDokument } from '../../adapters/database/dokumenter.ts'
import type { Avhengigheter } from '../avhengigheter.ts'

/** Legger en mottatt fil i sakens dokumenter, byte for byte. */
export async function lagreSomDokument(
  tx: Tx,
  a: Avhengigheter,
  sakId: SakId,
  f: { readonly filnavn: string; readonly innhold: Uint8Array; readonly mimetype: string },
): Promise<Dokumentref> {
  const om = { filnavn: f.filnavn, mimetype: f.mimetype, opprettet: a.klokke().tidspunkt }
  const hash = await lagreDokument(tx, sakId, f.innhold, om)
  return { sha256: hash, filnavn: f.filnavn, mimetype: f.mimetype, storrelse: f.innhold.length }
}
