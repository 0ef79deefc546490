import type { Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import { Heading } from '@navikt/ds-react'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Drofting } from './Drofting.tsx'
import stil from './Saksprove.module.css'
import { Steder } from './Steder.tsx'

type Props = { lesing: Lesingsvisning; punkt: Lesingsvisning['punkter'][number] }

/** Det leseren svarte, og det kontrollen sa, ved siden av hverandre. Der de er uenige, sies det. */
export function Levertpunkt({ lesing, punkt }: Props) {
  const { malepunkt, svar, kontrollen, uenige } = punkt
  const { saksprove, kontroll } = useTekster()
  const t = saksprove.lesing
  return (
    <div className={stil.punkt}>
      <Heading level="3" size="xsmall">{`${malepunkt} ${kontroll.navn[malepunkt]}`}</Heading>
      <dl className={stil.svar}>
        <div>
          <dt>{t.svar}</dt>
          <dd>{svar ? t.utfall[svar.utfall] : t.mangler.svar}</dd>
        </div>
        {svar && svar.steder.length > 0 && (
          <div>
            <dt>{t.steder}</dt>
            <dd>
              <Steder lesing={lesing} bare={svar.steder} />
            </dd>
          </div>
        )}
        {svar?.arsak && (
          <div>
            <dt>{t.arsak}</dt>
            <dd>{svar.arsak}</dd>
          </div>
        )}
        {svar?.tiltak && (
          <div>
            <dt>{t.tiltak}</dt>
            <dd>{svar.tiltak}</dd>
          </div>
        )}
        {lesing.levert && (
          <div>
            <dt>{t.kontrollenSa}</dt>
            <dd>{kontrollen ? kontroll.utfall[kontrollen] : t.ingenKontroll}</dd>
          </div>
        )}
      </dl>
      {uenige && <Drofting lesing={lesing} punkt={punkt} />}
    </div>
  )
}
