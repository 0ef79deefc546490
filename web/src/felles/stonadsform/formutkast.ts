import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type {
  Depositumsvilkar,
  Mottaker,
  Stonadsform,
  Stonadsformslag,
} from '@handlingsrom/domene/stonadsform/typer'
import type { Utkast } from '../api/useUtkast.ts'

/** De korte valgene om formen (§ 21) og om hvem som får pengene (§ 22). Alt starter tomt, eller slik det står. */
export type Formvalgte = {
  readonly belop: Belop | undefined
  readonly form: Stonadsformslag | undefined
  readonly forsteAvdrag: Maned | undefined
  readonly avdrag: Belop | undefined
  readonly antall: number | undefined
  readonly gjelder: string
  readonly til: Dato | undefined
  readonly hva: string
  readonly annenMottaker: boolean
  readonly navn: string
  readonly samtykke: Dato | undefined
}
type Formtekst =
  | 'hvorforForm'
  | 'evne'
  | 'saerligeGrunner'
  | 'hvorforMottaker'
  | 'dekker'
  | 'vedSlutt'
  | 'vedKrav'
export type Formord = { readonly [F in Formtekst]: string }
export type Formutkast = {
  readonly valgte: Formvalgte
  readonly sett: (endring: Partial<Formvalgte>) => void
  readonly tekster: { readonly [F in Formtekst]: Utkast }
}

/** Vilkårene for depositum, eller ingenting når noe mangler. */
export const byggDepositum = (f: Stonadsform, t: Formord): Depositumsvilkar | undefined =>
  tom(t.dekker) || tom(t.vedSlutt) || (f.slag === 'garanti' && tom(t.vedKrav))
    ? undefined
    : {
        dekker: t.dekker,
        vedSlutt: t.vedSlutt,
        ...(f.slag === 'garanti' ? { vedKrav: t.vedKrav } : {}),
      }

export function byggForm(v: Formvalgte, t: Formord): Stonadsform | undefined {
  switch (v.form) {
    case 'bidrag':
      return { slag: 'bidrag' }
    case 'lan': {
      const { forsteAvdrag, avdrag, antall } = v
      if (!forsteAvdrag || avdrag === undefined || antall === undefined) return undefined
      if (tom(t.hvorforForm) || tom(t.evne)) return undefined
      return { slag: 'lan', hvorfor: t.hvorforForm, evne: t.evne, forsteAvdrag, avdrag, antall }
    }
    case 'garanti':
      return v.til === undefined || tom(v.gjelder) || tom(t.hvorforForm)
        ? undefined
        : { slag: 'garanti', hvorfor: t.hvorforForm, gjelder: v.gjelder, til: v.til }
    case 'varer-tjenester':
      return tom(v.hva) || tom(t.saerligeGrunner)
        ? undefined
        : { slag: 'varer-tjenester', hva: v.hva, saerligeGrunner: t.saerligeGrunner }
    default:
      return undefined
  }
}

/** `garanti`: en garanti går ikke til noen, men utleieren kan stå i vedtaket om den. */
export function byggMottaker(v: Formvalgte, t: Formord, garanti = false): Mottaker | undefined | 'mangler' {
  if (!v.annenMottaker || (v.form === 'garanti' && !garanti)) return undefined
  if (tom(v.navn) || tom(t.hvorforMottaker)) return 'mangler'
  if (v.samtykke === undefined && v.form !== 'varer-tjenester') return 'mangler'
  return { navn: v.navn, hvorfor: t.hvorforMottaker, ...(v.samtykke ? { samtykke: v.samtykke } : {}) }
}

/** Avdragene gir lånet tilbake, og det siste er resten. Kjernen avgjør; dette er for å si det mens hun skriver. */
export const lanetGaarOpp = (avdrag: Belop, antall: number, lan: Belop): boolean =>
  avdrag > 0 && antall > 0 && avdrag * (antall - 1) < lan && avdrag * antall >= lan

const tom = (tekst: string): boolean => tekst.trim() === ''
