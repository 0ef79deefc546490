import type { Arsdag } from '../register/arshjul.ts'
import { maledag } from './maling.ts'
import { erApent } from './tilstand.ts'
import type { Avvik } from './typer.ts'

/** Datoene et åpent avvik har: fristene for tiltakene, og dagene produktet måler effekten. */
export function avviksdager(a: Avvik): readonly Arsdag[] {
  if (a.lukket) return []
  const malt = a.malinger.map(m => m.periode)
  return [
    ...a.tiltak
      .filter(erApent)
      .map(t => ({ slag: 'tiltak', dato: t.frist, tittel: t.tekst, eier: t.eier, ref: a.avvikId }) as const),
    ...a.perioder
      .filter(p => !malt.includes(p))
      .map(
        p => ({ slag: 'maling', dato: maledag(p), tittel: a.tittel, eier: null, ref: a.avvikId }) as const,
      ),
  ]
}
