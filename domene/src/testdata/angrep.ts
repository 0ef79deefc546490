/** Det som er vist: hvilke ruter tallet er summen av, og tallet. */
export type Vist<R> = { readonly hvilke: (rute: R) => boolean; readonly antall: number }

type Likning = { readonly rad: number[]; readonly sum: number }

/**
 * Angriperen kjenner alt som er vist, og vet at tallene legges sammen, at ingen rute er negativ, og hvilke ruter som kan finnes. Hun vet ikke hvilke av dem
 * som er tomme, annet enn der en vist null, eller to like tall der det ene er en del av det andre, sier det. Svaret er summen av rutene det spørres om,
 * når den følger av det som er vist, ellers `null`.
 */
export function angriper<R>(
  ruter: readonly R[],
  vist: readonly Vist<R>[],
): (hvilke: (rute: R) => boolean) => number | null {
  const tomme = new Set<number>()
  let rom = trappeform(likninger(ruter, vist, tomme))
  for (let for_ = -1; for_ < tomme.size; rom = trappeform(likninger(ruter, vist, tomme))) {
    for_ = tomme.size
    for (const i of nyeTomme(rom, likninger(ruter, vist, tomme))) tomme.add(i)
  }
  return hvilke => {
    const { rad, sum } = reduser(rom, { rad: vektor(ruter, hvilke, tomme), sum: 0 })
    return rad.every(x => Math.abs(x) < NOYAKTIG) ? Math.round(-sum) : null
  }
}

const NOYAKTIG = 1e-6

const vektor = <R>(ruter: readonly R[], hvilke: (r: R) => boolean, tomme: ReadonlySet<number>): number[] =>
  ruter.map((r, i) => (!tomme.has(i) && hvilke(r) ? 1 : 0))

const likninger = <R>(
  ruter: readonly R[],
  vist: readonly Vist<R>[],
  tomme: ReadonlySet<number>,
): readonly Likning[] => vist.map(v => ({ rad: vektor(ruter, v.hvilke, tomme), sum: v.antall }))

/** Rutene som må være tomme: summen av dem, med bare pluss foran, er null, i én likning eller i forskjellen mellom to. */
function nyeTomme(rom: readonly Ledet[], viste: readonly Likning[]): readonly number[] {
  const forskjeller = viste.flatMap(a =>
    viste.filter(b => a !== b && a.sum === b.sum).map(b => a.rad.map((x, i) => x - (b.rad[i] ?? 0))),
  )
  const alle = [...[...rom, ...viste].filter(l => Math.abs(l.sum) < NOYAKTIG).map(l => l.rad), ...forskjeller]
  return alle
    .filter(rad => rad.every(x => x > -NOYAKTIG))
    .flatMap(rad => rad.flatMap((x, i) => (x > NOYAKTIG ? [i] : [])))
}

type Ledet = Likning & { readonly kol: number }

/** Gauss: likningene i trappeform, hver med den ledende kolonnen sin. */
function trappeform(alle: readonly Likning[]): readonly Ledet[] {
  const ut: Ledet[] = []
  for (const l of alle) {
    const { rad, sum } = reduser(ut, l)
    const kol = rad.findIndex(x => Math.abs(x) > NOYAKTIG)
    const leder = rad[kol]
    if (leder !== undefined) ut.push({ rad: rad.map(x => x / leder), sum: sum / leder, kol })
  }
  return ut
}

function reduser(rom: readonly Ledet[], l: Likning): Likning {
  const rad = [...l.rad]
  let { sum } = l
  for (const { rad: r, sum: s, kol } of rom) {
    const f = rad[kol] ?? 0
    if (Math.abs(f) < NOYAKTIG) continue
    for (let i = kol; i < rad.length; i++) rad[i] = (rad[i] ?? 0) - f * (r[i] ?? 0)
    sum -= f * s
  }
  return { rad, sum }
}
