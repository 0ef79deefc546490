/** Tall som ser tilfeldige ut, og som alltid er de samme for det samme frøet og det samme nummeret: sfc32, sådd med splitmix. */
export type Slump = {
  /** Fra og med 0, til og uten 1. */
  readonly tall: () => number
  /** Om noe som skjer i `andel` av tilfellene, skjer nå. */
  readonly skjer: (andel: number) => boolean
  /** Et helt tall fra og med `fra`, til og med `til`. */
  readonly mellom: (fra: number, til: number) => number
  readonly en: <T>(av: readonly [T, ...T[]]) => T
  /** En indeks, etter vekt. */
  readonly vektet: (vekter: readonly number[]) => number
}

export function lagSlump(fro: number, nr: number): Slump {
  const sa = splitmix(fro ^ Math.imul(nr, 0x9e3779b1))
  let [a, b, c, d] = [sa(), sa(), sa(), sa()]
  const tall = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) tall()
  const mellom = (fra: number, til: number) => fra + Math.floor(tall() * (til - fra + 1))
  return {
    tall,
    skjer: andel => tall() < andel,
    mellom,
    en: av => av[mellom(0, av.length - 1)] ?? av[0],
    vektet: vekter => {
      let igjen = tall() * vekter.reduce((n, v) => n + v, 0)
      const i = vekter.findIndex(v => {
        igjen -= v
        return igjen < 0
      })
      return i < 0 ? vekter.length - 1 : i
    },
  }
}

function splitmix(fro: number): () => number {
  let s = fro | 0
  return () => {
    s = (s + 0x9e3779b9) | 0
    let t = s ^ (s >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    return t ^ (t >>> 15)
  }
}
