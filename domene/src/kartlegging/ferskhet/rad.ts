import type { Dato } from '../../felles/dato.ts'
import type { Tema } from '../tema.ts'
import type { Celletilstand, Ferskhetsgrunnlag } from '../tilstand.ts'
import { sporresIgjen, utenOrd } from './sporresIgjen.ts'
import type { Ferskhetsfakta } from './typer.ts'

/**
 * Én celle i en projeksjonsrad. Raden er en funksjon av saken alene, og saken kjenner ikke fødselsdatoen. Derfor bærer den det
 * reglene leser av svaret, uten ordene, og den som leser raden sammen med personen, regner tilstanden ut med den samme regelen.
 */
export type Ferskhetsrad = {
  readonly tema: Tema
  readonly tilstand: Exclude<Celletilstand, 'bor-sporres-pa-nytt'>
  /** Dagen cellen bør spørres på nytt, når den ikke avhenger av hvor gammelt barnet er. */
  readonly igjen: Dato | null
  readonly fakta?: Omit<Ferskhetsfakta, 'tilstand'>
}

export function ferskhetsrad(tema: Tema, fakta: Ferskhetsfakta | undefined): Ferskhetsrad {
  if (!fakta) return { tema, tilstand: 'ikke-spurt', igjen: null }
  const { tilstand, dato, detaljer } = fakta
  return { tema, tilstand, igjen: null, fakta: { dato, detaljer: detaljer.flatMap(utenOrd) } }
}

export function tilstandFraRad(r: Ferskhetsrad, paa: Dato, f: Ferskhetsgrunnlag): Celletilstand {
  const { tilstand } = r
  // Antallet følger av spørsmålet om alle barna; alderen må vi vite.
  if (r.tema === 'antall-alder' && r.igjen && !f.fodselsdato) return 'ikke-spurt'
  const igjen =
    r.fakta && tilstand !== 'ikke-spurt'
      ? sporresIgjen(r.tema, { tilstand, ...r.fakta }, f.fodselsdato, f.kommunetider)?.dato
      : r.igjen
  return igjen && igjen <= paa ? 'bor-sporres-pa-nytt' : tilstand
}
