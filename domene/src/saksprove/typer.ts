import type { Dato } from '../felles/dato.ts'
import type { AnsattId, LesingId, ProveId, SakId, VedtakId } from '../felles/id.ts'
import type { Leseutfall, Lestpunkt } from '../kontroll/malepunkt.ts'
import type { Kontrollutfall } from '../kontroll/resultat.ts'
import type { Tertial } from '../statistikk/tertial.ts'

/** Lagene en prøve trekkes i, i den rekkefølgen de spørres: en sak hører til det første den passer i, så lagene overlapper ikke. */
export const LAG = ['flere-enn-tre-barn', 'avslag', 'forste', 'lopende'] as const
export type Lag = (typeof LAG)[number]
export type PerLag = Readonly<Record<Lag, number>>
export const perLag = (tall: (l: Lag) => number): PerLag =>
  Object.fromEntries(LAG.map(l => [l, tall(l)])) as Record<Lag, number>

/** Det kontrollene sa om målepunktene da vedtaket ble fattet. Leseren ser det ikke før lesingen er levert. */
export type Punktfunn = Readonly<Partial<Record<Lestpunkt, Kontrollutfall>>>

/** Én sak i utvalget: familiens siste vedtak om stønad i perioden. Ingen navn, og ingenting om hvem familien er utenom laget. */
export type Kandidat = {
  readonly sakId: SakId
  readonly vedtakId: VedtakId
  readonly lag: Lag
  readonly utgave: number
  readonly funn: Punktfunn
}

/** `tillegg`: trukket fordi noe manglet i vår behandling, ikke tilfeldig fra laget. */
export type TrukketSak = Kandidat & { readonly tillegg: boolean }
export type Provesak = TrukketSak & { readonly lesingId: LesingId; readonly leser: AnsattId }

/** Hvor mange saker det ble trukket av, lag for lag, og hvor mange av dem som hadde en mangel ved trekningen. */
export type Populasjon = { readonly lag: PerLag; readonly medMangler: number }

export type Saksprove = {
  readonly proveId: ProveId
  /** `null`: hele kommunen. */
  readonly kontor: string | null
  readonly periode: Tertial
  readonly fro: string
  readonly trukket: Dato
  /** Den siste dagen leseren kan åpne saken. */
  readonly frist: Dato
  readonly storrelse: PerLag
  readonly tillegg: number
  readonly populasjon: Populasjon
  readonly saker: readonly Provesak[]
}

/** Det de som drøftet en uenighet, kom til. Ingen av svarene endrer lesingen eller det kontrollen sa. */
export const DROFTINGSSVAR = ['kontrollen-tok-feil', 'lesingen-tok-feil', 'ulike-sporsmal'] as const
export type Droftingssvar = (typeof DROFTINGSSVAR)[number]
export type Drofting = {
  readonly malepunkt: Lestpunkt
  readonly svar: Droftingssvar
  /** Hvorfor, og hva som skal gjøres med kontrollen eller lesingene. */
  readonly ord: string
}

/**
 * Det leseren sier om ett målepunkt. `steder` er stedene i saken svaret hviler på (`journal`, `notat/<id>`, `vedtak/<id>` …). Kan lagres
 * halvferdig; hva som må være på plass, spørres det om når lesingen leveres.
 */
export type Punktlesing = {
  readonly malepunkt: Lestpunkt
  readonly utfall: Leseutfall
  readonly steder: readonly string[]
  readonly arsak: string
  readonly tiltak: string
}
