import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const dag = (d: unknown) => lagFormat('nb').dato(String(d) as Dato)
type Tall = Readonly<Record<string, string | number>>

/** Det kontrollen av oppholdsgrunnlaget spør om. Den sier aldri hva grunnlaget er. */
export const oppholdskoder = {
  'opphold.alltid-apent': () =>
    'Her avgjøres ingen stønad som hviler på oppholdsgrunnlaget. Råd og veiledning (§\u00a017) og akutt hjelp er åpne for alle.',
  'opphold.ingen-voksne': () => 'Ingen voksne står i saken.',
  'opphold.vurdert': (t: Tall) =>
    f(Number(t.antall), {
      en: 'Oppholdsgrunnlaget til den voksne er vurdert, og varer månedene ut. Stemmer det fortsatt?',
      flere: `Oppholdsgrunnlaget til de ${t.antall} voksne er vurdert, og varer månedene ut. Stemmer det fortsatt?`,
    }),
  'opphold.ikke-vurdert': (t: Tall) => `${t.navn}: ingen har skrevet hva oppholdsgrunnlaget er. Hva er det?`,
  'opphold.ukjent': (t: Tall) =>
    `${t.navn}: oppholdsgrunnlaget er ukjent. Hvem kan svare, og hva kan gis så lenge?`,
  'opphold.utlopt': (t: Tall) => `${t.navn}: oppholdet var gitt til ${dag(t.til)}. Hva er grunnlaget nå?`,
  'opphold.gar-ut': (t: Tall) =>
    `${t.navn}: oppholdet er gitt til ${dag(t.til)}, før månedene stønaden er for, er over. Hva gjelder etter det?`,
  'opphold.regelen-spor': (t: Tall) =>
    `${t.navn}: §\u00a02 og forskriften begrenser, eller spør om mer, ved dette grunnlaget. Se hva som står der, og svar med egne ord.`,
}
