import { Alert, Button, Heading } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'

export type Utfort = 'returnert' | 'godkjent' | 'etterkontrollert'
type Props = {
  utfort: Utfort
  navn: string
  /** Om brevet går av seg selv, eller om noen må sende det. */
  gaarDigitalt: boolean
  /** `undefined` når leseren ikke lenger har saken; den som leste for en kollega, mister tilgangen når hun er ferdig. */
  vedSe: (() => void) | undefined
}

/** Det som ble gjort, sagt med ord. Får fokus, så det også høres. */
export function Kvittering({ utfort, navn, gaarDigitalt, vedSe }: Props) {
  const { vedtak, skall } = useTekster()
  const t = vedtak.kvittering
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => overskrift.current?.focus(), [])
  return (
    <Alert variant="success">
      <Heading ref={overskrift} tabIndex={-1} level="1" size="small">
        {t[utfort]}
      </Heading>
      <p>{utfort === 'godkjent' && !gaarDigitalt ? t.godkjentPapir(navn) : t.tekst[utfort](navn)}</p>
      <div className={stil.knapper}>
        <Lenke til="/">{skall.tilMinDag}</Lenke>
        {vedSe && (
          <Button size="small" variant="secondary" onClick={vedSe}>
            {t.se}
          </Button>
        )}
      </div>
    </Alert>
  )
}
