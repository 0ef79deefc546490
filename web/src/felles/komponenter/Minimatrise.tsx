import { useTekster } from '../tekster/SpraakGiver.tsx'
import type { Tekster } from '../tekster/typer.ts'
import { antallPerTilstand, CELLETILSTANDER, type Celletilstand } from './celletilstand.ts'
import stil from './Minimatrise.module.css'

type Props = {
  /** Barnets fornavn; sies først: «Emil: 7 ikke spurt, 6 kartlagt». */
  navn: string
  /** Én per tema, i skjemaets rekkefølge. Svar barnet har, sorteres aldri. */
  celler: readonly Celletilstand[]
}

/** Én rute per tema. Formen skiller tilstandene like godt som fargen; hele raden har én uttalt tekst. */
export function Minimatrise({ navn, celler }: Props) {
  const t = useTekster().felles
  const antall = antallPerTilstand(celler)
  const sagt = CELLETILSTANDER.filter(c => antall[c] > 0).map(c => t.antallITilstand[c](antall[c]))
  return (
    <span role="img" aria-label={`${navn}: ${sagt.join(', ')}`} className={stil.rad}>
      {celler.map((celle, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rutene står i skjemaets faste rekkefølge
        <Rute key={i} tilstand={celle} />
      ))}
    </span>
  )
}

export const Rute = ({ tilstand }: { tilstand: Celletilstand }) => (
  <span aria-hidden className={`${stil.rute} ${stil[tilstand]}`} />
)

/** Det som mangler, i få ord, til å stå ved siden av rutene: «2 ikke spurt, 1 på nytt». Tom tekst når ingenting mangler. */
export function manglerIOrd(celler: readonly Celletilstand[], t: Tekster['felles']): string {
  const antall = antallPerTilstand(celler)
  const deler = [
    antall['ikke-spurt'] > 0 ? t.antallITilstand['ikke-spurt'](antall['ikke-spurt']) : '',
    antall['bor-sporres-pa-nytt'] > 0 ? t.kortPaNytt(antall['bor-sporres-pa-nytt']) : '',
  ]
  return deler.filter(Boolean).join(', ')
}

/** Ett barn på én linje: navn og alder, rutene, og det som mangler i ord. På smal skjerm går rutene i full bredde under navnet. */
export function Barnelinje({ navn, alder, celler }: Props & { alder: string }) {
  const t = useTekster().felles
  return (
    <div className={stil.linje}>
      <span>{alder ? `${navn}, ${alder}` : navn}</span>
      <Minimatrise navn={navn} celler={celler} />
      <span>{manglerIOrd(celler, t)}</span>
    </div>
  )
}

/** Tegnforklaring til rutene. */
export function Ruteforklaring() {
  const t = useTekster().felles
  return (
    <div className={stil.forklaring}>
      <p>{t.enRute}</p>
      <ul>
        {CELLETILSTANDER.map(c => (
          <li key={c}>
            <Rute tilstand={c} /> {t.tilstand[c]}
          </li>
        ))}
      </ul>
    </div>
  )
}
