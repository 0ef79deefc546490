import { BodyShort } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'
import { Forhold } from './Forhold.tsx'

/** Enhver ansatt sier selv hvem hun er i registeret, og hvem hun er nær (T10, T11). */
export function MineForhold() {
  const t = useTekster().ansatte
  return (
    <Side tittel={t.meTittel} fanetittel={t.meTittel} hensikt={t.meHensikt}>
      <div className={stil.smal}>
        <BodyShort>{t.meForklaring}</BodyShort>
        <Panel tittel={t.meldt}>
          <div className={stil.side}>
            <Forhold sti="/api/meg" />
            <BodyShort size="small" className={stil.dempet}>
              {t.meFjern}
            </BodyShort>
          </div>
        </Panel>
      </div>
    </Side>
  )
}
