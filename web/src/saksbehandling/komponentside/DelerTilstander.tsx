import { Button } from '@navikt/ds-react'
import { ApiFeil } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Lagrestatus } from '../../felles/komponenter/Lagrestatus.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet, Laster, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import stil from './Komponenter.module.css'

const FEIL = [
  new ApiFeil(0, { kode: 'nett' }),
  new ApiFeil(403, { detail: 'Du er ikke i kretsen for graderte saker.' }),
  new ApiFeil(404, {}),
  new ApiFeil(409, { kode: 'barn-ikke-kartlagt', detail: 'Emil har ikke noe besvart tema og ingen grunn.' }),
  new ApiFeil(500, { referanse: '0190-eksempel' }),
]
const ingenting = () => undefined

export function DelerTilstander() {
  return (
    <div className={stil.stabel}>
      <div className={stil.to}>
        <Panel tittel="Laster">
          <Laster />
        </Panel>
        <Panel tittel="Tomt">
          <Tomt
            tittel="Ingenting har frist i dag"
            handling={<Button size="small">Se neste sju dager</Button>}
          >
            Tre svar venter.
          </Tomt>
        </Panel>
      </div>
      <Panel tittel="Avslått og feilet">
        <div className={stil.stabel}>
          {FEIL.map(feil => (
            <Feilet key={feil.status} feil={feil} provIgjen={ingenting} />
          ))}
        </div>
      </Panel>
      <Panel tittel="Konflikt">
        <Konflikt
          min={'Han har vokst ut av vinterskoene.\nMor har bedt om hjelp til nye.'}
          annen="Han har det han trenger."
          annenHvem="Tor Myhre"
          annenNar="i dag kl. 10.41"
          vedBehold={ingenting}
          vedTaAndres={ingenting}
        />
      </Panel>
      <Panel tittel="Lagrestatus">
        <Lagrestatus lagring="lagrer" lagretKl={undefined} />
        <Lagrestatus lagring="lagret" lagretKl={1_795_430_400_000} />
        <Lagrestatus lagring="venter" lagretKl={undefined} />
      </Panel>
    </div>
  )
}
