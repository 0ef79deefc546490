import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Adresse, Transport } from '../application/utboks/toemUtboks.ts'
import { KanIkke } from './utskrift.ts'

/**
 * Filtransport: skriver filer og meldinger til en mappe, og svarer med referanser slik det nasjonale systemet gjør. Referansen følger
 * av postens id, så en post som sendes to ganger, får den samme. Filnavnene er id-er, aldri navn eller nummer. Ved siden av hver fil
 * ligger en `.meta` med hvilken Fiks-sak den skal til; den skrives først, så den er der når filen er.
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
  const skriv = (navn: string, innhold: string | Uint8Array, meta: object): void => {
    writeFileSync(join(mappe, `${navn}.meta`), JSON.stringify(meta, null, 2))
    writeFileSync(join(mappe, navn), innhold)
  }
  return {
    fil: async ({ utboksId, innhold, til }) => {
      const id = uuidAv(`fil/${utboksId}`)
      skriv(`${id}.pdf`, innhold, { slag: 'fil', utboksId, ...ider(til) })
      return { type: 'dokumentlager', id }
    },
    melding: async ({ utboksId, soknadId, json, til }) => {
      const navn = `innsyn-${soknadId}-${utboksId}.json`
      skriv(navn, json, { slag: 'innsyn', utboksId, ...ider(til) })
      return navn
    },
  }
}

const UTEN_ID =
  'Søknaden kom uten digisosId. Den som leverer dette videre, må finne Fiks-saken på en annen måte.'

const ider = ({ soknadId, digisos }: Adresse) => ({
  soknadId,
  digisosId: digisos?.digisosId ?? null,
  eksternRef: digisos?.eksternRef ?? null,
  ...(digisos ? {} : { merknad: UTEN_ID }),
})

function uuidAv(tekst: string): string {
  const h = createHash('sha256').update(tekst).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
