import { posix } from 'node:path'
import { SKJEMAER } from '../../src/adapters/digisos/skjema/indeks.gen.ts'

type Skjema = {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Skjema>>
  readonly items?: Skjema
  readonly allOf?: readonly Skjema[]
  readonly oneOf?: readonly Skjema[]
}
export type Tre = true | { readonly [navn: string]: Tre }

/** Alle feltene et skjema nevner, som tre: fasiten for hvilke felt leseren skal kjenne. */
export const felttre = (sti: string): Tre => tre(slaaOpp(sti, ''), sti)

function tre(skjema: Skjema, sti: string): Tre {
  const felt: Record<string, Tre> = {}
  const deler = [...(skjema.allOf ?? []), ...(skjema.oneOf ?? [])]
  if (skjema.$ref) deler.push(skjema)
  for (const del of deler) {
    const under = del.$ref ? folg(del.$ref, sti) : tre(del, sti)
    if (under !== true) Object.assign(felt, under)
  }
  if (skjema.items) return tre(skjema.items, sti)
  for (const [navn, under] of Object.entries(skjema.properties ?? {})) felt[navn] = tre(under, sti)
  return Object.keys(felt).length === 0 ? true : felt
}

function folg(ref: string, sti: string): Tre {
  const [fil = '', peker = ''] = ref.split('#')
  const mal = fil === '' ? sti : posix.join(posix.dirname(sti), fil)
  return tre(slaaOpp(mal, peker), mal)
}

function slaaOpp(sti: string, peker: string): Skjema {
  const ledd = peker.split('/').filter(Boolean)
  return ledd.reduce<unknown>((s, navn) => (s as Record<string, unknown>)[navn], SKJEMAER[sti]) as Skjema
}
