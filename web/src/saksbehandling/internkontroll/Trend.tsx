import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Malepunkter.module.css'
import { Strek } from './Strek.tsx'

type Punkt = Internkontroll['punkter'][number]

/** Andelen som mangler, måned for måned, med samme høyde for alle: 0–100 %. */
export function Trend({ p, navn }: { p: Punkt; navn: string }) {
  const { internkontroll: t } = useTekster()
  const andeler = p.maneder.map(m =>
    m.mangler === null || !m.av ? null : Math.round((100 * m.mangler) / m.av),
  )
  const kjente = andeler.flatMap((a, i) => (a === null ? [] : [{ a, i }]))
  const [forst, sist] = [kjente[0], kjente.at(-1)]
  if (!forst || !sist || forst.i === sist.i) return <span className={stil.dempet}>{t.forFaManeder}</span>
  return (
    <div className={stil.trend}>
      <Strek verdier={andeler} topp={100} navn={`${navn} ${t.fraTil(forst.a, sist.a)}`} />
      <span>{t.fraTil(forst.a, sist.a)}</span>
    </div>
  )
}
