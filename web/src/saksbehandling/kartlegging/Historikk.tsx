import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Heading } from '@navikt/ds-react'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useCellehistorikk } from '../../felles/sak/useCellehistorikk.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'
import { gjeldende, type Svarvisning } from './utvalg.ts'

type Props = { sakId: string; personId: string; celle: Cellevisning; ved: number | undefined }

/** Tidligere svar, nyest først. Et nytt svar skriver aldri over et gammelt. De hentes når cellen åpnes. */
export function Historikk({ sakId, personId, celle, ved }: Props) {
  const { kartlegging: t } = useTekster()
  const { svar: alle, sporring } = useCellehistorikk(sakId, personId, celle, { ved })
  const nr = gjeldende(celle)?.nr
  const antall = celle.antall.alle - (nr === undefined ? 0 : 1)
  if (antall === 0) return null
  return (
    <section>
      <Heading level="3" size="xsmall" spacing>
        {t.panel.historikk}
      </Heading>
      {alle ? (
        <Svarene svar={alle.filter(s => s.nr !== nr).toReversed()} />
      ) : (
        <Sporring sporring={sporring} laster={<Laster rader={Math.min(antall, 4)} hoyde={56} />}>
          {() => null}
        </Sporring>
      )}
    </section>
  )
}

function Svarene({ svar }: { svar: readonly Svarvisning[] }) {
  const { kartlegging: t, sak, felles } = useTekster()
  const format = useFormat()
  return (
    <ol className={stil.historikk}>
      {svar.map(s => (
        <li key={s.nr}>
          <time dateTime={s.dato}>{format.dato(s.dato as Dato)}</time>
          <span>
            <span className={s.trukket ? stil.strok : undefined}>
              <strong>{felles.tilstand[s.svar.tilstand]}</strong>
              {s.svar.tekst && <>: «{s.svar.tekst}»</>}
            </span>{' '}
            {t.panel.historikkRad(
              t.sagtAv[s.sagtAv],
              sak.kanal[s.kanal].toLowerCase(),
              s.skrevetAv.navn || sak.system,
            )}
            {s.trukket && (
              <span className={stil.trukket}>
                {t.trekk.trukket(s.trukket.av.navn || sak.system, s.trukket.grunn)}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
