import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Heading } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'
import type { Svarvisning } from './utvalg.ts'

/** Tidligere svar, nyest først. Et nytt svar skriver aldri over et gammelt. */
export function Historikk({ svar }: { svar: readonly Svarvisning[] }) {
  const { kartlegging: t, sak, felles } = useTekster()
  const format = useFormat()
  if (svar.length === 0) return null
  return (
    <section>
      <Heading level="3" size="xsmall" spacing>
        {t.panel.historikk}
      </Heading>
      <ol className={stil.historikk}>
        {svar.map(s => (
          <li key={s.nr}>
            <time dateTime={s.dato}>{format.dato(s.dato as Dato)}</time>
            <span>
              <strong>{felles.tilstand[s.tilstand]}</strong>
              {s.tekst && <>: «{s.tekst}»</>}{' '}
              {t.panel.historikkRad(
                t.sagtAv[s.sagtAv],
                sak.kanal[s.kanal].toLowerCase(),
                s.skrevetAv.navn || sak.system,
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
