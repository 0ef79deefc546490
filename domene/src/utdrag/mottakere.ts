import { alderPaa, type Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, type Husstand, voksneIHusstanden } from '../husstand/tilstand.ts'
import { UNGDOM_FRA } from '../regelverk/forvaltningsloven/paragraf-18-partsinnsyn.ts'
import type { Personfakta } from '../sak/omgivelse.ts'

/** `annen-voksen` er ikke søker i saken; om hun er part, må et menneske ta stilling til før noe gis ut. */
export const MOTTAKERSLAG = ['soker', 'medsoker', 'annen-voksen', 'ungdom'] as const
export type Mottakerslag = (typeof MOTTAKERSLAG)[number]
export type Utdragsmottaker = { readonly personId: PersonId; readonly slag: Mottakerslag }

/**
 * Hvem et utdrag kan lages for: de voksne i husstanden, og de unge som har fylt 15 år. En forelder som ikke bor her, skal ikke engang
 * vite at saken finnes (sosialtjenesteloven § 44), og er aldri på listen. Er fødselsdatoen ukjent, vet vi ikke at noen er femten.
 */
export function utdragsmottakere(
  sak: { readonly sokerPersonId?: PersonId; readonly husstand: Husstand },
  personer: Readonly<Record<PersonId, Pick<Personfakta, 'fodselsdato'>>>,
  paa: Dato,
): readonly Utdragsmottaker[] {
  const { sokerPersonId: soker, husstand } = sak
  const fylt = (id: PersonId): boolean => {
    const fodt = slaOpp(personer, id)?.fodselsdato
    return fodt !== undefined && alderPaa(fodt, paa) >= UNGDOM_FRA
  }
  return [
    ...(soker ? [{ personId: soker, slag: 'soker' as const }] : []),
    ...voksneIHusstanden(husstand)
      .filter(v => v.personId !== soker)
      .map(v => ({
        personId: v.personId,
        slag: v.rolle === 'medsoker' ? ('medsoker' as const) : ('annen-voksen' as const),
      })),
    ...barnIHusstanden(husstand)
      .filter(b => b.personId !== soker && fylt(b.personId))
      .map(b => ({ personId: b.personId, slag: 'ungdom' as const })),
  ]
}
