import { gjenstar } from '../../barnevern/tilstand.ts'
import { apneBehov, fristFor } from '../../behov/tilstand.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/**
 * Et behov står til det har et svar, hos den som har saken. Har ingen den, står det hos alle på kontoret: et behov skal ikke vente på
 * at noen får saken. Det samme gjelder en vurdering av meldeplikten som ikke er fulgt opp, men den er den enkeltes plikt og følger
 * henne som skrev den, så lenge hun har saken.
 */
export function behovsoppgaver(sak: Sak): Oppgave[] {
  const hos = sak.tildelt.length === 0 ? ('alle' as const) : ('saksbehandler' as const)
  const behov = apneBehov(sak.behov).map((b): Oppgave => {
    const frist = fristFor(b)
    const { gjelder, hva } = b.innhold
    return {
      oppgaveId: `behov/${b.behovId}`,
      type: 'behov-uten-svar',
      for: hos,
      fra: b.meldt,
      ...(frist ? { frist } : {}),
      behovId: b.behovId,
      ...(gjelder === 'familien' ? {} : { personId: gjelder }),
      tekst: hva,
    }
  })
  const meldeplikt = gjenstar(sak.meldeplikt).map(
    (v): Oppgave => ({
      oppgaveId: `meldeplikt/${v.vurderingId}`,
      type: 'folg-opp-meldeplikt',
      for: hos,
      fra: v.dato,
      frist: v.konklusjon === 'meldes' ? v.dato : (v.innen ?? v.dato),
      ...(v.av.type === 'ansatt' && sak.tildelt.includes(v.av.id) ? { ansattId: v.av.id } : {}),
    }),
  )
  return [...behov, ...meldeplikt]
}
