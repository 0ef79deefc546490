import type { Brevdelvisning } from '@handlingsrom/kontrakt/sak/brev'
import { Heading } from '@navikt/ds-react'

const STORRELSE = { 1: ['3', 'medium'], 2: ['3', 'small'], 3: ['4', 'xsmall'] } as const

/** En overskrift i brevet, under sidens egen. */
export function Brevoverskrift({
  overskrift: o,
}: {
  overskrift: Extract<Brevdelvisning, { slag: 'overskrift' }>
}) {
  const [level, size] = STORRELSE[o.niva as keyof typeof STORRELSE] ?? STORRELSE[3]
  return (
    <Heading level={level} size={size}>
      {o.tekst}
    </Heading>
  )
}
