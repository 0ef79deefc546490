import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import { manederI, type Tertial, valgbareTertialer } from '@handlingsrom/kontrakt/internkontroll'
import { Select } from '@navikt/ds-react'
import { dagensDato } from '../api/meg.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tertialvelger.module.css'

type Props = { periode: Tertial; vedValg: (p: Tertial) => void; etikett?: string }

/** Perioden et bilde av kontoret gjelder. Periodene overlapper aldri, så to bilder kan ikke trekkes fra hverandre. */
export function Tertialvelger({ periode, vedValg, etikett }: Props) {
  const { laering: t } = useTekster()
  const navn = useTertialnavn()
  return (
    <Select
      size="small"
      label={etikett ?? t.periode}
      className={stil.velger}
      value={periode}
      onChange={e => vedValg(e.target.value as Tertial)}
    >
      {valgbareTertialer(dagensDato() as Dato).map(p => (
        <option key={p} value={p}>
          {navn(p)}
        </option>
      ))}
    </Select>
  )
}

/** Månedene i perioden, slik en leser dem. */
export function useTertialnavn(): (p: Tertial) => string {
  const { laering: t } = useTekster()
  const format = useFormat()
  return p => {
    const { ar, fra, til } = manederI(p)
    const maned = (nr: number) =>
      format.maned(`${ar}-${String(nr).padStart(2, '0')}` as Maned).replace(` ${ar}`, '')
    return t.maneder(maned(fra), maned(til), ar)
  }
}

/** Perioden vi er i. */
export const dennePerioden = (): Tertial => valgbareTertialer(dagensDato() as Dato)[0] ?? '2026-1'
