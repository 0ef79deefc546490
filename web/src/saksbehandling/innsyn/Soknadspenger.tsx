import { ore } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Utbetalingskort } from '@handlingsrom/domene/innsyn/synligeUtbetalinger'
import { BodyShort, Heading, Tag } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Innsyn.module.css'

const FARGE = { kommer: 'info', utbetalt: 'success', stoppet: 'warning' } as const

/** Pengene slik søkeren ser dem: det som kommer, så det som er betalt eller stoppet. Det som er tatt ut, ser hun ikke. */
export function Soknadspenger({ utbetalinger }: { utbetalinger: readonly Utbetalingskort[] }) {
  const t = useTekster().innsyn
  if (utbetalinger.length === 0) return null
  return (
    <>
      <Heading level="3" size="xsmall">
        {t.utbetalinger}
      </Heading>
      <ul aria-label={t.utbetalinger} className={stil.liste}>
        {utbetalinger.map(u => (
          <li key={u.referanse} className={stil.penger}>
            <Betaling u={u} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Betaling({ u }: { u: Utbetalingskort }) {
  const t = useTekster().innsyn.utbetaling
  const format = useFormat()
  const dag = (d: Dato) => format.dato(d)
  return (
    <>
      <strong>{t.belop(format.belop(ore(Math.round(u.belop * 100))))}</strong>
      <span>{dag(u.dato)}</span>
      <Tag size="xsmall" variant="moderate" data-color={FARGE[u.status]}>
        {u.neste ? t.neste : t.status[u.status]}
      </Tag>
      <BodyShort size="small" className={stil.om}>
        {u.annenMottaker ? (u.mottaker ? t.til(u.mottaker) : t.tilAnnen) : t.tilDeg}
        {u.fom && u.tom && ` · ${t.periode(dag(u.fom), dag(u.tom))}`}
        {u.stoppet && ` · ${t.stoppet(format.tidspunkt(u.stoppet))}`}
      </BodyShort>
    </>
  )
}
