import type { Tilbudsgruppe } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudet, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Kort } from './Kort.tsx'
import stil from './Tilbud.module.css'

type Felles = { sakId: string; visning: Tilbudsvisning }
type Gruppetilbud = { readonly gruppe: Tilbudsgruppe; readonly tilbud: readonly Tilbudet[] }

/** Gruppene der ingenting peker hit ennå, samlet i én rolig liste i stedet for ett nesten tomt panel for hver. */
export function Kanskjegrupper({ grupper, ...felles }: Felles & { grupper: readonly Gruppetilbud[] }) {
  const t = useTekster().tilbud
  if (grupper.length === 0) return null
  return (
    <div className={stil.bareSkjerm}>
      <Panel tittel={t.hvisTittel} tett>
        {grupper.map(g => (
          <Kanskje key={g.gruppe} {...felles} tilbud={g.tilbud} gruppe={t.gruppe[g.gruppe]} />
        ))}
      </Panel>
    </div>
  )
}

/** Det som kan være aktuelt hvis mer blir kjent, bak én knapp som sier hvor mange det er. */
export function Kanskje({
  tilbud,
  gruppe,
  ...felles
}: Felles & { tilbud: readonly Tilbudet[]; gruppe?: string }) {
  const t = useTekster().tilbud
  const [apen, settApen] = useState(false)
  if (tilbud.length === 0) return null
  return (
    <div className={stil.bareSkjerm}>
      <Button
        size="small"
        variant="tertiary"
        className={stil.utvid}
        aria-expanded={apen}
        onClick={() => settApen(!apen)}
      >
        {gruppe ? t.hvisIGruppen(gruppe, tilbud.length) : t.hvisAntall(tilbud.length)}
      </Button>
      {apen && (
        <ul className={`${stil.kortene} ${stil.kanskje}`}>
          {tilbud.map(x => (
            <Kort key={x.tilbudId} {...felles} tilbud={x} />
          ))}
        </ul>
      )}
    </div>
  )
}
