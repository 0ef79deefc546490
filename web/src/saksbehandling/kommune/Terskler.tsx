import { type Indikator, MED_TERSKEL } from '@handlingsrom/kontrakt/indikator'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useTallform } from '../../felles/indikator/useTallform.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'
import { Terskeldialog } from './Terskeldialog.tsx'

/** Grensene for indikatorene, og hvem som får oppgaven når en er krysset. */
export function Terskler({ kommune }: { kommune: Kommunevisning }) {
  const { indikator: i } = useTekster()
  const t = i.beslutning
  const tall = useTallform()
  const [endrer, settEndrer] = useState<Indikator | null>(null)
  const [forste] = MED_TERSKEL
  return (
    <Panel
      tittel={t.terskler}
      hoyre={
        kommune.kanEndre &&
        forste && (
          <Button size="small" variant="secondary" onClick={() => settEndrer(forste)}>
            {t.endreTerskel}
          </Button>
        )
      }
    >
      <p className={stil.dempet}>{t.terskelHjelp}</p>
      {kommune.terskler.length === 0 ? (
        <p className={stil.regel}>{t.ingenTerskler}</p>
      ) : (
        <ul>
          {kommune.terskler.map(x => (
            <li key={x.indikator}>
              {t.terskel(i.navn[x.indikator], t.retning[x.retning], tall(x.indikator, x.verdi), x.eierNavn)}
            </li>
          ))}
        </ul>
      )}
      {endrer && <Terskeldialog kommune={kommune} vedLukk={() => settEndrer(null)} />}
    </Panel>
  )
}
