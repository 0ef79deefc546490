import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { ReadMore } from '@navikt/ds-react'
import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Lesing.module.css'

/** Teksten slik den var i forrige utgave, ett trykk unna. */
export function Tidligere({ rad, vedtak }: { rad: Brevrad; vedtak: Vedtaksvisning }) {
  const t = useTekster().lesing.vis
  const kapittel = rad.deler[0]?.kapittel
  const tekst = vedtak.lesing.tidligere
    .filter(x =>
      rad.barn ? x.personId === rad.barn.personId : x.personId === null && x.kapittel === kapittel,
    )
    .map(x => x.tekst)
    .join(' ')
  return tekst === '' ? null : (
    <ReadMore size="small" header={t.forrige(vedtak.forslagNr - 1)}>
      <p className={stil.ord}>{tekst}</p>
    </ReadMore>
  )
}
