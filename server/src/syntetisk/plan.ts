import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import { trekktall } from '@handlingsrom/domene/felles/trekktall'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { lagSlump, type Slump } from './slump.ts'

/**
 * Andelene en oppdiktet portefølje bygges av. De er valgt for å ha noe å telle, og er ingen påstand om noe kontor. Det som skjer i en sak, avgjøres av dem
 * og av frøet, så tallene etterpå kan telles av planen og holdes opp mot det kontrollene fant.
 */
export const ANDELER = {
  barn: [8, 30, 30, 18, 9, 5],
  soknader: [38, 24, 14, 9, 6, 4, 3, 2],
  medsoker: 0.35,
  fortrolig: 0.01,
  samtale: 0.82,
  /** At alle temaene er spurt om for et barn i den samme runden. Ellers noen av dem. */
  altSpurt: 0.4,
  behov: 0.4,
  /** At et behov som er funnet, besvares med oppfølging, og at oppfølgingen blir skrevet ned. */
  oppfolging: 0.5,
  fulgtOpp: 0.6,
  avslag: 0.18,
  veid: 0.7,
  undersokt: 0.8,
  retur: 0.15,
  /** At den siste søknaden i en sak ikke er avgjort ennå. */
  uavgjort: 0.15,
} as const

export type Barneplan = { readonly fodt: Dato }
export type Soknadsplan = {
  readonly dato: Dato
  readonly samtale: boolean
  /** Antall tema som er spurt om, for hvert barn. */
  readonly tema: readonly number[]
  readonly behov: 'ingen' | 'stonad' | 'oppfolging' | 'oppfolging-gjort'
  readonly avslag: boolean
  readonly veid: boolean
  readonly undersokt: boolean
  readonly retur: boolean
  readonly avgjort: boolean
  /** Dager fra søknaden til forslaget. */
  readonly dager: number
}
export type Saksplan = {
  readonly nr: number
  /** Det siste leddet i saksnummeret. Følger også av frøet, så to porteføljer kan stå i den samme kommunen. */
  readonly lopenummer: number
  readonly medsoker: boolean
  readonly fortrolig: boolean
  readonly barn: readonly Barneplan[]
  readonly soknader: readonly Soknadsplan[]
  readonly slump: Slump
}

/** Det som skal skje i sak nummer `nr`. Det samme frøet gir alltid den samme planen, uten at de andre sakene trengs. */
export function planlegg(fro: number, nr: number, idag: Dato): Saksplan {
  const s = lagSlump(fro, nr)
  const start = leggTilDager(idag, -s.mellom(30, 3 * 365))
  const antall = s.vektet(ANDELER.barn)
  const barn = Array.from({ length: antall }, () => ({
    fodt: leggTilDager(start, -s.mellom(30, 16 * 365)),
  }))
  const soknader: Soknadsplan[] = []
  let dag = start
  for (let i = s.vektet(ANDELER.soknader); i >= 0 && dag < leggTilDager(idag, -25); i--) {
    const dager = s.mellom(4, 24)
    soknader.push(soknaden(s, dag, barn.length, dager, i === 0))
    dag = leggTilDager(dag, dager + s.mellom(25, 120))
  }
  return {
    nr,
    lopenummer: (1000 + (trekktall(String(fro)) % 9000)) * 1_000_000 + nr,
    medsoker: s.skjer(ANDELER.medsoker),
    fortrolig: s.skjer(ANDELER.fortrolig),
    barn,
    soknader,
    slump: s,
  }
}

function soknaden(s: Slump, dato: Dato, barn: number, dager: number, siste: boolean): Soknadsplan {
  const behov = s.skjer(ANDELER.behov)
  const oppfolging = s.skjer(ANDELER.oppfolging)
  const gjort = s.skjer(ANDELER.fulgtOpp)
  return {
    dato,
    samtale: s.skjer(ANDELER.samtale),
    tema: Array.from({ length: barn }, () =>
      s.skjer(ANDELER.altSpurt) ? TEMA.length : s.mellom(1, TEMA.length - 1),
    ),
    behov: !behov ? 'ingen' : !oppfolging ? 'stonad' : gjort ? 'oppfolging-gjort' : 'oppfolging',
    avslag: s.skjer(ANDELER.avslag),
    veid: s.skjer(ANDELER.veid),
    undersokt: s.skjer(ANDELER.undersokt),
    retur: s.skjer(ANDELER.retur),
    avgjort: !(siste && s.skjer(ANDELER.uavgjort)),
    dager,
  }
}
