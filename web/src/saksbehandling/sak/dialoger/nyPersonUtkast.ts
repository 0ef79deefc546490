import type { Voksenrolle } from '@handlingsrom/domene/husstand/hendelser'
import type { Adressesperresvar } from '@handlingsrom/domene/person/hendelser'
import type { Barneskjema } from './Barnefelt.tsx'
import { type Navneskjema, tomtNavn } from './Navnefelt.tsx'

/** Skjemaet for et nytt menneske i saken, slik det ligger i utkastet til det er sendt. */
export type NyPersonskjema = {
  readonly navn: Navneskjema
  readonly barn: Barneskjema
  readonly rolle?: Voksenrolle | undefined
  readonly adressesperre?: Adressesperresvar | undefined
}

export const TOM_PERSON: NyPersonskjema = {
  navn: tomtNavn,
  barn: { relasjon: 'barn', bosted: 'ukjent', samvar: '', foreldre: [] },
}

export const skrivNyPerson = (skjema: NyPersonskjema): string => JSON.stringify(skjema)

/** Siste linje gjelder: ble noe skrevet før det gamle utkastet kom, står det gamle over. */
export function lesNyPerson(tekst: string): NyPersonskjema {
  try {
    const lest = JSON.parse(tekst.split('\n').at(-1) ?? '') as Partial<NyPersonskjema> | null
    if (typeof lest !== 'object' || lest === null) return TOM_PERSON
    return {
      ...lest,
      navn: { ...TOM_PERSON.navn, ...lest.navn },
      barn: { ...TOM_PERSON.barn, ...lest.barn },
    }
  } catch {
    return TOM_PERSON
  }
}
