import { Tag } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Maneder } from './Maneder.tsx'
import { Utgangspunktvalg } from './Utgangspunktvalg.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Månedene stønaden gjelder, hva livsopphold tar utgangspunkt i, og hva vi vet om normen og satsen. */
export function Periode({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.periode
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.periode} id="periode">
        <Maneder sakId={sakId} v={v} />
        <Utgangspunktvalg sakId={sakId} v={v} />
        <ul className={stil.norm}>
          <li>
            {v.norm ? (
              <>
                {t.normFra(v.norm.kilde, v.norm.vedtaksreferanse)}{' '}
                {v.norm.oppdiktet && (
                  <Tag size="xsmall" variant="outline" data-color="meta-purple">
                    {t.oppdiktet}
                  </Tag>
                )}
              </>
            ) : (
              t.ingenNorm
            )}
          </li>
          {!v.satsKjent && <li>{t.ingenSats}</li>}
          <li>{t.veiledende}</li>
        </ul>
      </div>
    </Panel>
  )
}
