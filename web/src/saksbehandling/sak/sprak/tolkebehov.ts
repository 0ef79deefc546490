import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Format } from '../../../felles/format.ts'
import type { Tekster } from '../../../felles/tekster/typer.ts'

type Person = Saksvisning['soker']

export type Familien = Pick<Saksvisning, 'soker' | 'voksne' | 'barn'>

/** De i familien som er i saken nå og trenger tolk, barna også. Den som er tatt ut av husstanden, er ikke med i samtalene. */
const trengerTolk = (sak: Familien): readonly Person[] =>
  [sak.soker, ...[...sak.voksne, ...sak.barn].filter(v => v.tattUt === null)].filter(
    p => p.tolkesprak !== null,
  )

/** «Trenger tolk: tigrinja», med navn når det ikke bare gjelder søkeren. `null` når ingen trenger det. */
export function tolkIOrd(sak: Familien, t: Tekster['sprak'], format: Format): string | null {
  const de = trengerTolk(sak)
  const [en] = de
  if (!en) return null
  if (de.length === 1 && en.personId === sak.soker.personId) return t.trenger(en.tolkesprak ?? '')
  return t.trengerFlere(format.liste(de.map(p => t.spraakTil(p.tolkesprak ?? '', p.fornavn))))
}

/** Det som står om språket til en person nå: tolk, og for en voksen målformen brevene går på. */
export const staarNaa = (
  { sprak, tolkesprak, malform }: Person,
  t: Tekster['sprak'],
  erBarn = false,
): string => {
  const tolk = tolkesprak ? t.trenger(tolkesprak) : sprak.tolk === 'nei' ? t.trengerIkke : t.ikkeSpurt
  return erBarn ? tolk : `${tolk} · ${t.brev[malform]}`
}
