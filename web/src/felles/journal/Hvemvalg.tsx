import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import { Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Notatskriver.module.css'

export type Menneske = { readonly personId: string; readonly fornavn: string }
type Props<T> = {
  etikett: string
  valgte: readonly T[]
  vedEndring: (valgte: T[]) => void
  feil?: string | undefined
}

/** Barn og voksne i saken. Hvert av dem velges ved navn; «barna» finnes ikke som valg. */
export function Hvemvalg({
  mennesker,
  etikett,
  valgte,
  vedEndring,
  feil,
}: Props<string> & { mennesker: readonly Menneske[] }) {
  if (mennesker.length === 0) return null
  return (
    <CheckboxGroup
      size="small"
      className={stil.valg}
      legend={etikett}
      value={[...valgte]}
      onChange={vedEndring}
      error={feil}
    >
      {mennesker.map(m => (
        <Checkbox key={m.personId} value={m.personId}>
          {m.fornavn}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}

export function Temavalg({ etikett, valgte, vedEndring, feil }: Props<Tema>) {
  const { tema } = useTekster().kartlegging
  return (
    <CheckboxGroup
      size="small"
      className={stil.valg}
      legend={etikett}
      value={[...valgte]}
      onChange={vedEndring}
      error={feil}
    >
      {TEMA.map(t => (
        <Checkbox key={t} value={t}>
          {tema[t]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
