import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { ArrowsSquarepathIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { Tilstandsikon } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Matrise.module.css'
import { erPaabegynt, useSvarutkast } from './svarutkast.ts'
import { erEndret, gjeldende, mangler } from './utvalg.ts'

export const celleId = (personId: string, tema: string): string => `celle-${personId}-${tema}`

type Props = {
  sakId: string
  personId: string
  fornavn: string
  celle: Cellevisning
  dagens: Dato
  /** Cellen slik den sto ved vedtaket noen sammenligner med. */
  da?: Cellevisning | undefined
  /** Med filteret på mister besvarte celler detaljene, så det som er igjen er en liste å arbeide fra. */
  dempet: boolean
  /** Barnet er under 18 og ikke utelatt. Ellers roper ikke cellen, heller ikke uten svar. */
  teller: boolean
  apen: boolean
  tabulator: boolean
  vedApne: () => void
  vedFokus?: () => void
  vedTast?: (hendelse: KeyboardEvent) => void
}

export function Celle(props: Props) {
  const { personId, fornavn, celle, dagens, apen, tabulator } = props
  const { kartlegging: t, felles } = useTekster()
  const format = useFormat()
  const utkast = erPaabegynt(useSvarutkast(props.sakId, personId, celle.tema).svar)
  const svar = gjeldende(celle)
  const endret =
    props.da && erEndret(celle, props.da) ? t.endretSiden(felles.tilstand[props.da.tilstand]) : ''
  const dempet = (props.dempet && !mangler(celle)) || (!props.teller && mangler(celle))
  const ord = dempet ? '' : (svar?.svar.tekst ?? '')
  const alder = svar && !dempet ? format.svaretsAlder(svar.dato as Dato, dagens) : ''
  const navn = felles.tilstand[celle.tilstand]
  return (
    <button
      type="button"
      id={celleId(personId, celle.tema)}
      className={`${stil.celle} ${stil[celle.tilstand] ?? ''} ${ord ? '' : stil.utenOrd} ${dempet ? stil.dempet : ''} ${apen ? stil.apen : ''}`}
      aria-label={ettPunktum(
        t.celle(
          t.tema[celle.tema],
          fornavn,
          navn.toLowerCase(),
          ord,
          [utkast ? t.utkast : '', alder, endret].filter(Boolean).join('. '),
        ),
      )}
      aria-expanded={apen}
      tabIndex={tabulator ? 0 : -1}
      onClick={props.vedApne}
      onFocus={props.vedFokus}
      onKeyDown={props.vedTast}
    >
      <Tilstandsikon tilstand={celle.tilstand} />
      <span className={stil.ord}>{navn}</span>
      {ord && <span className={stil.forsteOrd}>{ord}</span>}
      <span className={stil.alder}>{utkast ? <span className={stil.utkast}>{t.utkast}</span> : alder}</span>
      {endret && (
        <span className={stil.endret}>
          <ArrowsSquarepathIcon aria-hidden /> {endret}
        </span>
      )}
    </button>
  )
}
