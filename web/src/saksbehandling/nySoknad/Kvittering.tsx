import { Alert, Button, Heading } from '@navikt/ds-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Skjema.module.css'

/** Søknaden er mottatt, men saken er ikke for den som registrerte den. Sier ikke mer enn det. */
export function Kvittering({ akutt, vedEnTil }: { akutt: boolean; vedEnTil: () => void }) {
  const alle = useTekster().nySoknad
  const t = alle.kvittering
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => overskrift.current?.focus(), [])
  return (
    <div className={stil.skjema}>
      <Alert variant="success">
        <Heading ref={overskrift} tabIndex={-1} level="2" size="small" spacing>
          {t.tittel}
        </Heading>
        {t.tekst} {akutt && <strong>{t.akutt}</strong>}
      </Alert>
      <div className={stil.bunn}>
        <Button as={Link} to="/">
          {t.tilMinDag}
        </Button>
        <Button variant="secondary" onClick={vedEnTil}>
          {t.enTil}
        </Button>
      </div>
    </div>
  )
}
