import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Heading } from '@navikt/ds-react'
import { detaljIOrd } from '../../felles/kartlegging/detaljIOrd.ts'
import type { Detaljer as Detalj } from '../../felles/kartlegging/detaljtyper.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'

/** Det siste som er sagt om hver ting, med dagen det ble sagt. */
export function Detaljer({ detaljer }: { detaljer: Cellevisning['detaljer'] }) {
  const { kartlegging: t, svarfelt } = useTekster()
  const format = useFormat()
  if (detaljer.length === 0) return null
  return (
    <section>
      <Heading level="3" size="xsmall" spacing>
        {t.panel.detaljer}
      </Heading>
      <ul className={stil.detaljer}>
        {detaljer.map(d => {
          // Feltene er de samme; i visningen er beløp og datoer umerket.
          const [hoved, resten] = detaljIOrd(d.detalj as Detalj, svarfelt, format)
          return (
            <li key={`${d.nr}/${hoved}/${resten}`}>
              <strong>{hoved}</strong>
              {resten && <> · {resten}</>}
              <span className={stil.under}> {t.panel.sagtDag(format.dato(d.dato as Dato))}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
