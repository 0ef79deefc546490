import { BodyLong } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Alene } from './Alene.tsx'

export function IkkeFunnet() {
  const t = useTekster().skall
  return (
    <Alene>
      <Side tittel={t.finnesIkkeTittel} fanetittel={t.finnesIkkeTittel} hensikt={t.finnesIkke}>
        <BodyLong>
          <Lenke til="/">{t.tilMinDag}</Lenke>
        </BodyLong>
      </Side>
    </Alene>
  )
}
