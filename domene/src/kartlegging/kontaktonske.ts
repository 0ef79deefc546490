import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { finnCelle, type Kartlegging } from './tilstand.ts'

/** Spørsmålet i grunnskjemaet der en voksen sier hvordan hun helst vil ha kontakt. */
export const KONTAKTSPORSMAL = 'kontaktform'

export type Kontaktonske = { readonly tekst: string; readonly dato: Dato }

/** Det en voksen sist sa om hvordan hun helst vil ha kontakt (S-026). Et nyere svar om noe annet tar det ikke bort; et trukket gjør. */
export function kontaktonske(k: Kartlegging, personId: PersonId): Kontaktonske | undefined {
  return (finnCelle(k, personId, 'antall-alder')?.svar ?? [])
    .filter(s => !s.trukket)
    .flatMap(({ svar, dato }) =>
      svar.tilstand === 'kartlagt'
        ? (svar.delsvar ?? [])
            .filter(d => d.sporsmalId === KONTAKTSPORSMAL && d.tekst.trim() !== '')
            .map(d => ({ tekst: d.tekst.trim(), dato }))
        : [],
    )
    .at(-1)
}
