import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort } from '@navikt/ds-react'
import { useMemo } from 'react'
import { Andelslinje } from '../../felles/brev/Andelslinje.tsx'
import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Tekstnotater } from '../../felles/tekstnotater/Tekstnotater.tsx'
import { notaterOm } from '../../felles/tekstnotater/useTekstnotater.ts'
import stil from './Brevmarg.module.css'
import { setningeneI } from './setninger.ts'

type Props = { rad: Brevrad; vedtak: Vedtaksvisning; under?: boolean }

/** Margen ved et stykke av brevet: hvor mye som er standardtekst, og stille notater om egne ord. Ingenting av det står på arket. */
export function Brevmarg({ rad, vedtak, under = false }: Props) {
  const t = useTekster().vedtak.brev
  const setninger = useMemo(() => setningeneI(rad), [rad])
  const notatene = useMemo(
    () =>
      notaterOm(
        setninger
          .filter(s => !s.standard)
          .map(s => s.tekst)
          .join(' '),
      ),
    [setninger],
  )
  const barnet = rad.barn && vedtak.brev.barn.find(b => b.personId === rad.barn?.personId)
  // Under brevet står det én gang for alle; her bare når det er en kolonne å si det i.
  const tellerIkke = !under && setninger.length > 0 && setninger.every(s => !s.teller)
  const notater = notatene.funn.length + notatene.sprak.length > 0
  if ((!barnet || barnet.andel === null) && !tellerIkke && !notater) return null
  return (
    <div className={under ? stil.under : stil.marg}>
      {barnet && barnet.andel !== null && (
        <div className={barnet.andel === 1 ? stil.mangler : undefined}>
          {barnet.andel === 1 && <BodyShort size="small">{t.manglerEgen}</BodyShort>}
          <BodyShort size="small">{t.standard(Math.round(barnet.andel * 100))}</BodyShort>
          <Andelslinje mal={barnet.andel} andre={0} />
        </div>
      )}
      {tellerIkke && (
        <BodyShort size="small" className={stil.dempet}>
          {t.tellerIkke}
        </BodyShort>
      )}
      <Tekstnotater notatene={notatene} lesbarhet={false} />
    </div>
  )
}
