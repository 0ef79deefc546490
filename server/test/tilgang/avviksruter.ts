import type { InjectOptions } from 'fastify'
import { INGEN_ID } from '../kropper.ts'

const POST = 'POST /api/internkontroll/avvik'
const tiltakId = INGEN_ID

/** En gyldig forespørsel til hver rute om avvik. Åpningen har ingen tittel: sluppet inn blir 422, og ingenting blir til. */
export const avviksforesporsler = (kommandoId: string): Readonly<Record<string, InjectOptions>> => ({
  [`${POST}/apne`]: {
    payload: {
      kommandoId,
      tittel: '',
      beskrivelse: '',
      arsak: '',
      effekt: { malepunkt: 'K1', hoyst: 10 },
      sett: '2026-3',
      periode: '2027-1',
    },
  },
  [`${POST}/:avvikId/beskriv`]: { payload: { kommandoId, beskrivelse: '', arsak: '' } },
  [`${POST}/:avvikId/leggTilTiltak`]: {
    payload: { kommandoId, tiltakId, tekst: 'x', eier: INGEN_ID, frist: '2027-01-01' },
  },
  [`${POST}/:avvikId/flyttTiltak`]: {
    payload: { kommandoId, tiltakId, eier: INGEN_ID, frist: '2027-01-01' },
  },
  [`${POST}/:avvikId/meldTiltak`]: { payload: { kommandoId, tiltakId, status: 'gjort', merknad: '' } },
  [`${POST}/:avvikId/planleggMaling`]: { payload: { kommandoId, periode: '2027-1' } },
  [`${POST}/:avvikId/lukk`]: { payload: { kommandoId, vurdering: 'x' } },
})

/** Rapporten. Året er ikke begynt: sluppet inn blir 422, og ingenting blir til. */
export const rapportforesporsler = (kommandoId: string): Readonly<Record<string, InjectOptions>> => {
  const RAPPORT = 'POST /api/internkontroll/rapporter'
  return {
    [`${RAPPORT}/begynn`]: { payload: { kommandoId, ar: 2090, malform: 'nb', erstatter: null } },
    [`${RAPPORT}/:rapportId/skriv`]: { payload: { kommandoId, kapittel: 'plan', tekst: 'x' } },
    [`${RAPPORT}/:rapportId/still`]: { payload: { kommandoId, malform: 'nn', barekraft: [] } },
    [`${RAPPORT}/:rapportId/send`]: { payload: { kommandoId } },
  }
}
