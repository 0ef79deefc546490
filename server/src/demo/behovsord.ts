import type { Behovssvartype, Haster, Opphav } from '@handlingsrom/domene/behov/hendelser'
import { finnBehov } from '@handlingsrom/domene/behov/tilstand'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { BehovId } from '@handlingsrom/domene/felles/id'
import type { Detaljer } from '@handlingsrom/domene/kartlegging/detaljer'
import type { Svar } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Handling } from './scene.ts'

/** Behovene i en demofamilie, med de samme kommandoene som skjermene sender. */
type Om = {
  readonly gjelder: string
  readonly tema: Tema
  readonly haster: Haster
  readonly opphav: Opphav
  readonly kroner?: number
  readonly omDager?: number
  /** Svaret, når behovet har fått et. Uten det står det åpent. */
  readonly svar?: readonly [Behovssvartype, string]
}

export const behov =
  (hva: string, om: Om): Handling =>
  s => {
    const behovId = s.nyId() as BehovId
    const meldt = {
      type: 'meldBehov' as const,
      behovId,
      gjelder: om.gjelder === 'familien' ? ('familien' as const) : s.person(om.gjelder),
      hva,
      tema: om.tema,
      haster: om.haster,
      opphav: om.opphav,
      kostnad:
        om.kroner === undefined
          ? { slag: 'ukjent' as const }
          : { slag: 'faktisk' as const, belop: kroner(om.kroner) },
      innsyn: { merke: 'kan-vises' as const },
      ...(om.omDager === undefined ? {} : { dato: leggTilDager(s.idag, om.omDager) }),
    }
    if (!om.svar) return [meldt]
    const [svar, begrunnelse] = om.svar
    const settVersjon = (finnBehov(s.sak.behov, behovId)?.versjon ?? 0) + 1
    return [meldt, { type: 'besvarBehov' as const, behovId, svar, begrunnelse, settVersjon }]
  }

/** Et svar med opplysninger i felt, slik samtalen fører dem. */
export const medFelt = (tekst: string, ...detaljer: readonly Detaljer[]): Svar => ({
  tilstand: 'kartlagt',
  tekst,
  detaljer,
})
