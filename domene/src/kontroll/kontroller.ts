import type { Avslagskode } from '../sak/avslag.ts'
import { alleBarna } from './alleBarna.ts'
import { egenGodkjenning } from './egenGodkjenning.ts'
import { fvl11a } from './fvl11a.ts'
import { erUkartlagt, k3 } from './k3.ts'
import { navngittMenneske } from './navngittMenneske.ts'
import type { FrosneKontroller, Kontrollnavn, Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { v1 } from './v1.ts'
import { erUvurdert, v2 } from './v2.ts'
import { v4 } from './v4.ts'
import { v5 } from './v5.ts'

/** Utgaven av kontrollene. Heves når en kontroll endrer mening, slik at gamle resultater kan skilles fra nye. */
export const KONTROLLUTGAVE = 2

/** Kontrollene i den rekkefølgen en saksbehandler møter dem. */
const KONTROLL: Record<Kontrollnavn, (s: SakForKontroll) => readonly Kontrollresultat[]> = {
  'alle-barna': alleBarna,
  K3: k3,
  V1: v1,
  V2: v2,
  V4: v4,
  V5: v5,
  'fvl-11a': fvl11a,
  'egen-godkjenning': egenGodkjenning,
  'navngitt-menneske': navngittMenneske,
}

/**
 * Det som sperrer et vedtak, i én tabell. Alt annet advarer og følger saken. Nødhjelp sperres av ingenting her. At et vedtak må
 * gjelde en søknad under behandling, noen måneder, minst én bestemt utgift og en begrunnelse, er ikke kontroller, men det som gjør
 * det til et vedtak (`vedtak/operasjoner.ts`, ADR 0009).
 */
const SPERRER: readonly {
  readonly kontroll: Kontrollnavn
  readonly nar: (r: Kontrollresultat) => boolean
  readonly kode: Avslagskode
}[] = [
  { kontroll: 'alle-barna', nar: r => r.utfall === 'mangler', kode: 'alle-barna-ubesvart' },
  { kontroll: 'K3', nar: erUkartlagt, kode: 'barn-ikke-kartlagt' },
  { kontroll: 'V2', nar: erUvurdert, kode: 'barn-ikke-vurdert' },
  { kontroll: 'V4', nar: r => r.utfall === 'mangler', kode: 'paragraf-19-ikke-vurdert' },
  { kontroll: 'navngitt-menneske', nar: r => r.utfall === 'mangler', kode: 'ikke-menneske' },
  { kontroll: 'egen-godkjenning', nar: r => r.utfall === 'mangler', kode: 'egen-godkjenning' },
]

export type Kontrollert = { readonly kontroll: Kontrollnavn; readonly resultat: Kontrollresultat }

export function kontroller(s: SakForKontroll): readonly Kontrollert[] {
  return (Object.keys(KONTROLL) as Kontrollnavn[]).flatMap(kontroll =>
    KONTROLL[kontroll](s).map(resultat => ({ kontroll, resultat })),
  )
}

export const frys = (s: SakForKontroll): FrosneKontroller => ({
  utgave: KONTROLLUTGAVE,
  resultater: kontroller(s),
})

export type Sperre = { readonly kode: Avslagskode; readonly kontrollert: Kontrollert }

/** Det som sperrer nå, i tabellens rekkefølge. */
export function sperrer(s: SakForKontroll): readonly Sperre[] {
  const alle = kontroller(s)
  return SPERRER.flatMap(({ kontroll, nar, kode }) =>
    alle.filter(k => k.kontroll === kontroll && nar(k.resultat)).map(kontrollert => ({ kode, kontrollert })),
  )
}
