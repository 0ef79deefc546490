import type { Reduksjonsvisning } from '@handlingsrom/kontrakt/sak/vilkar'

/** Vurderingen av en reduksjon mens den skrives. Ett utkast for hele, så ingenting forsvinner om siden lukkes. */
export type Bruddkladd = {
  readonly svaret: string
  readonly forholdsmessig: string
  readonly barna: Readonly<Record<string, string>>
}

export const kladdAv = (r: Reduksjonsvisning): Bruddkladd => ({
  svaret: r.svaret,
  forholdsmessig: r.forholdsmessig,
  barna: Object.fromEntries(r.barna.map(b => [b.personId, b.ord])),
})

const ord = (verdi: unknown): string => (typeof verdi === 'string' ? verdi : '')

/** Leser kladden fra utkastet. Et utkast ingen kan lese, er det samme som ikke noe utkast. */
export function lesBruddkladd(tekst: string, utgangspunkt: Bruddkladd): Bruddkladd {
  try {
    const l = JSON.parse(tekst.split('\n').findLast(x => x !== '') ?? '') as Record<string, unknown> | null
    if (!l || typeof l !== 'object') return utgangspunkt
    const barna = typeof l.barna === 'object' && l.barna !== null ? l.barna : {}
    return {
      svaret: ord(l.svaret),
      forholdsmessig: ord(l.forholdsmessig),
      barna: {
        ...utgangspunkt.barna,
        ...Object.fromEntries(Object.entries(barna).map(([id, o]) => [id, ord(o)])),
      },
    }
  } catch {
    return utgangspunkt
  }
}

/** Bare barna som er i familien nå, sendes: et barn som er tatt ut siden, har ikke lenger en plass. */
export const bruddkropp = (k: Bruddkladd, r: Reduksjonsvisning) => ({
  svaret: k.svaret,
  forholdsmessig: k.forholdsmessig,
  barna: r.barna.map(({ personId }) => ({ personId, ord: k.barna[personId] ?? '' })),
})
