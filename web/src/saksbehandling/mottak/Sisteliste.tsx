import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Mottak } from '@handlingsrom/kontrakt/mottak'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'

export function Sisteliste({ poster }: { poster: Mottak['sisteMottatt'] }) {
  const t = useTekster().mottak
  const format = useFormat()
  if (poster.length === 0) return <p className={stil.forklaring}>{t.sisteTomt}</p>
  return (
    <ul className={stil.liste}>
      {poster.map(p => (
        <li key={p.innboksId} className={stil.rad}>
          <div>
            <div>
              {t.utfall[p.utfall] ?? p.utfall}
              {p.saksnummer && ` ${p.saksnummer}`}
            </div>
            <span className={stil.dempet}>
              {format.tidspunkt(p.mottatt as Tidspunkt)}, {t.kanaler[p.kanal] ?? p.kanal}
            </span>
          </div>
          {p.sakId && <Lenke til={`/saker/${p.sakId}`}>{t.tilSaken}</Lenke>}
        </li>
      ))}
    </ul>
  )
}
