import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { type Tomt, type Transport, toemUtboks } from '../application/utboks/toemUtboks.ts'

/** Legger det som sendes, i en mappe, og svarer med en referanse som følger av id-en: samme sending, samme svar. */
export const mappetransport = (mappe: string): Transport => ({
  fil: async ({ utboksId, innhold }) => {
    writeFileSync(join(mappe, `${utboksId}.pdf`), innhold)
    return { type: 'dokumentlager', id: referanse(utboksId) }
  },
  melding: async ({ utboksId, json }) => {
    writeFileSync(join(mappe, `${utboksId}.json`), json)
    return referanse(utboksId)
  },
})

export const tomUtboksen = (a: Avhengigheter, kommune: Kommune, mappe: string): Promise<Tomt> =>
  toemUtboks(a, kommune, mappetransport(mappe), { type: 'drift', bruker: 'demo' })

function referanse(utboksId: string): string {
  const h = createHash('sha256').update(utboksId).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
