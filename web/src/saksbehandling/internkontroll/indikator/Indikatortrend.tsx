import { definisjonen, type Indikatorserie, vistVerdi } from '@handlingsrom/kontrakt/indikator'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Strek } from '../Strek.tsx'
import stil from './Indikatorer.module.css'
import { sisteTertialer } from './perioder.ts'
import { useTallord } from './useTallord.ts'

/** De seks siste tertialene som en liten strek. Andeler har samme høyde for alle; dager går opp til det høyeste. */
export function Indikatortrend({ serie, stor = false }: { serie: Indikatorserie; stor?: boolean }) {
  const { indikator: t } = useTekster()
  const ord = useTallord()
  const siste = sisteTertialer(serie)
  const verdier = siste.map(s => vistVerdi(serie.indikator, s.tall))
  const kjente = verdier.filter(v => v !== null)
  // I listen er en tom plass nok: den samme setningen på annenhver rad ville ropt høyere enn tallene.
  if (kjente.length < 2) return stor ? <p className={stil.dempet}>{t.forFaPerioder}</p> : null
  const andel = ['andel', 'prosent', 'fordeling'].includes(definisjonen(serie.indikator).form)
  const iOrd = siste.map(s => ord.stort(serie.indikator, s.tall) ?? t.skjult).join(', ')
  return (
    <div className={stor ? stil.storStrek : stil.strek}>
      <Strek
        verdier={verdier}
        topp={andel ? 100 : Math.max(...kjente)}
        navn={t.trend(t.navn[serie.indikator], iOrd)}
      />
    </div>
  )
}
