import type { Brevvisning } from '@handlingsrom/kontrakt/sak/brev'
import { BodyShort } from '@navikt/ds-react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Andelene.module.css'
import { Andelslinje } from './Andelslinje.tsx'

const prosent = (a: number): number => Math.round(a * 100)

/** Under brevet: hvor mye av det som er standardtekst, hvor den kommer fra, og hva strekene i teksten betyr. */
export function Andelene({ brev, utenMerker = false }: { brev: Brevvisning; utenMerker?: boolean }) {
  const t = useTekster().vedtak.brev
  const mal = brev.standardandel - brev.andreBrev
  return (
    <div className={stil.samlet}>
      <BodyShort size="small">
        {t.andel(prosent(brev.standardandel))} {t.andeler(prosent(mal), prosent(brev.andreBrev))}{' '}
        {t.malt[brev.malt]}
      </BodyShort>
      <Andelslinje mal={mal} andre={brev.andreBrev} />
      {!utenMerker && <BodyShort size="small">{t.understrek}</BodyShort>}
    </div>
  )
}
