import type { InjectOptions } from 'fastify'
import { INGEN_ID } from '../kropper.ts'

const POST = 'POST /api/internkontroll/register'
const EGEN = 'POST /api/internkontroll/egenvurdering'
const innhold = {
  tittel: '',
  felt: {},
  skjermer: [],
  eier: INGEN_ID,
  fra: '2026-01-01',
  til: null,
  gjennomgang: null,
}

/** En gyldig forespørsel til hver rute om registrene og egenvurderingene. Oppføringen har ingen tittel: sluppet inn blir 422, og ingenting blir til. */
export const registerforesporsler = (kommandoId: string): Readonly<Record<string, InjectOptions>> => ({
  [`${POST}/forOpp`]: { payload: { kommandoId, slag: 'rutine', ...innhold } },
  [`${POST}/:oppforingId/endre`]: { payload: { kommandoId, ...innhold } },
  [`${POST}/:oppforingId/gjennomga`]: { payload: { kommandoId, neste: '2027-01-01', merknad: '' } },
  [`${POST}/:oppforingId/bekreftLest`]: { payload: { kommandoId, utgave: 1 } },
  [`${POST}/:oppforingId/avslutt`]: { payload: { kommandoId, grunn: 'x' } },
  [`${EGEN}/apne`]: { payload: { kommandoId, mal: 'kvp', tittel: '', ansvarlig: INGEN_ID } },
  [`${EGEN}/:egenvurderingId/skriv`]: { payload: { kommandoId, type: 'skrivGuide', tekst: 'x' } },
  [`${EGEN}/:egenvurderingId/ferdigstill`]: { payload: { kommandoId } },
})

/** Den som har ansvaret for en egenvurdering, finner den; for andre enn leder og fagansvarlig finnes ingen annen. */
export const EGENVURDERINGSRUTER = {
  'GET /api/internkontroll/egenvurdering': '1111111331',
  'GET /api/internkontroll/egenvurdering/:egenvurderingId': '4444444334',
  'POST /api/internkontroll/egenvurdering/apne': '3333311333',
  'POST /api/internkontroll/egenvurdering/:egenvurderingId/skriv': '4444444334',
  'POST /api/internkontroll/egenvurdering/:egenvurderingId/ferdigstill': '4444444334',
} as const
