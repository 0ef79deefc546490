import type { Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { Checkbox, CheckboxGroup } from '@navikt/ds-react'

type Props = {
  etikett: string
  personer: Tilbudsvisning['personer']
  valgt: readonly string[]
  vedEndring: (valgt: readonly string[]) => void
  feil?: string | undefined
}

/** Velg blant menneskene i saken, i sakens rekkefølge. */
export const Personvalg = ({ etikett, personer, valgt, vedEndring, feil }: Props) => (
  <CheckboxGroup size="small" legend={etikett} value={[...valgt]} onChange={vedEndring} error={feil}>
    {personer.map(p => (
      <Checkbox key={p.personId} value={p.personId}>
        {p.fornavn}
      </Checkbox>
    ))}
  </CheckboxGroup>
)
