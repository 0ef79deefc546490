import { ArrowCirclepathIcon } from '@navikt/aksel-icons'
import { Alert, BodyLong, BodyShort, Button, Heading, Skeleton } from '@navikt/ds-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { erForbigaende } from '../api/feil.ts'
import { feilord } from '../api/feilord.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tilstander.module.css'

type Lasterprops = { rader?: number; hoyde?: number; side?: boolean }

/** Skjelett med rader i samme høyde som innholdet som kommer. `side` der det står i stedet for hele siden: da er det siden som har en overskrift. */
export function Laster({ rader = 3, hoyde = 56, side = false }: Lasterprops) {
  const t = useTekster().felles
  return (
    <div className={stil.laster} aria-busy="true">
      {side && <h1 className="aksel-sr-only">{t.laster}</h1>}
      <span role="status" className="aksel-sr-only">
        {t.laster}
      </span>
      {Array.from({ length: rader }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: radene er like og bytter aldri plass
        <Skeleton key={i} variant="rounded" height={hoyde} />
      ))}
    </div>
  )
}

/** Ingenting her: hva det betyr, og eventuelt hva man kan gjøre. */
export function Tomt({
  tittel,
  children,
  handling,
}: {
  tittel: string
  children?: ReactNode
  handling?: ReactNode
}) {
  return (
    <div className={stil.tomt}>
      <BodyShort weight="semibold">{tittel}</BodyShort>
      {children && <BodyShort className={stil.dempet}>{children}</BodyShort>}
      {handling && <div className={stil.handling}>{handling}</div>}
    </div>
  )
}

type Feilprops = { feil: unknown; provIgjen?: () => void; tittel?: string }

/** Et kall som ikke gikk: avslag sier hva og hvorfor, alt annet kan prøves igjen. */
export function Feilet({ feil, provIgjen, tittel }: Feilprops) {
  const tekster = useTekster()
  const t = tekster.felles
  const ord = feilord(feil, tekster)
  return (
    // Aldri rødt: rødt er bare for en klokke som går i dag.
    <Alert variant={ord.avslag ? 'info' : 'warning'} className={stil.feil}>
      <Heading level="2" size="xsmall" spacing>
        {tittel ?? ord.tittel}
      </Heading>
      <BodyLong lang={ord.fraTjener ? 'nb' : undefined}>{ord.tekst}</BodyLong>
      {ord.referanse && <BodyShort size="small">{t.feil.referanse(ord.referanse)}</BodyShort>}
      {provIgjen && erForbigaende(feil) && (
        <Button
          size="small"
          variant="secondary"
          data-color="accent"
          className={stil.handling}
          icon={<ArrowCirclepathIcon aria-hidden />}
          onClick={provIgjen}
        >
          {t.provIgjen}
        </Button>
      )}
    </Alert>
  )
}

type Sporringsprops<T> = {
  sporring: UseQueryResult<T>
  laster?: ReactNode
  children: (data: T) => ReactNode
}

/** Tegner alle tilstandene til én spørring, så hver liste kan feile for seg mens resten står. Gamle data vises mens nye hentes. */
export function Sporring<T>({ sporring, laster, children }: Sporringsprops<T>) {
  if (sporring.data !== undefined) return children(sporring.data)
  if (sporring.isError) return <Feilet feil={sporring.error} provIgjen={() => void sporring.refetch()} />
  return laster ?? <Laster />
}
