import type { Avviksrad, Avviksvisning, Effektmal, Maltall } from '@handlingsrom/kontrakt/avvik'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { useTallform } from '../../../felles/indikator/useTallform.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { useTallord } from '../indikator/useTallord.ts'
import stil from './Avvik.module.css'

/** Det avviket måles på. En indikator fører til definisjonen sin. */
export function Malet({ effekt: e }: { effekt: Effektmal }) {
  const { kontroll, indikator } = useTekster()
  if (e.slag === 'indikator')
    return <Lenke til={`/internkontroll/indikator/${e.indikator}`}>{indikator.navn[e.indikator]}</Lenke>
  return `${e.malepunkt} ${kontroll.navn[e.malepunkt]}`
}

/** Målet i én setning, og grensen med enheten sin. */
export function useMalord(e: Effektmal): { setning: string; grense: string } {
  const { avvik: t, indikator } = useTekster()
  const tallform = useTallform()
  if (e.slag !== 'indikator') return { setning: t.effekt.mal(e.hoyst), grense: indikator.prosent(e.hoyst) }
  const grense = tallform(e.indikator, e.verdi)
  const retning = t.retning[e.retning].toLowerCase()
  return { setning: t.effekt.malIndikator(indikator.navn[e.indikator], retning, grense), grense }
}

/** Et tall fra en måling, med det som er bak. */
export function Tallet({ effekt: e, tall }: { effekt: Effektmal; tall: Maltall }) {
  const { avvik: t } = useTekster()
  const ord = useTallord()
  if (tall.slag === 'tall')
    return t.effekt.tall(tall.mangler, tall.av, Math.round((tall.mangler * 100) / tall.av))
  if (tall.slag === 'indikator' && e.slag === 'indikator')
    return t.effekt.indikatortall(ord.stort(e.indikator, tall.tall) ?? '', ord.detalj(e.indikator, tall.tall))
  return tall.slag === 'skjult' ? t.effekt.skjult : t.effekt.forFaa
}

/** Hvor avviket ble åpnet fra, med veien dit når den som leser, kan gå den. */
export function Kilden({ a }: { a: Pick<Avviksvisning, 'kilde'> & Pick<Avviksrad, 'effekt'> }) {
  const { avvik: t } = useTekster()
  const navn = useTertialnavn()
  const { kilde } = a
  if (!kilde) return null
  if (kilde.slag !== 'saksprove') return t.kilde[kilde.slag]
  if (kilde.periode === null) return t.kilde.proveBorte
  return (
    <>
      {t.kilde.saksprove}{' '}
      <Lenke til="/internkontroll" hash={`prove-${kilde.proveId}`} className={`aksel-link ${stil.iSetning}`}>
        {t.kilde.proven(navn(kilde.periode as Tertial))}
      </Lenke>
    </>
  )
}
