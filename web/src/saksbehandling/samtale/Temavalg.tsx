import { Select } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Steg } from './steg.ts'

type Props = {
  rekke: readonly Steg[]
  steg: Steg
  velg: (steg: Steg) => void
  navnPa: (steg: Steg) => string
}

/** Temaet på smal skjerm. */
export function Temavalg({ rekke, steg, velg, navnPa }: Props) {
  const t = useTekster().samtalerom
  return (
    <Select
      size="small"
      label={t.velgTema}
      value={steg}
      onChange={hendelse => {
        const valgt = rekke.find(s => s === hendelse.target.value)
        if (valgt) velg(valgt)
      }}
    >
      {rekke.map((s, i) => (
        <option key={s} value={s}>
          {i + 1}. {navnPa(s)}
        </option>
      ))}
    </Select>
  )
}
