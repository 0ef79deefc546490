import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, Kommune, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import type { Tx } from '../../adapters/database/database.ts'
import {
  hentInnboksfiler,
  hentInnbokspost,
  type Innbokspost,
  leggTilInnboksfiler,
  type NyInnboksfil,
} from '../../adapters/database/innboks.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesSak } from '../sak/lesSak.ts'
import { skrivSak, tidgiver } from '../sak/skrivSak.ts'
import { lagreSomDokument } from './lagreSomDokument.ts'

/**
 * Den samme søknaden igjen. Alt som ikke var der fra før, beholdes: nye vedlegg, en ny vedleggsliste, og en søknad med samme
 * identitet og andre byte. Er søknaden tolket, blir det en ettersendelse i saken; ellers følger det med når den tolkes.
 */
export async function beholdNyeFiler(
  a: Avhengigheter,
  kommune: Kommune,
  post: Innbokspost,
  filer: readonly NyInnboksfil[],
  aktor: Aktor,
): Promise<Innbokspost> {
  return a.db.iTransaksjon(kommune, async tx => {
    await laasNokkel(tx, `innboks/${post.innboksId}`)
    const fra = new Set((await hentInnboksfiler(tx, post.innboksId)).map(f => f.sha256))
    const nye = filer.filter(f => {
      const hash = sha256(f.innhold)
      const ny = !fra.has(hash)
      fra.add(hash)
      return ny
    })
    const naa = (await hentInnbokspost(tx, post.innboksId)) ?? post
    if (nye.length === 0) return naa
    await leggTilInnboksfiler(tx, post.innboksId, nye)
    if (naa.sakId && naa.soknadId) await ettersend(tx, a, naa.sakId, naa.soknadId, post.innboksId, nye, aktor)
    return naa
  })
}

async function ettersend(
  tx: Tx,
  a: Avhengigheter,
  sakId: SakId,
  soknadId: SoknadId,
  innboksId: string,
  filer: readonly NyInnboksfil[],
  aktor: Aktor,
): Promise<void> {
  const g = await lesSak(tx, sakId)
  if (!g) return
  const naa = a.klokke()
  const dokumenter: Dokumentref[] = []
  for (const f of filer) dokumenter.push(await lagreSomDokument(tx, a, sakId, f))
  await skrivSak(tx, a, {
    sak: g.sak,
    hendelser: [{ type: 'EttersendelseMottatt', soknadId, dokumenter, mottattDato: naa.dato, innboksId }],
    tid: tidgiver(naa, g.sak.sisteTidspunkt),
    aktor,
    kommandoId: a.nyId() as KommandoId,
    fingeravtrykk: sha256(Buffer.from(dokumenter.map(d => d.sha256).join())),
  })
}
