import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { PersonGroupIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { celleId } from './Celle.tsx'
import stil from './Matrise.module.css'
import { FAMILIEN, fellessvaret } from './utvalg.ts'

type Props = {
  visning: Kartleggingsvisning
  tema: Tema
  apen: boolean
  tabulator: boolean
  vedApne: () => void
  vedFokus?: () => void
  vedTast?: (hendelse: KeyboardEvent) => void
}

/** Svaret familien har gitt samlet, og barna det ikke er bekreftet for. Det teller ikke for et barn før det er bekreftet for det. */
export function Familiecelle({ visning, tema, apen, tabulator, vedApne, vedFokus, vedTast }: Props) {
  const { kartlegging: t } = useTekster()
  const format = useFormat()
  const { svar, ubekreftet } = fellessvaret(visning, tema)
  const navn = format.liste(ubekreftet.map(b => b.fornavn))
  const alder = svar ? format.svaretsAlder(svar.dato as Dato, visning.dagens as Dato) : ''
  const tilstand = svar ? t.familien.felles : t.familien.ingen
  const mangler = navn ? t.familien.ubekreftet(navn) : ''
  return (
    <button
      type="button"
      id={celleId(FAMILIEN, tema)}
      className={`${stil.celle} ${stil.familie} ${apen ? stil.apen : ''}`}
      aria-label={ettPunktum(
        t.celle(
          t.tema[tema],
          t.familien.navn,
          tilstand.toLowerCase(),
          svar?.svar.tekst ?? '',
          [mangler, alder].filter(Boolean).join('. '),
        ),
      )}
      aria-expanded={apen}
      tabIndex={tabulator ? 0 : -1}
      onClick={vedApne}
      onFocus={vedFokus}
      onKeyDown={vedTast}
    >
      {svar ? <PersonGroupIcon aria-hidden /> : <span />}
      <span className={svar ? stil.ord : stil.alder}>{svar ? tilstand : '–'}</span>
      {svar && <span className={stil.forsteOrd}>{svar.svar.tekst}</span>}
      {svar && <span className={stil.alder}>{alder}</span>}
      {mangler && <span className={stil.ubekreftet}>{mangler}</span>}
    </button>
  )
}
