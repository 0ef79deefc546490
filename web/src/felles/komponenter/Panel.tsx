import { Heading } from '@navikt/ds-react'
import { type ReactNode, useId } from 'react'
import stil from './Panel.module.css'

type Props = {
  tittel: ReactNode
  nivaa?: '2' | '3'
  /** Så fokus kan flyttes hit når det som hadde det, er borte. */
  fokusId?: string
  /** Til høyre for overskriften: et antall i ord, en sortering eller en knapp. */
  hoyre?: ReactNode
  /** Uten luft rundt innholdet, når det er rader som går helt ut (Oppgaverad, tabeller). */
  tett?: boolean
  children: ReactNode
}

/** En hevet flate med overskrift. Utad er den et landemerke med samme navn. */
export function Panel({ tittel, nivaa = '2', fokusId, hoyre, tett = false, children }: Props) {
  const egenId = useId()
  const id = fokusId ?? egenId
  return (
    <section className={stil.panel} aria-labelledby={id}>
      <div className={stil.topp}>
        <Heading
          id={id}
          level={nivaa}
          size={nivaa === '2' ? 'small' : 'xsmall'}
          {...(fokusId ? { tabIndex: -1 } : {})}
        >
          {tittel}
        </Heading>
        {hoyre && <div className={stil.hoyre}>{hoyre}</div>}
      </div>
      <div className={tett ? undefined : stil.innhold}>{children}</div>
    </section>
  )
}

/** Overskrift over en liste uten panel rundt, slik «I dag» står på Min dag. */
export function Seksjon({ tittel, hoyre, children }: Omit<Props, 'tett' | 'nivaa' | 'fokusId'>) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className={stil.seksjonstopp}>
        <Heading id={id} level="2" size="small">
          {tittel}
        </Heading>
        {hoyre && <div className={stil.hoyre}>{hoyre}</div>}
      </div>
      {children}
    </section>
  )
}
