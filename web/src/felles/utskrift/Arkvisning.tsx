import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { Heading } from '@navikt/ds-react'
import stil from './Arkvisning.module.css'

/** Delene av et ark som kan vises før det trykkes. */
export type Visbardel =
  | { readonly slag: 'overskrift'; readonly niva: 2 | 3; readonly tekst: string }
  | { readonly slag: 'sporsmal' | 'hjelp'; readonly tekst: string }
  | {
      readonly slag: 'svar'
      readonly navn: string
      readonly tilstand: string
      readonly tekst: string
      readonly kilde: string
    }
type Props = {
  ark: { readonly tittel: string; readonly ingress: string; readonly deler: readonly Visbardel[] }
  /** Språket på arket; det kan være et annet enn skjermens. */
  lang: Spraak
  /** Navnet på flaten, for den som ikke ser den. */
  navn: string
}

/** Arket slik det blir på papir, med de samme ordene i den samme rekkefølgen. */
export function Arkvisning({ ark, lang, navn }: Props) {
  return (
    <section aria-label={navn}>
      <div className={stil.ark} lang={lang}>
        <Heading level="2" size="medium">
          {ark.tittel}
        </Heading>
        <p className={stil.dempet}>{ark.ingress}</p>
        {ark.deler.map((d, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: delene står i arkets rekkefølge, og får ikke ny plass
          <Del key={i} del={d} />
        ))}
      </div>
    </section>
  )
}

function Del({ del: d }: { del: Visbardel }) {
  switch (d.slag) {
    case 'overskrift':
      return (
        <Heading level={d.niva === 2 ? '3' : '4'} size="small" className={stil.overskrift}>
          {d.tekst}
        </Heading>
      )
    case 'sporsmal':
      return <p>{d.tekst}</p>
    case 'hjelp':
      return <p className={stil.dempet}>{d.tekst}</p>
    case 'svar':
      return (
        <div>
          <p>
            <strong>{d.navn}</strong>
            <span className={stil.dempet}>{[d.tilstand, d.kilde].filter(Boolean).map(x => ` · ${x}`)}</span>
          </p>
          {d.tekst && <p>{d.tekst}</p>}
        </div>
      )
    default:
      return d satisfies never
  }
}
