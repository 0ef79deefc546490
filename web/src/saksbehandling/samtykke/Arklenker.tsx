import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtykke.module.css'

/** Arket på hvert av språkene. Adressen har bare språket og nummeret på hendelsen. */
export function Arklenker({ sakId, nr, navn }: { sakId: string; nr?: number; navn: string }) {
  const { utskrift } = useTekster()
  return (
    <ul className={stil.sprakene} aria-label={navn}>
      {SPRAAK.map(s => (
        <li key={s}>
          <a
            className="aksel-link"
            href={`/api/saker/${sakId}/samtykker/ark?spraak=${s}${nr === undefined ? '' : `&nr=${nr}`}`}
            target="_blank"
            rel="noreferrer"
          >
            {utskrift.spraakene[s]} (PDF)
            <span className="aksel-sr-only">: {navn}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
