import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const usendte: Tekster['usendte'] = {
  tittel: 'Not sent yet',
  venter: n =>
    f(n, {
      en: '1 answer has not been sent yet. It is safe on this computer, and is sent when the network is back.',
      flere: `${n} answers have not been sent yet. They are safe on this computer, and are sent when the network is back.`,
    }),
  sendNaa: 'Try to send now',
  velgDer: hvor => `${hvor}: someone else also wrote here. Go to the topic to choose.`,
  utenOrd: 'An answer without words',
  ikkeFort: 'Something you wrote has not been recorded',
  ikkeFortHvor: hvor => `${hvor}: what you wrote has not been recorded`,
  forkast: 'Discard',
  forkastSporsmal: 'Discard what you wrote?',
  forkastTekst: 'It is then removed from this computer and cannot be brought back.',
}
