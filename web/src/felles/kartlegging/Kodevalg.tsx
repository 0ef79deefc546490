import type { Utfordring } from '@handlingsrom/domene/kartlegging/hendelser'
import { UTFORDRINGSNAVN } from '@handlingsrom/domene/kartlegging/utfordringsnavn'
import { useSpraak } from '../tekster/SpraakGiver.tsx'
import stil from './Hurtigsvar.module.css'

type Props = {
  legende: string
  koder: readonly Utfordring[]
  valgte: readonly Utfordring[]
  vedValg: (valgte: readonly Utfordring[]) => void
}

/** Slagene som avkryssingsbokser, tegnet som brikker. Ingen er krysset av på forhånd, og ingenting regnes ut av dem. */
export function Kodevalg({ legende, koder, valgte, vedValg }: Props) {
  const { spraak } = useSpraak()
  return (
    <fieldset className={stil.brikker}>
      <legend className={stil.over}>{legende}</legend>
      {koder.map(k => (
        <label key={k} className={stil.valg}>
          <input
            type="checkbox"
            className={stil.radio}
            checked={valgte.includes(k)}
            onChange={hendelse =>
              vedValg(hendelse.target.checked ? [...valgte, k] : valgte.filter(v => v !== k))
            }
          />
          <span>{UTFORDRINGSNAVN[k][spraak]}</span>
        </label>
      ))}
    </fieldset>
  )
}
