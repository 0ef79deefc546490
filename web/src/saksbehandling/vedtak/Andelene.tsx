import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Andelslinje } from './Andelslinje.tsx'
import stil from './Brevmarg.module.css'

const prosent = (a: number): number => Math.round(a * 100)

/** Under brevet: hvor mye av det som er standardtekst, hvor den kommer fra, og hva strekene i teksten betyr. */
export function Andelene({ brev }: { brev: Vedtaksvisning['brev'] }) {
  const t = useTekster().vedtak.brev
  const mal = brev.standardandel - brev.andreBrev
  return (
    <div className={stil.samlet}>
      <BodyShort size="small">
        {t.andel(prosent(brev.standardandel))} {t.andeler(prosent(mal), prosent(brev.andreBrev))}
      </BodyShort>
      <Andelslinje mal={mal} andre={brev.andreBrev} />
      <BodyShort size="small">{t.understrek}</BodyShort>
    </div>
  )
}
