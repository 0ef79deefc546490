import type { Samtaleliste } from '@handlingsrom/kontrakt/sak/samtale'
import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Kontaktinnhold } from '../../felles/kontakt/Kontaktinnhold.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { KnyttKontakt } from './KnyttKontakt.tsx'
import stil from './Samtaler.module.css'

type Props = { sakId: string; kontakter: Samtaleliste['kontakter']; kanSkrive: boolean }

/** Oppsøkende kontakter fra før saken, når familien har sagt at det var dem. */
export function Kontakter({ sakId, kontakter, kanSkrive }: Props) {
  const t = useTekster().oppsokende
  const [apen, settApen] = useState(false)
  return (
    <Panel tittel={t.iSaken}>
      <div className={stil.skjema}>
        {kontakter.length === 0 ? (
          <BodyShort size="small">{t.ingenISaken}</BodyShort>
        ) : (
          <ul className={stil.liste}>
            {kontakter.map(k => (
              <li key={k.kontaktId}>
                <Kontaktinnhold kontakt={k} merknad={k.merknad} />
              </li>
            ))}
          </ul>
        )}
        {kanSkrive && (
          <div>
            <Button size="small" variant="secondary" onClick={() => settApen(true)}>
              {t.knytt}
            </Button>
          </div>
        )}
        {apen && (
          <KnyttKontakt sakId={sakId} alt={kontakter.map(k => k.kontaktId)} vedLukk={() => settApen(false)} />
        )}
      </div>
    </Panel>
  )
}
