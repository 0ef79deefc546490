import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Forskjeller as Data } from '@handlingsrom/kontrakt/indikator'
import { Heading, Tag } from '@navikt/ds-react'
import { Spredning } from '../../../felles/indikator/Spredning.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Indikatorer.module.css'

/** Forskjell mellom saksbehandlerne, uten navn. Av til kommunen har skrevet at det er drøftet med de ansatte. */
export function Forskjeller({ data }: { data: Data }) {
  const { indikator } = useTekster()
  const t = indikator.forskjeller
  const format = useFormat()
  return (
    <section className={stil.tema} aria-labelledby="forskjeller">
      <Heading id="forskjeller" level="3" size="xsmall">
        {t.tittel}
      </Heading>
      {data.vises ? (
        <>
          <p className={stil.dempet}>{t.hjelp(data.ar, format.dato(data.droftet as Dato))}</p>
          <Spredning rader={data.rader} />
        </>
      ) : (
        <p className={stil.dempet}>
          <Tag size="xsmall" variant="neutral">
            {indikator.ikkeMalt}
          </Tag>{' '}
          {t.av}
        </p>
      )}
    </section>
  )
}
