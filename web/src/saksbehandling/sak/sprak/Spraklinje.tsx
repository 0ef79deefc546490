import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Apne } from '../handling.ts'
import stil from './Sprak.module.css'
import { staarNaa } from './tolkebehov.ts'

type Props = { person: Saksvisning['soker']; kanSkrive: boolean; apne: Apne; erBarn?: boolean }

/** Språket til én i familien: tolk, målform, hvem som sa det, og veien til å endre det. */
export function Spraklinje({ person, kanSkrive, apne, erBarn = false }: Props) {
  const t = useTekster().sprak
  const format = useFormat()
  const { satt } = person.sprak
  return (
    <div className={stil.sprak}>
      <div className={stil.linje}>
        <span className={stil.dempet}>{staarNaa(person, t, erBarn)}</span>
        {kanSkrive && (
          <Button
            size="xsmall"
            variant="tertiary"
            aria-label={t.endreFor(person.fornavn)}
            onClick={() => apne({ slag: 'sprak', personId: person.personId })}
          >
            {t.endre}
          </Button>
        )}
      </div>
      {satt && (
        <p className={stil.dempet}>
          {satt.sagtAv && t.sagtAv[satt.sagtAv](person.fornavn)}{' '}
          {t.satt(satt.navn, format.tidspunkt(satt.tidspunkt as Tidspunkt))}
        </p>
      )}
    </div>
  )
}
