import { ore } from '@handlingsrom/domene/felles/belop'
import { dato } from '@handlingsrom/domene/felles/dato'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Bekreft } from '../../felles/komponenter/Bekreft.tsx'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import stil from './Komponenter.module.css'

const ingenting = () => undefined

export function DelerFelt() {
  const utkast = useUtkast('eksempel:notat', 'Skriv her, uten tjener: teksten venter.')
  const [apen, settApen] = useState(false)
  return (
    <div className={stil.stabel}>
      <Panel tittel="Felt">
        <div className={stil.felt}>
          <Belopsfelt etikett="Husleie" verdi={ore(1340050)} vedEndring={ingenting} />
          <Belopsfelt
            etikett="Innvilget"
            beskrivelse="Starter alltid tomt"
            verdi={undefined}
            vedEndring={ingenting}
          />
          <Datofelt etikett="Dato for samtalen" verdi={dato('2026-11-02')} vedEndring={ingenting} />
          <Datofelt
            etikett="Frist"
            verdi={undefined}
            vedEndring={ingenting}
            feil="Velg en dato for purringen."
          />
        </div>
      </Panel>
      <Panel tittel="Fritekst">
        <Fritekst etikett="Notat" beskrivelse="Med egne ord." utkast={utkast} />
      </Panel>
      <Panel tittel="Bekreft">
        <Button size="small" variant="secondary" onClick={() => settApen(true)}>
          Åpne dialogen
        </Button>
        <Bekreft
          apen={apen}
          tittel="Vil du forkaste notatet?"
          bekreft="Forkast notatet"
          farlig
          vedBekreft={() => settApen(false)}
          vedLukk={() => settApen(false)}
        >
          Teksten blir borte og kan ikke hentes tilbake.
        </Bekreft>
      </Panel>
    </div>
  )
}
