import { CheckmarkIcon } from '@navikt/aksel-icons'
import { type KeyboardEvent, useId } from 'react'
import stil from './Hurtigsvar.module.css'

export type Hurtigvalgrad<K extends string> = { readonly verdi: K; readonly tekst: string }

type Props<K extends string> = {
  legende: string
  skjulLegende?: boolean
  valg: readonly Hurtigvalgrad<K>[]
  verdi: K | undefined
  vedValg: (verdi: K | undefined) => void
  /** `brikker` for korte valg i en linje, `knapper` for de raske svarene i kolonnen. */
  form?: 'knapper' | 'brikker'
  /** Vis sifferet som velger svaret, og la det virke. Bare mens fokus er i gruppen. */
  siffer?: boolean
}

/**
 * Ekte radioknapper, tegnet som knapper: pilene flytter, sifrene velger, og det samme valget en gang til tar det bort. Ingenting er
 * valgt på forhånd.
 */
export function Hurtigsvar<K extends string>(props: Props<K>) {
  const { legende, skjulLegende = true, valg, verdi, vedValg, form = 'knapper', siffer = false } = props
  const navn = useId()
  const tast = (hendelse: KeyboardEvent<HTMLFieldSetElement>) => {
    if (hendelse.ctrlKey || hendelse.metaKey || hendelse.altKey) return
    if (hendelse.key === 'Backspace' || hendelse.key === 'Delete') {
      hendelse.preventDefault()
      vedValg(undefined)
    }
    const nr = Number(hendelse.key) - 1
    const valgt = siffer ? valg[nr] : undefined
    if (!valgt) return
    hendelse.preventDefault()
    vedValg(valgt.verdi)
    // Tab går videre fra det valgte, ikke til det.
    hendelse.currentTarget.querySelectorAll('input')[nr]?.focus()
  }
  return (
    <fieldset className={stil[form]} onKeyDown={tast}>
      <legend className={skjulLegende ? 'aksel-sr-only' : stil.legende}>{legende}</legend>
      {valg.map((v, i) => (
        <label key={v.verdi} className={stil.valg}>
          <input
            type="radio"
            className={stil.radio}
            name={navn}
            checked={v.verdi === verdi}
            onChange={() => vedValg(v.verdi)}
            onClick={() => v.verdi === verdi && vedValg(undefined)}
          />
          <span>{v.tekst}</span>
          {form === 'knapper' &&
            (v.verdi === verdi ? (
              <CheckmarkIcon aria-hidden />
            ) : (
              siffer && (
                <span aria-hidden className={stil.siffer}>
                  {i + 1}
                </span>
              )
            ))}
        </label>
      ))}
    </fieldset>
  )
}
