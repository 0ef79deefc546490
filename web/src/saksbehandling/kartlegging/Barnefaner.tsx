import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Tabs } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barnefaner.module.css'
import { Celle } from './Celle.tsx'
import { Familiecelle } from './Familiecelle.tsx'
import { Barnehode, daCelle } from './Matrise.tsx'
import { FAMILIEN, finnCelle, type Matriseprops, mangler, manglerFor, teller } from './utvalg.ts'

/** Ett barn om gangen på smal skjerm. Søsken slås aldri sammen; de er ett trykk fra hverandre. */
export function Barnefaner({ sakId, visning, bareMangler, apne, da }: Matriseprops) {
  const { kartlegging: t } = useTekster()
  return (
    <Tabs defaultValue={visning.barn[0]?.personId ?? ''} size="small">
      <Tabs.List>
        {visning.barn.map(b => (
          <Tabs.Tab key={b.personId} value={b.personId} label={t.barnefane(b.fornavn, manglerFor(b))} />
        ))}
        <Tabs.Tab value={FAMILIEN} label={t.familien.navn} />
        {visning.voksne.map(v => (
          <Tabs.Tab key={v.personId} value={v.personId} label={v.fornavn} />
        ))}
      </Tabs.List>
      {visning.barn.map(b => {
        const tema = visning.tema
          .map(x => x.tema)
          .filter(te => !bareMangler || (teller(b) && mangler(finnCelle(b, te))))
        return (
          <Tabs.Panel key={b.personId} value={b.personId}>
            <div className={stil.hode}>
              <Barnehode sakId={sakId} barn={b} visning={visning} />
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
                    da={daCelle(da, b.personId, te)}
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
      {visning.voksne.map(v => (
        <Tabs.Panel key={v.personId} value={v.personId}>
          <ul className={stil.liste}>
            {v.celler.map(celle => (
              <li key={celle.tema}>
                <span className={stil.tema}>{t.tema[celle.tema]}</span>
                <Celle
                  sakId={sakId}
                  personId={v.personId}
                  fornavn={v.fornavn}
                  celle={celle}
                  da={daCelle(da, v.personId, celle.tema)}
                  dagens={visning.dagens as Dato}
                  dempet={false}
                  teller={false}
                  apen={false}
                  tabulator
                  vedApne={() => apne({ personId: v.personId, tema: celle.tema })}
                />
              </li>
            ))}
          </ul>
        </Tabs.Panel>
      ))}
      <Tabs.Panel value={FAMILIEN}>
        <ul className={stil.liste}>
          {visning.tema.map(({ tema }) => (
            <li key={tema}>
              <span className={stil.tema}>{t.tema[tema]}</span>
              <Familiecelle
                visning={visning}
                tema={tema}
                apen={false}
                tabulator
                vedApne={() => apne({ personId: FAMILIEN, tema })}
              />
            </li>
          ))}
        </ul>
      </Tabs.Panel>
    </Tabs>
  )
}
