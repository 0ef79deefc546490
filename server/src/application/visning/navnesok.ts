import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Soketreff } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { navnelinjer } from '../../adapters/database/navnelinjer.ts'
import { sakene, synlig } from './lister.ts'

type Treff = Soketreff['treff'][number]

/** Så mange treff vises, og så mange leses om gangen til det er nok leseren kan vite om. */
const VISES = 50
const OM_GANGEN = 300

/** Navnesøk. Graderte saker gir ingen treff for den som ikke kan åpne dem, heller ikke som en tom linje (T26). */
export async function sok(tx: Tx, s: AnsattSubjekt, tekst: string, dagens: Dato): Promise<Soketreff> {
  const treff: Treff[] = []
  for (let fra = 0; treff.length < VISES; fra += OM_GANGEN) {
    const rader = await navnelinjer(tx, tekst, { fra, antall: OM_GANGEN })
    const saker = new Map(
      (await sakene(tx, dagens, [...new Set(rader.map(r => r.sak_id))])).map(r => [r.sakId as string, r]),
    )
    for (const r of rader) {
      const sak = saker.get(r.sak_id)
      const hva = sak && synlig(s, sak)
      if (!sak || (hva !== 'treff' && hva !== 'krever-tilgang')) continue
      if (hva === 'krever-tilgang' && r.rolle !== 'soker') continue
      treff.push({
        sakId: r.sak_id,
        saksnummer: sak.saksnummer,
        navn: [r.fornavn, r.mellomnavn, r.etternavn].filter(Boolean).join(' '),
        fodselsdato: hva === 'treff' ? r.fodselsdato : null,
        rolle: r.rolle,
        kreverTilgang: hva === 'krever-tilgang',
      })
    }
    if (rader.length < OM_GANGEN) break
  }
  return { treff: treff.slice(0, VISES) }
}
