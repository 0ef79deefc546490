import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { createContext, type KeyboardEvent, type ReactNode, use, useMemo, useState } from 'react'
import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { gaTil } from './gaTil.ts'
import {
  brukerAv,
  flytt,
  hvilerPa,
  nesteBruker,
  type Setning,
  type Setningssted,
  setningssteder,
} from './setninger.ts'

type Valg = {
  readonly steder: readonly Setningssted[]
  readonly valgt: Setningssted | undefined
  readonly stedFor: (s: Setning) => Setningssted | undefined
  readonly velg: (sted: Setningssted | undefined) => void
  /** Til den neste setningen som hviler på det samme. */
  readonly gaRundt: (ref: string) => void
  readonly vedTast: (hendelse: KeyboardEvent) => void
  readonly endrede: ReadonlySet<string>
}
const Kontekst = createContext<Valg | null>(null)

/** Hvilken setning som er pekt på. Uten giver er brevet bare tekst. */
export const useSetningsvalg = (): Valg | null => use(Kontekst)

/** Stedet den første grunnen til en valgt setning står. */
export const FORSTE_GRUNN = 'setningens-grunn-1'

type Props = { rader: readonly Brevrad[]; vedtak: Vedtaksvisning; children: ReactNode }

/** Brevet er ett tabulatorstopp: pil flytter mellom setningene, Enter går til den første grunnen, Esc tilbake til den samme setningen. */
export function Setningsvalg({ rader, vedtak, children }: Props) {
  const steder = useMemo(() => setningssteder(rader), [rader])
  const perSetning = useMemo(() => new Map(steder.map(s => [s.setning, s] as const)), [steder])
  const endrede = useMemo(
    () =>
      new Set(
        vedtak.lesing.endringer
          .filter(e => e.svar?.svar !== 'kan-sta')
          .flatMap(e => [
            e.ref,
            ...brukerAv(steder, e.ref).flatMap(s =>
              s.setning.grunnlag.map(g => g.ref).filter(ref => hvilerPa(ref, e.ref)),
            ),
          ]),
      ),
    [vedtak.lesing.endringer, steder],
  )
  const [id, settId] = useState<string>()
  const valgt = steder.find(s => s.id === id)
  const velgOgGa = (sted: Setningssted | undefined) => {
    if (!sted) return
    settId(sted.id)
    gaTil(sted.id)
  }
  const vedTast = (hendelse: KeyboardEvent) => {
    if (hendelse.key === 'Escape') {
      if (valgt) gaTil(valgt.id)
      return
    }
    const steg = hendelse.key === 'ArrowDown' ? 1 : hendelse.key === 'ArrowUp' ? -1 : undefined
    if (steg) velgOgGa(flytt(steder, hendelse.currentTarget.id || id, steg))
    else if (hendelse.key === 'Enter' || hendelse.key === ' ') {
      settId(hendelse.currentTarget.id)
      requestAnimationFrame(() => gaTil(FORSTE_GRUNN))
    } else return
    hendelse.preventDefault()
  }
  return (
    <Kontekst
      value={{
        steder,
        valgt,
        stedFor: s => perSetning.get(s),
        velg: sted => settId(sted?.id),
        gaRundt: ref => velgOgGa(nesteBruker(steder, ref, id)),
        vedTast,
        endrede,
      }}
    >
      {children}
    </Kontekst>
  )
}
