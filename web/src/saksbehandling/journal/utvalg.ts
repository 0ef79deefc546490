import { forSammenligning } from '@handlingsrom/domene/felles/tekst'
import { NOTATSLAG, type Notatslag } from '@handlingsrom/domene/journal/hendelser'
import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'

/** Utvalget som står i adressen: bare id-er og koder. Søkeordene står aldri der. */
export type Utvalg = {
  readonly person?: string
  readonly tema?: Tema
  readonly slag?: Notatslag
  /** Notatet en lenke peker på. */
  readonly notat?: string
}

const UUID = /^[0-9a-f-]{36}$/

export function lesUtvalg(sok: Readonly<Record<string, unknown>>): Utvalg {
  const tema = TEMA.find(t => t === sok.tema)
  const slag = NOTATSLAG.find(s => s === sok.slag)
  const id = (v: unknown) => (typeof v === 'string' && UUID.test(v) ? v : undefined)
  const [person, notat] = [id(sok.person), id(sok.notat)]
  return {
    ...(person ? { person } : {}),
    ...(tema ? { tema } : {}),
    ...(slag ? { slag } : {}),
    ...(notat ? { notat } : {}),
  }
}

/** Alle ordene i notatet og det som står ved siden av. */
const ordene = (n: Notatvisning): string =>
  forSammenligning(
    [
      n.tekst,
      ...Object.values(n.deler ?? {}),
      n.forsok?.hvem,
      ...Object.values(n.referat ?? {}),
      n.tilstede?.andre,
      n.undersokt?.svar === 'nei' ? n.undersokt.mangler : '',
      n.avklart?.hvordan,
      ...n.rettelser.flatMap(r => [r.rettelse, r.grunn]),
      ...n.merknader.map(m => m.tekst),
      ...n.gjelder.map(g => g.fornavn),
      n.av.navn,
    ].join('\n'),
  )

/** Notatene som passer med utvalget og inneholder alle ordene det søkes etter. */
export function velgUt(
  notater: readonly Notatvisning[],
  { person, tema, slag }: Utvalg,
  sok: string,
): readonly Notatvisning[] {
  const ord = forSammenligning(sok).split(/\s+/).filter(Boolean)
  return notater.filter(
    n =>
      (!slag || n.slag === slag) &&
      (!tema || n.tema.includes(tema) || n.svar.some(s => s.tema === tema)) &&
      (!person || [...n.gjelder, ...n.svar].some(p => p.personId === person)) &&
      (ord.length === 0 || ord.every(o => ordene(n).includes(o))),
  )
}

/**
 * Om notatet kan være med på papir som kan havne hos andre. Bare det noen har merket som «kan vises»: «delvis» kan ikke deles opp her,
 * og uten merke har ingen tatt stilling. Det som er utelatt, gir verken hull eller antall på arket.
 */
export const kanSkrivesUt = (n: Notatvisning): boolean =>
  n.innsyn?.merke === 'kan-vises' && !n.skjermet && !n.feilfort
