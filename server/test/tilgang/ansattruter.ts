import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { InjectOptions } from 'fastify'
import { meldForhold } from '../../src/application/ansatte/forhold.ts'
import { foreslaTilgang } from '../../src/application/ansatte/tilgang.ts'
import { FOLK, iBasen, registrerAnsatte, type Testhus } from '../hus.ts'

const ID = '0193a000-0000-7000-8000-0000000009aa'
const SLUTTER = {
  ...FOLK.tuva,
  id: '0193a000-0000-7000-8000-000000000199' as AnsattId,
  navn: 'Solveig Slutter',
}
const barn = { relasjon: 'barn', fornavn: 'Ola', etternavn: 'Prøve', fodselsdato: '2019-01-01' } as const

/** En som alt er foreslått en rolle av Turid, og som har meldt et barn. */
export async function medForslag(hus: Testhus): Promise<void> {
  await registrerAnsatte(hus.db, [SLUTTER])
  await iBasen(hus, async tx => {
    const rolle = { roller: ['fagansvarlig'] as const, iKrets: false, grunn: 'Prøve' }
    await foreslaTilgang(tx, hus.a, { forslagId: ID, ansattId: SLUTTER.id, ...rolle }, FOLK.turid.id)
    await meldForhold(tx, hus.a, SLUTTER.id, { forholdId: ID, ...barn }, SLUTTER.id)
  })
}

export const medAnsatt = (url: string): string =>
  url.replace(':ansattId', SLUTTER.id).replace(':forslagId', ID).replace(':forholdId', ID)

/** En gyldig forespørsel til hver rute om ansatte. */
export const ansattforesporsler = (kommandoId: string): Readonly<Record<string, InjectOptions>> => ({
  'POST /api/ansatte/:ansattId/forslag': {
    payload: { kommandoId, roller: ['leder'], iKrets: false, grunn: 'Prøve' },
  },
  'POST /api/ansatte/forslag/:forslagId/bekreft': { payload: { kommandoId } },
  'POST /api/ansatte/forslag/:forslagId/avvis': { payload: { kommandoId } },
  'POST /api/ansatte/:ansattId/avslutt': { payload: { kommandoId, grunn: 'Sluttet' } },
  'POST /api/ansatte/:ansattId/forhold': { payload: { kommandoId, ...barn } },
  'POST /api/ansatte/:ansattId/forhold/:forholdId/fjern': { payload: { kommandoId, grunn: 'Meldt feil' } },
  'POST /api/meg/forhold': { payload: { kommandoId, ...barn } },
})
