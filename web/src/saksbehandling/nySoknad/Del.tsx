import { Heading } from '@navikt/ds-react'
import { type ReactNode, useId } from 'react'
import stil from './Skjema.module.css'

/** Én del av skjemaet, med overskrift og én forklarende setning. */
export function Del({ tittel, hjelp, children }: { tittel: string; hjelp?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={stil.del}>
      <div>
        <Heading id={id} level="2" size="small">
          {tittel}
        </Heading>
        {hjelp && <p className={stil.hjelp}>{hjelp}</p>}
      </div>
      {children}
    </section>
  )
}
