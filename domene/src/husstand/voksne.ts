import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, erBarnPaa, type Husstand, voksneIHusstanden } from './tilstand.ts'

type Grunnlag = {
  readonly personer: Readonly<Record<PersonId, { readonly fodselsdato?: Dato }>>
  readonly naa: { readonly dato: Dato }
}

/** Søkeren, de andre voksne i husstanden, og de som står som barn der og er fylt 18 (S-285). */
export const voksneISaken = (
  sak: { readonly sokerPersonId?: PersonId; readonly husstand: Husstand },
  o: Grunnlag,
): readonly PersonId[] => [
  ...new Set([
    ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
    ...voksneIHusstanden(sak.husstand).map(v => v.personId),
    ...barnIHusstanden(sak.husstand)
      .map(b => b.personId)
      .filter(id => !erBarnPaa(slaOpp(o.personer, id)?.fodselsdato, o.naa.dato)),
  ]),
]
