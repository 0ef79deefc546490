import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nn')
const dag = (d: unknown) => lagFormat('nn').dato(String(d) as Dato)
type Tall = Readonly<Record<string, string | number>>

/** Det kontrollen av opphaldsgrunnlaget spør om. Han seier aldri kva grunnlaget er. */
export const oppholdskoder = {
  'opphold.alltid-apent': () =>
    'Her blir det ikkje avgjort nokon stønad som kviler på opphaldsgrunnlaget. Råd og rettleiing (§\u00a017) og akutt hjelp er opne for alle.',
  'opphold.ingen-voksne': () => 'Ingen vaksne står i saka.',
  'opphold.vurdert': (t: Tall) =>
    f(Number(t.antall), {
      en: 'Opphaldsgrunnlaget til den vaksne er vurdert, og varer månadene ut. Stemmer det framleis?',
      flere: `Opphaldsgrunnlaget til dei ${t.antall} vaksne er vurdert, og varer månadene ut. Stemmer det framleis?`,
    }),
  'opphold.ikke-vurdert': (t: Tall) => `${t.navn}: ingen har skrive kva opphaldsgrunnlaget er. Kva er det?`,
  'opphold.ukjent': (t: Tall) =>
    `${t.navn}: opphaldsgrunnlaget er ukjent. Kven kan svare, og kva kan dei få så lenge?`,
  'opphold.utlopt': (t: Tall) => `${t.navn}: opphaldet var gitt til ${dag(t.til)}. Kva er grunnlaget no?`,
  'opphold.gar-ut': (t: Tall) =>
    `${t.navn}: opphaldet er gitt til ${dag(t.til)}, før månadene stønaden er for, er over. Kva gjeld etter det?`,
  'opphold.regelen-spor': (t: Tall) =>
    `${t.navn}: §\u00a02 og forskrifta avgrensar, eller spør om meir, ved dette grunnlaget. Sjå kva som står der, og svar med eigne ord.`,
}
