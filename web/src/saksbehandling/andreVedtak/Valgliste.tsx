import { Radio, RadioGroup } from '@navikt/ds-react'
import { nokler } from '../../felles/sak/nokler.ts'

type Props<T extends string> = {
  tittel: string
  under?: string
  valg: Readonly<Record<T, string>>
  verdi: T | undefined
  velg: (ny: T) => void
  feil?: string
}

/** Ett valg blant noen få. Ingenting er valgt på forhånd. */
export const Valgliste = <T extends string>({ tittel, under, valg, verdi, velg, feil }: Props<T>) => (
  <RadioGroup
    size="small"
    legend={tittel}
    description={under}
    value={verdi ?? ''}
    onChange={(ny: T) => velg(ny)}
    error={feil ?? false}
  >
    {nokler(valg).map(v => (
      <Radio key={v} value={v}>
        {valg[v]}
      </Radio>
    ))}
  </RadioGroup>
)
