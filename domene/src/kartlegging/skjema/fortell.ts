import { type Trespraak, tre } from '../../felles/spraak.ts'
import type { Fortell } from './typer.ts'

/** Det veilederen minnes på å fortelle om når svaret er ja. Familien velger selv, og ingenting blir satt i gang. */
export const FORTELLTEKSTER: Readonly<Record<Fortell, Trespraak>> = {
  'okonomisk-radgivning': tre(
    'Fortell at de kan få gratis økonomisk rådgivning hos oss (sosialtjenesteloven § 17), og spør om de ønsker det.',
    'Fortel at dei kan få gratis økonomisk rådgiving hos oss (sosialtenestelova § 17), og spør om dei ønskjer det.',
    'Tell them they can get free financial counselling from us (Social Services Act section 17), and ask if they want it.',
  ),
}
