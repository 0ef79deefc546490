import type { Leserad } from '@handlingsrom/kontrakt/saksprove'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksprove.module.css'

export type Valgbare = readonly { readonly ansattId: string; readonly navn: string }[]

/** Lederen gir en sak leseren er inhabil i, til en annen. Ingen er valgt på forhånd. */
export function ByttLeser({ rad, lesere }: { rad: Leserad; lesere: Valgbare }) {
  const t = useTekster().saksprove
  const [apen, settApen] = useState(false)
  const [leser, settLeser] = useState('')
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/lesinger/${rad.lesingId}`)
  const andre = lesere.filter(l => l.ansattId !== rad.leser.ansattId)
  const bytt = () => {
    settProvd(true)
    if (leser !== '')
      utfor('byttLeser', { leser }).then(
        () => settApen(false),
        () => undefined,
      )
  }
  // Et valg uten noen å velge er en dør uten rom: da står det hvorfor i stedet.
  if (andre.length === 0) return <span className={stil.dempet}>{t.bytt.ingenAndre}</span>
  return (
    <>
      <Button variant="secondary" size="xsmall" onClick={() => settApen(true)}>
        {t.bytt.knapp}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={t.bytt.tittel(rad.saksnummer ?? '')}
          intro={t.bytt.tekst}
          bekreft={t.bytt.knapp}
          sender={sender}
          feil={feil}
          vedSend={bytt}
          vedLukk={() => settApen(false)}
        >
          <RadioGroup
            size="small"
            legend={t.bytt.velg}
            value={leser}
            onChange={(v: string) => settLeser(v)}
            error={provd && leser === '' ? t.bytt.mangler : undefined}
          >
            {andre.map(l => (
              <Radio key={l.ansattId} value={l.ansattId}>
                {l.navn}
              </Radio>
            ))}
          </RadioGroup>
        </Skjemadialog>
      )}
    </>
  )
}
