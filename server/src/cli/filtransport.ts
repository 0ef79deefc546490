import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transport } from '../application/utboks/toemUtboks.ts'
import { KanIkke } from './utskrift.ts'

/**
 * Filtransport: skriver filer og meldinger til en mappe, og svarer med referanser slik det nasjonale systemet gjør. Referansen følger
 * av postens id, så en post som sendes to ganger, får den samme. Filnavnene er id-er, aldri navn eller nummer.
 */
export function filtransport(mappe: string): Transport {
  try {
    mkdirSync(mappe, { recursive: true })
  } catch (feil) {
    const hvorfor = feil instanceof Error ? feil.message : String(feil)
    throw new KanIkke(
      `Kan ikke skrive til mappen etter --til (${hvorfor}). Velg en mappe du har lov til å skrive i.`,
    )
  }
  return {
    fil: async ({ utboksId, innhold }) => {
      const id = uuidAv(`fil/${utboksId}`)
      writeFileSync(join(mappe, `${id}.pdf`), innhold)
      return { type: 'dokumentlager', id }
    },
    melding: async ({ utboksId, soknadId, json }) => {
      const navn = `innsyn-${soknadId}-${utboksId}.json`
      writeFileSync(join(mappe, navn), json)
      return navn
    },
  }
}

function uuidAv(tekst: string): string {
  const h = createHash('sha256').update(tekst).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
