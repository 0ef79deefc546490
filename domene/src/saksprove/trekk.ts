import { type Dato, leggTilDager } from '../felles/dato.ts'
import type { AnsattId, LesingId, ProveId, SakId } from '../felles/id.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import { trekktall } from '../felles/trekktall.ts'
import { iUtvalg } from '../statistikk/malepunktbilde.ts'
import type { Kontrollert } from '../statistikk/malepunktgrupper.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import type { Saksproveavslag } from './avslag.ts'
import type { LeserByttet, ProveHendelse, Trekning } from './hendelser.ts'
import {
  type Kandidat,
  LAG,
  type Lag,
  type PerLag,
  type Populasjon,
  type Provesak,
  perLag,
  type Saksprove,
  type TrukketSak,
} from './typer.ts'

/** Så lenge kan leseren åpne saken, regnet fra dagen den ble trukket (sikkerhet T35). */
export const LESEDAGER = 30

/** Så mange saker kan én leser ha åpne samtidig. Uten et tak kunne noen få trekninger åpnet hele kontoret for henne. */
export const FLEST_APNE = 20

export type Provebestilling = {
  readonly proveId: ProveId
  readonly kontor: string | null
  readonly periode: Tertial
  readonly fro: string
  readonly storrelse: PerLag
  readonly tillegg: number
  readonly lesere: readonly AnsattId[]
}

type KanIkkeTrekke = Extract<Saksproveavslag, `prove-${string}`>

/** Laget saken hører til. Hver sak er i ett. */
export const lagFor = (k: Pick<Kontrollert, 'forste' | 'avslag' | 'barn'>): Lag =>
  LAG.find(l => iUtvalg[l](k)) ?? 'lopende'

export const populasjon = (kandidater: readonly Kandidat[]): Populasjon => ({
  lag: perLag(l => kandidater.filter(k => k.lag === l).length),
  medMangler: kandidater.filter(manglerNoe).length,
})

/**
 * Trekker sakene. Følger av frøet, utvalget og antallet, og av ingenting annet: rekkefølgen sakene kommer i, og hvem som skal lese, betyr
 * ingenting. Tillegget trekkes til slutt, blant dem som ikke ble trukket, og bare etter om noe manglet i behandlingen vår.
 */
export function trekkSaker(
  b: Pick<Provebestilling, 'fro' | 'storrelse' | 'tillegg'>,
  kandidater: readonly Kandidat[],
): Resultat<readonly TrukketSak[], KanIkkeTrekke> {
  if (LAG.every(l => b.storrelse[l] === 0) && b.tillegg === 0) return avvist('prove-uten-antall')
  if (kandidater.length === 0) return avvist('prove-uten-saker')
  const iLag = LAG.map(l => ({ antall: b.storrelse[l], av: kandidater.filter(k => k.lag === l) }))
  if (iLag.some(l => l.antall > l.av.length)) return avvist('prove-storre-enn-utvalget')
  const tilfeldige = iLag.flatMap(l => trukne(l.av, l.antall, b.fro))
  const igjen = kandidater.filter(k => manglerNoe(k) && !tilfeldige.includes(k))
  if (b.tillegg > igjen.length) return avvist('prove-tillegg-for-stort')
  return ok([
    ...tilfeldige.map(k => ({ ...k, tillegg: false })),
    ...trukne(igjen, b.tillegg, `${b.fro}/tillegg`).map(k => ({ ...k, tillegg: true })),
  ])
}

/**
 * Fordeler sakene på leserne, så jevnt det går, og skriver prøven. Den som trekker, leser aldri: ellers kunne hun åpnet saker for seg selv.
 * `kanLese` er portens svar, og at leseren aldri har arbeidet i saken; `apne` er sakene hun har fra før. Kan ingen av dem lese en sak, trekkes
 * det ikke på nytt uten den: da ville det vært leserne som avgjorde hva som ble lest.
 */
export function trekkProve(
  b: Provebestilling,
  kandidater: readonly Kandidat[],
  trukket: readonly TrukketSak[],
  o: {
    readonly dagens: Dato
    readonly trekker: AnsattId
    readonly apne: (leser: AnsattId) => number
    readonly kanLese: (leser: AnsattId, sakId: SakId) => boolean
    readonly lesingId: (sakId: SakId) => LesingId
  },
): Resultat<Trekning, KanIkkeTrekke> {
  const lesere = [...new Set(b.lesere)]
  if (lesere.length === 0) return avvist('prove-uten-leser')
  if (lesere.includes(o.trekker)) return avvist('prove-leser-trekker')
  const antall = new Map<AnsattId, number>()
  const saker: Provesak[] = []
  for (const sak of trukket) {
    const kan = lesere.filter(l => o.kanLese(l, sak.sakId))
    if (kan.length === 0) return avvist('prove-leser-har-arbeidet')
    const [leser] = kan
      .filter(l => o.apne(l) + (antall.get(l) ?? 0) < FLEST_APNE)
      .toSorted(
        (x, y) =>
          (antall.get(x) ?? 0) - (antall.get(y) ?? 0) ||
          trekktall(`${b.fro}/${sak.sakId}/${x}`) - trekktall(`${b.fro}/${sak.sakId}/${y}`),
      )
    if (!leser) return avvist('prove-leser-full')
    antall.set(leser, (antall.get(leser) ?? 0) + 1)
    saker.push({ ...sak, leser, lesingId: o.lesingId(sak.sakId) })
  }
  return ok({
    type: 'SaksproveTrukket',
    proveId: b.proveId,
    kontor: b.kontor,
    periode: b.periode,
    fro: b.fro,
    trukket: o.dagens,
    frist: leggTilDager(o.dagens, LESEDAGER),
    storrelse: b.storrelse,
    tillegg: b.tillegg,
    populasjon: populasjon(kandidater),
    saker,
  })
}

/** Prøven slik den står: hver sak med den som leser den nå. */
export const foldProve = (hendelser: readonly ProveHendelse[]): Proven | null =>
  hendelser.reduce<Proven | null>(
    (prove, h) => (h.type === 'LeserByttet' ? prove && byttet(prove, h) : nyProve(h)),
    null,
  )

const nyProve = ({ type: _, ...trukket }: Trekning): Proven => ({
  ...trukket,
  saker: trukket.saker.map(s => ({ ...s, frist: trukket.frist })),
})

const byttet = (prove: Proven, { forrige, lesingId, leser, frist }: LeserByttet): Proven => ({
  ...prove,
  saker: prove.saker.map(s => (s.lesingId === forrige ? { ...s, lesingId, leser, frist } : s)),
})

export type Proven = Omit<Saksprove, 'saker'> & {
  readonly saker: readonly (Provesak & { readonly frist: Dato })[]
}

/**
 * Gir en sak leseren er inhabil i, til en annen. Dagene regnes fra i dag. De samme grensene som ved trekningen: den som bytter, leser ikke
 * selv, og leseren har aldri arbeidet i saken.
 */
export function byttLeser(
  sak: Pick<Provesak, 'lesingId' | 'sakId'> & { readonly proveId: ProveId; readonly inhabil: boolean },
  ny: { readonly leser: AnsattId; readonly lesingId: LesingId },
  o: {
    readonly dagens: Dato
    readonly trekker: AnsattId
    readonly apne: number
    readonly kanLese: boolean
  },
): Resultat<LeserByttet, KanIkkeTrekke> {
  if (!sak.inhabil) return avvist('prove-leser-kan-lese')
  if (ny.leser === o.trekker) return avvist('prove-leser-trekker')
  if (!o.kanLese) return avvist('prove-leser-har-arbeidet')
  if (o.apne >= FLEST_APNE) return avvist('prove-leser-full')
  return ok({
    type: 'LeserByttet',
    proveId: sak.proveId,
    sakId: sak.sakId,
    forrige: sak.lesingId,
    lesingId: ny.lesingId,
    leser: ny.leser,
    frist: leggTilDager(o.dagens, LESEDAGER),
  })
}

/** Hull i vår egen behandling. Det eneste risikotillegget kan se. */
const manglerNoe = (k: Pick<Kandidat, 'funn'>): boolean => Object.values(k.funn).includes('mangler')

const trukne = (av: readonly Kandidat[], antall: number, fro: string): readonly Kandidat[] =>
  av
    .map(k => ({ k, tall: trekktall(`${fro}/${k.sakId}`) }))
    .toSorted((a, b) => a.tall - b.tall || (a.k.sakId < b.k.sakId ? -1 : 1))
    .slice(0, antall)
    .map(x => x.k)
