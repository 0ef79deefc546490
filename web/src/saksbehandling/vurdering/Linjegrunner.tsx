import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button } from '@navikt/ds-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import { Koblingsdialog } from './Koblingsdialog.tsx'

/** Behovene linjen svarer på, eller at den ikke hviler på noe ennå, og veien til å si det. */
export function Linjegrunner({ l, kanSkrive }: { l: Linjevisning; kanSkrive: boolean }) {
  const t = useTekster().grunner.kobling
  const { sakId, soknadId } = useParams({ strict: false }) as { sakId: string; soknadId: string }
  const [apen, apne] = useState(false)
  if (l.slag !== 'utgift') return null
  const { behov, hvilerPaIngenting } = l.grunner
  return (
    <>
      {behov.map(b => (
        <span key={b.behovId} className={stil.behov}>
          {t.svarerPa(b.hva)}
        </span>
      ))}
      {hvilerPaIngenting && <span className={stil.varsel}>{t.ingenting}</span>}
      {kanSkrive && (hvilerPaIngenting || behov.length > 0) && (
        <Button
          size="xsmall"
          variant="tertiary"
          className={stil.knytt}
          onClick={() => apne(true)}
          aria-label={`${t.knytt}: ${l.tekst}`}
        >
          {t.knytt}
        </Button>
      )}
      {apen && <Koblingsdialog sakId={sakId} soknadId={soknadId} l={l} vedLukk={() => apne(false)} />}
    </>
  )
}
