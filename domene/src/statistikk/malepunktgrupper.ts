import type { Dato } from '../felles/dato.ts'
import type { Malepunkt } from '../kontroll/malepunkt.ts'
import { DELER_AV_O, type Kontrollnavn, type Kontrollutfall } from '../kontroll/resultat.ts'
import { type Gruppe, peker, skjermet, type Telling } from './skjerming.ts'

/**
 * Delene, side om side. Ingen av dem er «oppfylt»: det kan bare et menneske si. «Ikke aktuelt» er ingen del av søylen, men er med i tellingen, så den
 * ikke kan brukes til å regne ut de andre.
 */
export const DELER = ['mangler', 'ingen-mangel-funnet', 'krever-skjonn', 'lest', 'ikke-aktuelt'] as const
export type Del = (typeof DELER)[number]

/** Det siste vedtaket om stønad en familie med barn fikk i perioden, og det kontrollene sa da. */
export type Kontrollert = {
  readonly sakId: string
  readonly dato: Dato
  /** Da vedtaket ble fattet. Avgjør hvilket som er det siste, når to har den samme datoen. */
  readonly fattet: string
  readonly forste: boolean
  readonly avslag: boolean
  readonly barn: number
  readonly utgave: number
  readonly funn: Readonly<Partial<Record<Kontrollnavn, Kontrollutfall>>>
  /** Kontrollene som kastet da. De har ikke noe funn. */
  readonly kunneIkke?: readonly Kontrollnavn[]
  /** Det den nyeste utgaven som er regnet ved siden av, sier om det samme vedtaket. */
  readonly omregnet?: Omregnet
  /** Målepunktene et menneske har lest saken for, og funnet i orden. */
  readonly bekreftet?: readonly Malepunkt[]
  /** Målepunktene et menneske har lest saken for, og funnet at noe mangler helt eller delvis. Da står saken der, hva kontrollen enn så. */
  readonly funnetMangler?: readonly Malepunkt[]
}

export type Omregnet = Pick<Kontrollert, 'utgave' | 'funn'> & {
  readonly regnet: string
  readonly kunneIkke: readonly Kontrollnavn[]
}

/** Punktene som er «ikke aktuelt» for de samme familiene: er det skjult ett sted, må det være det alle stedene. */
const SAMME_FAMILIER: readonly (readonly Malepunkt[])[] = [
  ['K1', 'K2', 'K3', 'V2', 'V3'],
  ['O', 'O1', 'O2', 'O3'],
]

/** Gruppene for ett punkt: i alle familiene, eller i et utvalg av dem. */
export function gruppene(
  malepunkt: Malepunkt,
  rader: readonly Kontrollert[],
  alle?: readonly Kontrollert[],
): readonly Gruppe<Del>[] | null {
  const forPunktet = (p: Malepunkt, aldriAlene: readonly Del[] = []) => {
    const sammen = DELER_AV_O.has(p) ? delAvO(p, rader) : []
    if (!alle) return skjermet(DELER, telling(p, rader), { aldriAlene, sammen })
    const grupper = gruppene(p, alle)
    const helhet = grupper && { grupper, telling: telling(p, alle) }
    return helhet && skjermet(DELER, telling(p, rader), { aldriAlene, helhet })
  }
  const samme = SAMME_FAMILIER.find(g => g.includes(malepunkt)) ?? [malepunkt]
  const viste = samme.filter(p => !alle || !DELER_AV_O.has(p))
  const skjult = viste.some(p => {
    const grupper = forPunktet(p)
    return !grupper || aktuelle(grupper) === null
  })
  return forPunktet(malepunkt, skjult ? ['ikke-aktuelt'] : [])
}

/**
 * Det som vises samlet i en del av O. Er en del gjort, er O gjort, så de to tallene trukket fra hverandre er familier som fikk oppfølging på en annen måte.
 * Derfor vises bare om delen er gjort eller ikke, og ikke det heller når forskjellen er liten.
 */
function delAvO(p: Malepunkt, rader: readonly Kontrollert[]): readonly Del[] {
  const [o, del] = [telling('O', rader), telling(p, rader)]
  const annenMate = o['ingen-mangel-funnet'] + o.lest - del['ingen-mangel-funnet']
  return peker(annenMate) ? ['mangler', 'ingen-mangel-funnet', 'krever-skjonn'] : ['mangler', 'krever-skjonn']
}

/** Familiene målepunktet er aktuelt for; `null` når «ikke aktuelt» er slått sammen med noe annet. */
export const aktuelle = (grupper: readonly Gruppe<Del>[]): number | null =>
  grupper.some(g => g.deler.length > 1 && g.deler.includes('ikke-aktuelt'))
    ? null
    : grupper.filter(g => !g.deler.includes('ikke-aktuelt')).reduce((n, g) => n + g.antall, 0)

/** Delen familien er i for et målepunkt. `undefined`: punktet kunne ikke regnes. */
export const delen = (p: Malepunkt, r: Kontrollert): Del | undefined => {
  const utfall = r.funn[p]
  if (utfall === undefined || utfall === 'ikke-aktuelt') return utfall
  if (r.funnetMangler?.includes(p)) return 'mangler'
  return r.bekreftet?.includes(p) ? 'lest' : utfall
}

export function telling(p: Malepunkt, rader: readonly Kontrollert[]): Telling<Del> {
  const ut = Object.fromEntries(DELER.map(d => [d, 0])) as Record<Del, number>
  for (const r of rader) {
    const d = delen(p, r)
    if (d) ut[d]++
  }
  return ut
}
