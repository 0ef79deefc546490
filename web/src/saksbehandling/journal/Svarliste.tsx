import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'

/** Svarene i kartleggingen som hører til notatet. Lukket: notatet leses først. */
export function Svarliste({ sakId, svar }: { sakId: string; svar: Notatvisning['svar'] }) {
  const { journal: t, kartlegging, felles } = useTekster()
  const format = useFormat()
  return (
    <details className={stil.svar}>
      <summary>
        {t.svarFra} ({svar.length})
      </summary>
      <ul>
        {svar.map(s => (
          <li key={`${s.nr}/${s.personId}`}>
            <Lenke til={`/saker/${sakId}/kartlegging`}>
              {t.seSvaret(s.fornavn, kartlegging.tema[s.tema])}
            </Lenke>{' '}
            {s.svar.tekst || felles.tilstand[s.svar.tilstand]}{' '}
            <span className={stil.under}>{format.datoKort(s.dato as Dato)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
