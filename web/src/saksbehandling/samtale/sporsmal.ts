import type { Detaljslag } from '@handlingsrom/domene/kartlegging/detaljer'
import type { Gjelder, Svarform } from '@handlingsrom/domene/kartlegging/skjema/typer'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { DETALJER_FOR } from '../../felles/kartlegging/detaljskjema.ts'
import type { Kladdvalg } from './kladd.ts'
import type { Kartleggingsskjema, Oppfolging, Sporsmal } from './samtaleskjema.ts'

/** Spørsmålene i ett tema for barna, familien eller de voksne: det som sies først, og resten. */
export type Sporsmalene = {
  readonly hoved: Sporsmal | undefined
  readonly flere: readonly Sporsmal[]
  /** Opplysningene som er nyttige i felt. */
  readonly detaljer: readonly Detaljslag[]
}

/** «Er dette alle barna?» og barnets syn har sin egen plass i samtalen og spørres ikke som vanlige spørsmål. */
export function sporsmalene(s: Kartleggingsskjema, tema: Tema, gjelder: Gjelder): Sporsmalene {
  const alle = s.sporsmal.filter(x => x.punkt === tema && x.gjelder === gjelder && x.foresSom === undefined)
  // De frivillige om utfordringer er aldri det første som sies.
  const hoved = alle.find(x => !x.koder)
  const flere = alle.filter(x => x !== hoved)
  const nevnt = alle.flatMap(x => x.detaljer ?? [])
  return { hoved, flere, detaljer: [...new Set([...nevnt, ...DETALJER_FOR[tema]])] }
}

/** Grenene som er åpne etter svaret. Uten svar er bare de som alltid stilles, åpne. */
export const apneGrener = (s: Sporsmal | undefined, valg: Kladdvalg | undefined): readonly Oppfolging[] =>
  (s?.oppfolging ?? []).filter(o => o.vises === 'alltid' || o.vises === valg)

/** Om spørsmålet passer alderen og rollen. Er alderen ukjent, stilles det: ingen skal falle ut fordi vi vet for lite. */
export const passer = (
  { fraAlder, tilAlder, rolle: bare }: Pick<Sporsmal, 'fraAlder' | 'tilAlder' | 'rolle'>,
  alder: number | null,
  rolle?: string,
): boolean =>
  (bare === undefined || bare === rolle) &&
  (alder === null || ((fraAlder ?? 0) <= alder && alder <= (tilAlder ?? alder)))

/** De raske svarene. «Ikke relevant» og «vil ikke svare» finnes alltid, sist. */
export function raskeSvar(form: Svarform): readonly Kladdvalg[] {
  const slutt = ['ikke-relevant', 'onsker-ikke-a-svare'] as const
  switch (form) {
    case 'ja-nei':
      return ['ja', 'nei', ...slutt]
    case 'fri':
      return slutt
    case 'har-mangler':
      return ['har-det', 'mangler-noe', ...slutt]
    default:
      return form satisfies never
  }
}

export const medNavn = (tekst: string, navn: string): string => tekst.replaceAll('{navn}', navn)
