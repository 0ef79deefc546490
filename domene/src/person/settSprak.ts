import type { Aktor } from '../felles/aktor.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import type { Malform } from '../felles/spraak.ts'
import type { PersonHendelse, Sprakkilde, Tolkesvar } from './hendelser.ts'
import type { Person } from './tilstand.ts'

export const KAN_IKKE_SETTE_SPRAK = {
  'ikke-menneske': 'Språk og tolkebehov settes av et menneske.',
  'endret-av-andre': 'Noen endret språk eller tolkebehov mens du skrev. Se hva som står nå, og velg på nytt.',
  'mangler-tolkesprak': 'Skriv hvilket språk tolken skal kunne. Vet du det ikke ennå, skriv «ukjent».',
  uendret: 'Det står slik fra før. Ingenting er endret.',
} as const
export type KanIkkeSetteSprak = keyof typeof KAN_IKKE_SETTE_SPRAK

export type Sprakkommando = {
  readonly malform: Malform
  readonly tolk: Tolkesvar
  /** Språket tolken skal kunne. Leses bare når `tolk` er ja. */
  readonly tolkesprak?: string
  readonly sagtAv: Sprakkilde
  /** Versjonen den som endrer, så: nummeret på det siste språket som ble satt, 0 når ingen har sagt noe. */
  readonly settVersjon: number
}

/**
 * Målformen brevene går på, og om personen trenger tolk. Tolkeloven § 6: tolk når det er nødvendig for rettssikkerhet og forsvarlig
 * hjelp; § 4: barn skal ikke tolke. Overlatt til skjønn: om tolk er nødvendig. Koden husker bare svaret og hvem som ga det.
 */
export function settSprak(
  p: Person,
  k: Sprakkommando,
  aktor: Aktor,
): Resultat<readonly PersonHendelse[], KanIkkeSetteSprak> {
  if (aktor.type !== 'ansatt') return avvist('ikke-menneske')
  if (k.settVersjon !== (p.sprak?.versjon ?? 0)) return avvist('endret-av-andre')
  const tolkesprak = k.tolk === 'ja' ? (k.tolkesprak ?? '').trim() : ''
  if (k.tolk === 'ja' && tolkesprak === '') return avvist('mangler-tolkesprak')
  if (p.sprak && p.malform === k.malform && p.tolk === k.tolk && (p.tolkesprak ?? '') === tolkesprak)
    return avvist('uendret')
  return ok([
    {
      type: 'SprakSatt',
      malform: k.malform,
      ...(tolkesprak ? { tolkesprak } : {}),
      ...(k.tolk === 'nei' ? { trengerIkkeTolk: true } : {}),
      sagtAv: k.sagtAv,
    },
  ])
}
