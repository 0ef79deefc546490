import { Alert, Heading } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Gradering.module.css'
import { type Kvittert, useKvittering } from './kvittert.ts'

/** Saken er borte for den som graderte: det som ble gjort, og veien videre. Ikke noe fra saken står igjen. */
export function Bortekvittering({ kvittert }: { kvittert: Kvittert }) {
  const { gradering: t, skall } = useTekster()
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => overskrift.current?.focus(), [])
  return (
    <Alert variant="success">
      <Heading ref={overskrift} tabIndex={-1} level="1" size="small" spacing>
        {t.kvittering.borteTittel}
      </Heading>
      {t.kvittering.borteTekst(kvittert.fornavn, t.navn[kvittert.gradering])}
      <div className={stil.videre}>
        <Lenke til="/">{skall.tilMinDag}</Lenke>
      </div>
    </Alert>
  )
}

/** Det som ble gjort med graderingen, øverst i familien, for den som fortsatt har saken. */
export function Graderingskvittering() {
  const t = useTekster().gradering.kvittering
  const { navn } = useTekster().gradering
  const { kvittert } = useKvittering()
  return (
    <div role="status">
      {kvittert && (
        <Alert variant="success" size="small" className={stil.kvittering}>
          {t[kvittert.utfall](kvittert.fornavn, navn[kvittert.gradering])}{' '}
          {kvittert.utfall === 'foreslatt' && kvittert.venterPa && t.venterPa(kvittert.venterPa)}
        </Alert>
      )}
    </div>
  )
}
