import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react'
import { useForbindelse } from '../../felles/api/forbindelse.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Tjeneren har fått en nyere versjon enn siden. Teksten står; personen velger selv når siden lastes på nytt. */
export function GammelSide() {
  const t = useTekster().felles
  if (!useForbindelse().gammelSide) return null
  return (
    <Alert variant="warning">
      <Heading level="2" size="xsmall">
        {t.oppdaterTittel}
      </Heading>
      <BodyShort spacing>{t.oppdater}</BodyShort>
      <Button size="small" data-color="accent" onClick={() => location.reload()}>
        {t.oppdaterSiden}
      </Button>
    </Alert>
  )
}
