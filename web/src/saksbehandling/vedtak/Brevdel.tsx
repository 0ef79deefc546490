import { Brevoverskrift } from '../../felles/brev/Brevoverskrift.tsx'
import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Brevark.module.css'
import { GrunnlagUnder } from './Setningsgrunnlag.tsx'
import { Setningstekst } from './Setningstekst.tsx'
import { useSetningsvalg } from './Setningsvalg.tsx'

type Del = Brevrad['deler'][number]
type Props = {
  del: Del
  rad: Brevrad
  lenker: boolean
  /** Setning for setning: hver av dem kan pekes på. */
  peker: boolean
}

/** Ett stykke av brevet. Tallene etter setningene finnes bare på skjermen og møter de samme tallene i grunnlaget. */
export function Brevdel({ del, rad, lenker, peker }: Props) {
  const { vedtak, lesing } = useTekster()
  const t = vedtak.brev
  const { lyser } = lesing.endring
  const endrede = useSetningsvalg()?.endrede
  if (del.slag === 'overskrift') return <Brevoverskrift overskrift={del} />
  if (del.slag === 'avsnitt') {
    if (del.setninger.length === 0) {
      return <p className={stil.tomt}>{t.mangler(del.barn?.navn ?? '')}</p>
    }
    return (
      <>
        <p>
          {del.setninger.map((s, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: setningene i et brev bytter aldri plass
            <Setningstekst key={i} setning={s} rad={rad} lenker={lenker} peker={peker} />
          ))}
        </p>
        {!lenker && peker && <GrunnlagUnder setninger={del.setninger} />}
      </>
    )
  }
  if (del.slag === 'liste') {
    return (
      <>
        <ul>
          {del.punkter.map((s, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: punktene i et brev bytter aldri plass
            <li key={i}>
              <Setningstekst setning={s} rad={rad} lenker={lenker} peker={peker} />
            </li>
          ))}
        </ul>
        {!lenker && peker && <GrunnlagUnder setninger={del.punkter} />}
      </>
    )
  }
  return (
    <table className={stil.tabell}>
      <thead className="aksel-sr-only">
        <tr>
          <th scope="col">{t.post}</th>
          <th scope="col">{t.belop}</th>
        </tr>
      </thead>
      <tbody>
        {del.rader.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: radene i et brev bytter aldri plass
          <tr key={i} className={r.sum ? stil.sum : undefined}>
            <th scope="row">
              {r.linjeId !== null && endrede?.has(r.linjeId) ? (
                <span className={stil.lyser}>
                  {r.tekst}
                  <span className="aksel-sr-only"> {lyser}</span>
                </span>
              ) : (
                r.tekst
              )}
            </th>
            <td>{r.belop}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
