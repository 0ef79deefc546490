import type { Behovsinnhold } from '../behov/hendelser.ts'
import { type Behov, type Behovsliste, finnBehov } from '../behov/tilstand.ts'
import { gjeldendeSvar, type Opplysning } from '../kartlegging/svar.ts'
import { finnCelle, type Kartlegging } from '../kartlegging/tilstand.ts'
import type { Faktapeker } from './hendelser.ts'

type Kilder = { readonly kartlegging: Kartlegging; readonly behov: Behovsliste }

/**
 * En plukket opplysning slik den var, og det som står nå. `endret`: noe annet gjelder nå; `borte`: det som ble plukket, er trukket og
 * ingenting er kommet i stedet. Ingenting rettes av seg selv: et menneske ser på det og plukker på nytt, eller lar være.
 */
export type Faktum =
  | {
      readonly slag: 'svar'
      readonly ref: Faktapeker & { slag: 'svar' }
      readonly stand: 'samme' | 'endret' | 'borte'
      readonly da: Opplysning
      readonly naa?: Opplysning
    }
  | {
      readonly slag: 'behov'
      readonly ref: Faktapeker & { slag: 'behov' }
      readonly stand: 'samme' | 'endret'
      readonly da: Behovsinnhold
      readonly naa: Behov
    }

/** Det pekeren viser til. `undefined` når den aldri har vist til noe i denne saken. */
export function slaOppFaktum(k: Kilder, ref: Faktapeker): Faktum | undefined {
  if (ref.slag === 'svar') {
    const celle = finnCelle(k.kartlegging, ref.personId, ref.tema)
    const da = celle?.svar.find(s => s.nr === ref.nr)
    if (!da) return undefined
    const naa = gjeldendeSvar(celle)
    const stand = !naa ? 'borte' : naa.nr === ref.nr ? 'samme' : 'endret'
    return { slag: 'svar', ref, stand, da, ...(naa ? { naa } : {}) }
  }
  const naa = finnBehov(k.behov, ref.behovId)
  const da = naa && innholdVed(naa, ref.versjon)
  if (!naa || !da) return undefined
  return { slag: 'behov', ref, stand: sammeBehov(da, naa.innhold) ? 'samme' : 'endret', da, naa }
}

/** Ett steg er én versjon: det siste innholdet som var skrevet da. */
const innholdVed = (b: Behov, versjon: number): Behovsinnhold | undefined =>
  b.steg
    .slice(0, versjon)
    .flatMap(s => (s.steg === 'meldt' || s.steg === 'endret' ? [s.innhold] : []))
    .at(-1)

/** At et behov haster mer, er ikke en annen opplysning om barnet. */
const sammeBehov = (a: Behovsinnhold, b: Behovsinnhold): boolean =>
  a.hva === b.hva &&
  a.gjelder === b.gjelder &&
  a.tema === b.tema &&
  a.dato === b.dato &&
  JSON.stringify(a.kostnad) === JSON.stringify(b.kostnad)

export const sammeFaktum = (a: Faktapeker, b: Faktapeker): boolean =>
  a.slag === 'svar'
    ? b.slag === 'svar' && a.personId === b.personId && a.tema === b.tema
    : b.slag === 'behov' && a.behovId === b.behovId
