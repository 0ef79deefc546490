import type { Tilbudsgruppe } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudet, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Kanskje } from './Kanskje.tsx'
import { Kort } from './Kort.tsx'
import stil from './Tilbud.module.css'
import { uavklart } from './utvalg.ts'

type Props = {
  sakId: string
  visning: Tilbudsvisning
  gruppe: Tilbudsgruppe
  tilbud: readonly Tilbudet[]
}

/** Ett behov: det noe peker mot først, og det som kan være aktuelt hvis mer blir kjent, bak én knapp. */
export function Gruppe({ sakId, visning, gruppe, tilbud }: Props) {
  const t = useTekster().tilbud
  return (
    <Panel tittel={t.gruppe[gruppe]} tett>
      <ul className={stil.kortene}>
        {tilbud
          .filter(x => !uavklart(x))
          .map(x => (
            <Kort key={x.tilbudId} sakId={sakId} visning={visning} tilbud={x} />
          ))}
      </ul>
      <Kanskje sakId={sakId} visning={visning} tilbud={tilbud.filter(uavklart)} />
    </Panel>
  )
}
