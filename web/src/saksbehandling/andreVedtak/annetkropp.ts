import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Akutthjelp, AnnetVedtak, Avvisningsgrunn } from '@handlingsrom/domene/vedtak/annet'

/** Det som skrives på siden for andre vedtak. At hjelp slutter, foreslås fra vedtaket som ga den. */
export type Annet = Exclude<AnnetVedtak, { slag: 'opphor' }>

/** Det som er fylt ut. Ingenting er valgt på forhånd. */
export type Utfylt = {
  readonly hva: string
  readonly start: Dato | undefined
  readonly hvorforStart: string
  readonly avgjor: 'ja' | 'nei' | undefined
  readonly grunn: Avvisningsgrunn | undefined
  readonly akutt: Akutthjelp | undefined
  readonly vurdering19: string
}

/** Det som sendes, eller `undefined` når noe mangler. */
export function annetkropp(slag: Annet['slag'], u: Utfylt): Annet | undefined {
  switch (slag) {
    case 'radgivning':
      return u.hva.trim() === '' || u.start === undefined || u.avgjor === undefined
        ? undefined
        : {
            slag,
            hva: u.hva,
            start: u.start,
            hvorforStart: u.hvorforStart,
            avgjorSoknaden: u.avgjor === 'ja',
          }
    case 'avvisning':
      return u.grunn && { slag, grunn: u.grunn }
    // Depositum har sitt eget skjema.
    case 'depositum':
      return undefined
    case 'avslag-akutt':
      if (u.akutt !== 'nodhjelp') return u.akutt && { slag, hva: u.akutt }
      return u.vurdering19.trim() === '' ? undefined : { slag, hva: u.akutt, vurdering19: u.vurdering19 }
    default:
      return slag satisfies never
  }
}
