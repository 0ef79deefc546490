import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Landsomfattende.module.css'

/**
 * Kontorer med lovbrudd i det landsomfattende tilsynet 2022–2023. Kilder: Helsetilsynets rapport 6/2024 (68 kontorer, endelig), og Røde Kors 2023, tabell 1 (37
 * kontorer per 6. juli 2023). Utvalget var risikobasert, og oppfølging ble bare sett på som tilbud.
 */
const TILSYNET = {
  endelig: { kontorer: 68, noe: 58, kartlegging: 51, vurdering: 53, oppfolging: 14 },
  juli2023: { kontorer: 37, kartlegging: 29, vurdering: 29, oppfolging: 9 },
} as const
const MERKER = Array.from({ length: TILSYNET.endelig.kontorer }, (_, i) => i + 1)
const OMRADER = ['kartlegging', 'vurdering', 'oppfolging'] as const

/** Ett merke for hvert kontor, fordi et kontor ikke er en sak. Ingen strek eller farge knytter det til kontorets egne tall. */
export function Landsomfattende() {
  const { internkontroll: t } = useTekster()
  const { endelig, juli2023 } = TILSYNET
  return (
    <Panel tittel={t.tilsynet.tittel}>
      <p className={stil.ingress}>{t.tilsynet.ingress(endelig.noe, endelig.kontorer)}</p>
      {OMRADER.map(o => (
        <div key={o} className={stil.rad}>
          <div className={stil.navn}>
            <strong>{t.omrade[o]}</strong>
            <span>{t.tilsynet.av(endelig[o], endelig.kontorer)}</span>
          </div>
          <div className={stil.merker} aria-hidden>
            {MERKER.map(nr => (
              <span key={nr} {...(nr <= endelig[o] ? { 'data-brudd': true } : {})} />
            ))}
          </div>
          <p className={stil.dempet}>{t.tilsynet.juli(juli2023[o], juli2023.kontorer)}</p>
        </div>
      ))}
      <p className={stil.dempet}>{t.tilsynet.forbehold}</p>
    </Panel>
  )
}
