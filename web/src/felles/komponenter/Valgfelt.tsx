import { Select } from '@navikt/ds-react'
import { nokler } from '../sak/nokler.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Props<K extends string> = {
  etikett: string
  /** Kode → tekst, fra katalogen. Rekkefølgen er tabellens. */
  valg: Readonly<Record<K, string>>
  verdi: K | undefined
  vedEndring: (verdi: K | undefined) => void
  feil?: string | undefined
  skjulEtikett?: boolean
}

/** Velg én fra en liste av koder. Ingenting er valgt på forhånd hvis ikke siden bestemmer det. */
export function Valgfelt<K extends string>(props: Props<K>) {
  const { etikett, valg, verdi, vedEndring, feil, skjulEtikett = false } = props
  const t = useTekster().sak
  return (
    <Select
      size="small"
      label={etikett}
      hideLabel={skjulEtikett}
      error={feil}
      value={verdi ?? ''}
      onChange={hendelse => vedEndring(nokler(valg).find(k => k === hendelse.target.value))}
    >
      <option value="">{t.velg}</option>
      {nokler(valg).map(k => (
        <option key={k} value={k}>
          {valg[k]}
        </option>
      ))}
    </Select>
  )
}
