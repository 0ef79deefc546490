import { TILSYN_2023, TILSYN_ENDELIG } from '@handlingsrom/kontrakt/internkontroll'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Landsomfattende.module.css'

const MERKER = Array.from({ length: TILSYN_ENDELIG.kontorer }, (_, i) => i + 1)
const OMRADER = ['kartlegging', 'vurdering', 'oppfolging'] as const

/** Kontorer i tabell 1 der området på denne plassen hadde lovbrudd. */
const iJuli = (plass: number): number => TILSYN_2023.filter(([, ...brudd]) => brudd[plass]).length

/** Ett merke for hvert kontor, fordi et kontor ikke er en sak. Ingen strek eller farge knytter det til kontorets egne tall. */
export function Landsomfattende() {
  const { internkontroll: t } = useTekster()
  return (
    <Panel tittel={t.tilsynet.tittel}>
      <p className={stil.ingress}>{t.tilsynet.ingress(TILSYN_ENDELIG.noe, TILSYN_ENDELIG.kontorer)}</p>
      {OMRADER.map((o, plass) => (
        <div key={o} className={stil.rad}>
          <div className={stil.navn}>
            <strong>{t.omrade[o]}</strong>
            <span>{t.tilsynet.av(TILSYN_ENDELIG[o], TILSYN_ENDELIG.kontorer)}</span>
          </div>
          <div className={stil.merker} aria-hidden>
            {MERKER.map(nr => (
              <span key={nr} {...(nr <= TILSYN_ENDELIG[o] ? { 'data-brudd': true } : {})} />
            ))}
          </div>
          <p className={stil.dempet}>{t.tilsynet.juli(iJuli(plass), TILSYN_2023.length)}</p>
        </div>
      ))}
      <p className={stil.dempet}>{t.tilsynet.forbehold}</p>
    </Panel>
  )
}
