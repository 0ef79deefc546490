import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import { MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Malepunkter.module.css'

/** Hvilken utgave av kontrollene tallene er regnet med, og hvor mange familier en nyere utgave sier noe annet om. */
export function Utgaver({ bilde }: { bilde: Pick<Internkontroll, 'utgaver' | 'omregnet'> }) {
  const { internkontroll: t } = useTekster()
  const format = useFormat()
  const { utgaver, omregnet } = bilde
  if (utgaver.length === 0) return null
  const regnetMed = utgaver.length > 1 ? t.flereUtgaver(utgaver.join(', ')) : t.utgaven(utgaver[0] ?? 0)
  const vist = omregnet?.grupper?.filter(g => g.antall > 0 && g.deler.join() !== 'uten')
  return (
    <>
      <p className={stil.dempet}>{regnetMed}</p>
      {omregnet && (
        <p className={stil.dempet}>
          {t.omregnet(omregnet.utgave, format.tidspunkt(omregnet.regnet as Tidspunkt))}{' '}
          {vist && vist.length > 0
            ? `${vist.map(g => `${g.deler.map(d => t.utgavedel[d]).join(t.eller)} ${g.antall}`).join(', ')}.`
            : t.forFaOmregnet(MINSTE_TALL)}
        </p>
      )}
    </>
  )
}
