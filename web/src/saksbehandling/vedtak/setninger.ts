import type { Brevrad, Grunnlag } from '../../felles/brev/brevrader.ts'

export type Setning = Extract<Brevrad['deler'][number], { slag: 'liste' }>['punkter'][number]
export type Setningssted = {
  readonly id: string
  readonly setning: Setning
  /** Overskriften over avsnittet, til å si hvor setningen står. */
  readonly om: string
  readonly nr: number
  readonly antall: number
}

/** Setningene i et stykke av brevet, i den rekkefølgen de leses. */
export const setningeneI = (rad: Brevrad): readonly Setning[] =>
  rad.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []))

/** Alle setningene i brevet med plassen de har, i den rekkefølgen familien leser dem. */
export const setningssteder = (rader: readonly Brevrad[]): readonly Setningssted[] =>
  rader.flatMap(rad => {
    const alle = setningeneI(rad)
    const om = rad.barn?.navn ?? rad.overskrifter.at(-1)?.tekst ?? ''
    return alle.map((setning, i) => ({
      id: `${rad.id}-setning-${i + 1}`,
      setning,
      om,
      nr: i + 1,
      antall: alle.length,
    }))
  })

const REKKEFOLGE = ['nodhjelp', 'linje', 'norm', 'opplysning', 'skjonn', 'lov']
const plass = (g: Grunnlag): number => {
  const i = REKKEFOLGE.indexOf(g.type)
  return i < 0 ? REKKEFOLGE.length : i
}

/** Grunnene i fast rekkefølge: regnelinjen, opplysningene, skjønnet, loven. Innen hvert slag som teksten møter dem. */
export const iFastRekkefolge = (grunnlag: readonly Grunnlag[]): readonly Grunnlag[] =>
  grunnlag
    .map((g, i) => [g, i] as const)
    .toSorted(([a, i], [b, j]) => plass(a) - plass(b) || i - j)
    .map(([g]) => g)

/** En norm nevnes én gang i brevet. Endres den for en senere måned, er det den samme setningen som hviler på den. */
export const hvilerPa = (grunn: string, endret: string): boolean =>
  grunn === endret || (grunn.startsWith('norm/') && endret.startsWith('norm/'))

/** Setningene som hviler på noe bestemt. */
export const brukerAv = (steder: readonly Setningssted[], ref: string): readonly Setningssted[] =>
  steder.filter(s => s.setning.grunnlag.some(g => hvilerPa(g.ref, ref)))

/** Den neste setningen som hviler på det samme: rundt og rundt. */
export function nesteBruker(
  steder: readonly Setningssted[],
  ref: string,
  fra: string | undefined,
): Setningssted | undefined {
  const alle = brukerAv(steder, ref)
  return alle[(alle.findIndex(s => s.id === fra) + 1) % Math.max(alle.length, 1)]
}

/** Setningen så mange plasser unna, uten å gå forbi endene. */
export function flytt(
  steder: readonly Setningssted[],
  fra: string | undefined,
  steg: 1 | -1,
): Setningssted | undefined {
  const i = steder.findIndex(s => s.id === fra)
  return steder[Math.min(Math.max(i + steg, 0), steder.length - 1)]
}
