import type { Dato } from '@handlingsrom/domene/felles/dato'
import { gyldighet, type Skjerm } from '@handlingsrom/kontrakt/register'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Gjelderher.module.css'
import { gjelderHerSporring } from './sporring.ts'

/** Rutinene og uttalelsene som er festet til skjermbildet: én dempet linje for hver. Feiler listen, sier den ingenting. */
export function Gjelderher({ skjerm }: { skjerm: Skjerm }) {
  const { register: t } = useTekster()
  const format = useFormat()
  const { data } = useQuery(gjelderHerSporring)
  const her = data?.oppforinger.filter(x => x.skjermer.includes(skjerm)) ?? []
  if (!data || her.length === 0) return null
  return (
    <ul className={stil.liste} aria-label={t.herGjelder}>
      {her.map(x => {
        const utlopt = gyldighet({ ...x, avsluttet: null }, data.dagens) === 'utlopt'
        const til = x.til && format.dato(x.til as Dato)
        return (
          <li key={x.oppforingId}>
            {t.slag[x.slag]}: <Lenke til={`/internkontroll/register/${x.oppforingId}`}>{x.tittel}</Lenke>
            {x.ulest && <span className={stil.ulest}>{` · ${t.lesing.ulest}`}</span>}
            {til && (
              <span className={utlopt ? stil.utlopt : undefined}>
                {` · ${utlopt ? t.gikkUt(til) : t.gjelderTil(til)}`}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
