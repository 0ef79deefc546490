import type { Maned } from '@handlingsrom/domene/felles/dato'
import { Select } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Beslutningsutkast } from './useBeslutning.ts'

/** Måneden det som gis én gang, betales i. Spørres bare når perioden har flere. */
export function Manedsvalg({ utkast, maneder }: { utkast: Beslutningsutkast; maneder: readonly Maned[] }) {
  const t = useTekster().linjevalg
  const format = useFormat()
  const [forste, ...resten] = maneder
  if (!forste || resten.length === 0) return null
  return (
    <Select
      size="small"
      label={t.maned}
      value={utkast.valgte.maned ?? ''}
      onChange={e => utkast.sett({ maned: resten.find(m => m === e.target.value) })}
    >
      <option value="">{t.forsteManed(format.maned(forste))}</option>
      {resten.map(m => (
        <option key={m} value={m}>
          {format.maned(m)}
        </option>
      ))}
    </Select>
  )
}
