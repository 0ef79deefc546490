import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, Kommune, SoknadId } from '@handlingsrom/domene/felles/id'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
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
    const g = naa.sakId ? await lesSak(tx, naa.sakId) : null
    if (g && naa.soknadId) {
      const om = { soknadId: naa.soknadId, innboksId: post.innboksId, mottattDato: a.klokke().dato }
      await ettersend(tx, a, g.sak, { ...om, filer: nye, aktor, kommandoId: a.nyId() as KommandoId })
    }
    return naa
  })
}

type Ettersendelse = {
  readonly soknadId: SoknadId
  readonly innboksId: string
  readonly filer: readonly NyInnboksfil[]
  readonly mottattDato: Dato
  readonly aktor: Aktor
  readonly kommandoId: KommandoId
  /** Hvorfor et menneske la dem her. */
  readonly notat?: SakHendelse
}

/** Legger filene i saken, byte for byte, som vedlegg som kom til denne søknaden. */
export async function ettersend(tx: Tx, a: Avhengigheter, sak: Sak, e: Ettersendelse): Promise<void> {
  const { soknadId, innboksId, mottattDato, aktor, kommandoId } = e
  const dokumenter: Dokumentref[] = []
  for (const f of e.filer) dokumenter.push(await lagreSomDokument(tx, a, sak.sakId, f))
  await skrivSak(tx, a, {
    sak,
    hendelser: [
      { type: 'EttersendelseMottatt', soknadId, dokumenter, mottattDato, innboksId },
      ...(e.notat ? [e.notat] : []),
    ],
    tid: tidgiver(a.klokke(), sak.sisteTidspunkt),
    aktor,
    kommandoId,
    fingeravtrykk: sha256(Buffer.from(dokumenter.map(d => d.sha256).join())),
  })
}
