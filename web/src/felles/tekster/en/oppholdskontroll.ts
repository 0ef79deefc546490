import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('en')
const dag = (d: unknown) => lagFormat('en').dato(String(d) as Dato)
type Tall = Readonly<Record<string, string | number>>

/** What the check of the ground of residence asks. It never says what the ground is. */
export const oppholdskoder = {
  'opphold.alltid-apent': () =>
    'No support resting on the ground of residence is decided here. Advice and guidance (section 17) and emergency help are open to everyone.',
  'opphold.ingen-voksne': () => 'No adults are in the case.',
  'opphold.vurdert': (t: Tall) =>
    f(Number(t.antall), {
      en: 'The adult’s ground of residence is assessed and lasts through the months. Does it still hold?',
      flere: `The ground of residence of the ${t.antall} adults is assessed and lasts through the months. Does it still hold?`,
    }),
  'opphold.ikke-vurdert': (t: Tall) =>
    `${t.navn}: nobody has written what the ground of residence is. What is it?`,
  'opphold.ukjent': (t: Tall) =>
    `${t.navn}: the ground of residence is unknown. Who can answer, and what can be given meanwhile?`,
  'opphold.utlopt': (t: Tall) =>
    `${t.navn}: residence was granted until ${dag(t.til)}. What is the ground now?`,
  'opphold.gar-ut': (t: Tall) =>
    `${t.navn}: residence is granted until ${dag(t.til)}, before the months the support is for are over. What applies after that?`,
  'opphold.regelen-spor': (t: Tall) =>
    `${t.navn}: section 2 and the regulation limit, or ask more, with this ground. See what they say, and answer in your own words.`,
}
