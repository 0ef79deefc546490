import type { Barnevisning } from '@handlingsrom/kontrakt/sak/visning'

/** Dialogen som er åpen på oversikten. Én om gangen. */
export type Handling =
  | { readonly slag: 'inhabil' }
  | { readonly slag: 'forelopig'; readonly soknadId: string }
  | { readonly slag: 'meldAkutt'; readonly soknadId: string }
  | { readonly slag: 'avklarAkutt'; readonly soknadId: string }
  | { readonly slag: 'avslutt'; readonly soknadId: string }
  | {
      readonly slag: 'manglendeBarn'
      readonly personId: string
      readonly fornavn: string
      readonly soknadId: string
    }
  | { readonly slag: 'alleBarna' }
  | { readonly slag: 'nyttBarn' }
  | { readonly slag: 'nyVoksen' }
  | { readonly slag: 'rettBarn'; readonly barn: Barnevisning }
  | {
      readonly slag: 'taUt'
      readonly personId: string
      readonly fornavn: string
      readonly versjon: number
    }
  | { readonly slag: 'gradering'; readonly personId: string }
  | { readonly slag: 'bekreftGradering'; readonly personId: string }
  | { readonly slag: 'sprak'; readonly personId: string }
  | { readonly slag: 'skrivUt' }
  | { readonly slag: 'meldeplikt'; readonly personId?: string }

export type Apne = (handling: Handling) => void
