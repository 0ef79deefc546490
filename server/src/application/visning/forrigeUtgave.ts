import type { Brev, Brevdel, Setning } from '@handlingsrom/domene/brev/struktur'
import { setningene } from '../vedtak/malStandardandel.ts'

/** Stedet en brevdel står på. Avsnittet om et barn er barnets, uansett hvor i brevet det står. */
const stedet = (d: Brevdel): string =>
  d.slag === 'avsnitt' && d.barn ? `${d.kapittel}/${d.barn.ref}` : d.kapittel

/** Setningene i forrige utgave av brevet, sted for sted. */
export function forrigeUtgave(forrige: Brev | null) {
  const steder = new Map<string, string[]>()
  for (const d of forrige?.deler ?? [])
    steder.set(stedet(d), [...(steder.get(stedet(d)) ?? []), ...setningene(d).map(s => s.tekst)])
  return {
    /** Ny eller skrevet om. Uten en forrige utgave er ingenting endret. */
    erEndret: (d: Brevdel, s: Setning): boolean =>
      forrige !== null && !(steder.get(stedet(d)) ?? []).includes(s.tekst),
    /** Stedene som er skrevet om, med teksten slik den var. */
    tidligere(naa: Brev): { kapittel: string; personId: string | null; tekst: string }[] {
      const nye = new Map<string, { d: Brevdel; tekster: string[] }>()
      for (const d of naa.deler) {
        const forst = nye.get(stedet(d))
        nye.set(stedet(d), {
          d: forst?.d ?? d,
          tekster: [...(forst?.tekster ?? []), ...setningene(d).map(s => s.tekst)],
        })
      }
      return [...steder].flatMap(([sted, tekster]) => {
        const ny = nye.get(sted)
        if (ny && ny.tekster.join(' ') === tekster.join(' ')) return []
        const d = ny?.d
        const personId = d?.slag === 'avsnitt' && d.barn ? d.barn.ref : null
        return [{ kapittel: sted.split('/')[0] ?? '', personId, tekst: tekster.join(' ') }]
      })
    },
  }
}
