import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('nn')

export const usendte: Tekster['usendte'] = {
  tittel: 'Ikkje sendt enno',
  venter: n =>
    f(n, {
      en: '1 svar er ikkje sendt enno. Det ligg trygt på denne maskina, og blir sendt når nettet er tilbake.',
      flere: `${n} svar er ikkje sende enno. Dei ligg trygt på denne maskina, og blir sende når nettet er tilbake.`,
    }),
  sendNaa: 'Prøv å sende no',
  velgDer: hvor => `${hvor}: nokon andre skreiv også her. Gå til temaet for å velje.`,
  utenOrd: 'Eit svar utan ord',
  ikkeFort: 'Noko du skreiv, er ikkje ført inn',
  ikkeFortHvor: hvor => `${hvor}: det du skreiv, er ikkje ført inn`,
  forkast: 'Forkast',
  forkastSporsmal: 'Vil du forkaste det du skreiv?',
  forkastTekst: 'Då blir det borte frå denne maskina. Det kan ikkje hentast tilbake.',
}
