import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Tabs } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barnefaner.module.css'
import { Celle } from './Celle.tsx'
import { Barnehode } from './Matrise.tsx'
import { finnCelle, type Matriseprops, mangler, manglerFor, teller } from './utvalg.ts'

/** Ett barn om gangen på smal skjerm. Søsken slås aldri sammen; de er ett trykk fra hverandre. */
export function Barnefaner({ sakId, visning, bareMangler, apne }: Matriseprops) {
  const { kartlegging: t } = useTekster()
  return (
    <Tabs defaultValue={visning.barn[0]?.personId ?? ''} size="small">
      <Tabs.List>
        {visning.barn.map(b => (
          <Tabs.Tab key={b.personId} value={b.personId} label={t.barnefane(b.fornavn, manglerFor(b))} />
        ))}
      </Tabs.List>
      {visning.barn.map(b => {
        const tema = visning.tema
          .map(x => x.tema)
          .filter(te => !bareMangler || (teller(b) && mangler(finnCelle(b, te))))
        return (
          <Tabs.Panel key={b.personId} value={b.personId}>
            <div className={stil.hode}>
              <Barnehode sakId={sakId} barn={b} kanSkrive={visning.kanSkrive} />
            </div>
            <ul className={stil.liste}>
              {tema.map(te => (
                <li key={te}>
                  <span className={stil.tema}>{t.tema[te]}</span>
                  <Celle
                    sakId={sakId}
                    personId={b.personId}
                    fornavn={b.fornavn}
                    celle={finnCelle(b, te)}
                    dagens={visning.dagens as Dato}
                    dempet={false}
                    teller={teller(b)}
                    apen={false}
                    tabulator
                    vedApne={() => apne({ personId: b.personId, tema: te })}
                  />
                </li>
              ))}
              {tema.length === 0 && <li>{t.ingenManglerTittel}</li>}
            </ul>
          </Tabs.Panel>
        )
      })}
    </Tabs>
  )
}
