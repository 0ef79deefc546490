import { DELER_AV_O } from '@handlingsrom/domene/kontroll/resultat'
import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'

type Utfall = Kontrollert['resultat']['utfall']

/** Én kontroll, med det den sa om hvert barn eller hver linje. */
export type Kontrollgruppe = {
  readonly kontroll: Kontrollert['kontroll']
  /** Noe mangler eller krever skjønn. */
  readonly funn: boolean
  /** Hvert utfall én gang, det som mangler først. */
  readonly deler: readonly { readonly utfall: Utfall; readonly resultater: readonly Kontrollert[] }[]
}

const REKKEFOLGE: readonly Utfall[] = ['mangler', 'krever-skjonn', 'ingen-mangel-funnet', 'ikke-aktuelt']

/** Samler resultatene under kontrollen de kommer fra, i kontrollenes egen rekkefølge. Bare delene av «O» faller bort: hver for seg er de ingen mangel. */
export function kontrollgrupper(kontroller: readonly Kontrollert[]): readonly Kontrollgruppe[] {
  const viste = kontroller.filter(k => !DELER_AV_O.has(k.kontroll))
  return [...new Set(viste.map(k => k.kontroll))].map(kontroll => {
    const egne = kontroller.filter(k => k.kontroll === kontroll)
    const deler = REKKEFOLGE.map(utfall => ({
      utfall,
      resultater: egne.filter(k => k.resultat.utfall === utfall),
    })).filter(d => d.resultater.length > 0)
    return {
      kontroll,
      funn: deler.some(d => d.utfall === 'mangler' || d.utfall === 'krever-skjonn'),
      deler,
    }
  })
}
