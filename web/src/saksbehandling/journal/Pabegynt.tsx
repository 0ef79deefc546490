import { Alert, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { notatsted } from '../../felles/journal/notatutkast.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'

/** Et utkast fra en tidligere dag er lett å glemme. Linjen står bare når det lå der da siden ble åpnet. */
export function Pabegynt({ sakId, maal }: { sakId: string; maal: string }) {
  const t = useTekster().journal
  const sted = notatsted(sakId)
  const felt = [useUtkast(sted), useUtkast(`${sted}:fakta`), useUtkast(`${sted}:avtalt`)]
  const skrevet = felt.some(f => f.tekst.trim() !== '')
  const skrivesNaa = felt.some(f => f.lagring !== 'urort')
  const [lukket, lukk] = useState(false)
  if (!skrevet || skrivesNaa || lukket) return null
  return (
    <Alert variant="info" size="small">
      <span className={stil.pabegynt}>
        {t.pabegynt}
        <Button
          size="xsmall"
          variant="secondary"
          onClick={() => {
            lukk(true)
            document.getElementById(maal)?.focus()
          }}
        >
          {t.tilUtkastet}
        </Button>
      </span>
    </Alert>
  )
}
