import type { Rolle } from '../../felles/api/meg.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'
import { type Ansatt, iRekkefolge } from './kanFaSaker.ts'

/** Et tall per person, uten søyler, farger eller sortering etter tallet. */
export function Ansatte({ ansatte }: { ansatte: readonly Ansatt[] }) {
  const alle = useTekster()
  const t = alle.fordeling
  const rolle = (r: string) => alle.skall.roller[r as Rolle] ?? r
  return (
    <>
      <p className={stil.ingen}>{t.perPersonHjelp}</p>
      <ul className={stil.liste}>
        {iRekkefolge(ansatte).map(a => (
          <li key={a.ansattId} className={stil.person}>
            <span>
              {a.navn}
              <span className={stil.dempet}> {a.roller.map(rolle).join(', ')}</span>
            </span>
            <span>
              {a.antallSaker}
              <span className="aksel-sr-only"> {t.antallSaker}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
