import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { LesingId, ProveId, SakId } from '../felles/id.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import { LESTE_PUNKTER, type Lestpunkt } from '../kontroll/malepunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import { erUenige } from '../statistikk/enighet.ts'
import type { Saksproveavslag } from './avslag.ts'
import type { LesingHendelse } from './hendelser.ts'
import type { Drofting, Punktfunn, Punktlesing } from './typer.ts'

/** Én lesing slik den står: svaret på hvert målepunkt som er besvart, og når den ble levert. */
export type Lesing = {
  readonly punkter: Readonly<Partial<Record<Lestpunkt, Punktlesing>>>
  readonly levert?: Tidspunkt
  readonly droftet: Readonly<Partial<Record<Lestpunkt, Droftet>>>
}
export type Droftet = Drofting & { readonly av: Aktor; readonly tidspunkt: Tidspunkt }
export const TOM_LESING: Lesing = { punkter: {}, droftet: {} }

export const foldLesing = (hendelser: readonly Registrert<LesingHendelse>[]): Lesing =>
  hendelser.reduce(anvend, TOM_LESING)

function anvend(l: Lesing, { hendelse: h, aktor, tidspunkt }: Registrert<LesingHendelse>): Lesing {
  if (h.type === 'LesingLevert') return { ...l, levert: tidspunkt }
  if (h.type === 'UenighetDroftet') {
    const { malepunkt: p, svar, ord } = h
    return { ...l, droftet: { ...l.droftet, [p]: { malepunkt: p, svar, ord, av: aktor, tidspunkt } } }
  }
  const { malepunkt, utfall, steder, arsak, tiltak } = h
  return { ...l, punkter: { ...l.punkter, [malepunkt]: { malepunkt, utfall, steder, arsak, tiltak } } }
}

export type Lesingsgrunnlag = {
  readonly om: { readonly proveId: ProveId; readonly lesingId: LesingId; readonly sakId: SakId }
  readonly dagens: Dato
  readonly frist: Dato
  /** Stedene som finnes i saken. */
  readonly steder: ReadonlySet<string>
}
type KanIkkeLese = Exclude<Saksproveavslag, `prove-${string}`>

/** Lagrer svaret på ett målepunkt, ferdig eller ikke. */
export function lesMalepunkt(
  l: Lesing,
  p: Punktlesing,
  g: Lesingsgrunnlag,
): Resultat<LesingHendelse, KanIkkeLese> {
  const stengt = erStengt(l, g)
  if (stengt) return avvist(stengt)
  if (p.steder.some(s => !g.steder.has(s))) return avvist('lesested-finnes-ikke')
  return ok({ type: 'MalepunktLest', ...g.om, ...p })
}

/** Leverer lesingen. Etterpå er den låst, og saken er stengt for leseren igjen. */
export function leverLesing(l: Lesing, g: Lesingsgrunnlag): Resultat<LesingHendelse, KanIkkeLese> {
  const stengt = erStengt(l, g)
  if (stengt) return avvist(stengt)
  if (manglerILesingen(l).length > 0) return avvist('lesing-ikke-ferdig')
  return ok({ type: 'LesingLevert', ...g.om })
}

/** Målepunktene der leseren og kontrollen er uenige. «Delvis» er talt som mangler; der en av dem ikke sa noe, er de ikke uenige. */
export const uenighetene = (l: Pick<Lesing, 'punkter'>, funn: Punktfunn): readonly Lestpunkt[] =>
  LESTE_PUNKTER.filter(p => {
    const leser = l.punkter[p]
    return leser !== undefined && erUenige({ leser: leser.utfall, kontroll: funn[p] })
  })

/** Skriver hva en drøfting av en uenighet kom til. Kan skrives på nytt; det siste gjelder, og det første står i strømmen. */
export function droftUenighet(
  l: Lesing,
  d: Drofting,
  g: { readonly om: Lesingsgrunnlag['om']; readonly funn: Punktfunn },
): Resultat<LesingHendelse, KanIkkeLese> {
  if (!l.levert) return avvist('lesing-ikke-levert')
  if (!uenighetene(l, g.funn).includes(d.malepunkt)) return avvist('lesing-ikke-uenige')
  if (d.ord.trim() === '') return avvist('drofting-uten-ord')
  return ok({ type: 'UenighetDroftet', ...g.om, ...d })
}

const erStengt = (l: Lesing, g: Lesingsgrunnlag): 'lesing-levert' | 'lesefrist-ute' | null =>
  l.levert ? 'lesing-levert' : g.dagens > g.frist ? 'lesefrist-ute' : null

export type Lesemangel = {
  readonly malepunkt: Lestpunkt
  readonly hva: 'svar' | 'sted' | 'arsak' | 'tiltak'
}

/**
 * Det som må på plass før lesingen kan leveres. «Oppfylt» og «delvis» viser et sted i saken; «delvis» og «ikke» sier hvorfor, og hva som skal
 * gjøres; «ikke aktuelt» sier hvorfor. Det som ikke står noe sted, kan ikke vises, så «ikke» krever ikke noe sted.
 */
export const manglerILesingen = (l: Lesing): readonly Lesemangel[] =>
  LESTE_PUNKTER.flatMap(malepunkt => manglerVed(malepunkt, l.punkter[malepunkt]))

function manglerVed(malepunkt: Lestpunkt, p: Punktlesing | undefined): readonly Lesemangel[] {
  if (!p) return [{ malepunkt, hva: 'svar' }]
  const tomt = (s: string) => s.trim() === ''
  const svikter = p.utfall === 'delvis' || p.utfall === 'ikke'
  const mangler: Lesemangel['hva'][] = []
  if ((p.utfall === 'oppfylt' || p.utfall === 'delvis') && p.steder.length === 0) mangler.push('sted')
  if (p.utfall !== 'oppfylt' && tomt(p.arsak)) mangler.push('arsak')
  if (svikter && tomt(p.tiltak)) mangler.push('tiltak')
  return mangler.map(hva => ({ malepunkt, hva }))
}
