import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Det som er skrevet i en sak og ikke er kommet fram. */
export const usendte = {
  tittel: 'Ikke sendt ennå',
  venter: (n: number) =>
    f(n, {
      en: '1 svar er ikke sendt ennå. Det ligger trygt på denne maskinen, og sendes når nettet er tilbake.',
      flere: `${n} svar er ikke sendt ennå. De ligger trygt på denne maskinen, og sendes når nettet er tilbake.`,
    }),
  sendNaa: 'Prøv å sende nå',
  velgDer: (hvor: string) => `${hvor}: noen andre skrev også her. Gå til temaet for å velge.`,
  utenOrd: 'Et svar uten ord',
  ikkeFort: 'Noe du skrev, er ikke ført inn',
  ikkeFortHvor: (hvor: string) => `${hvor}: det du skrev, er ikke ført inn`,
  forkast: 'Forkast',
  forkastSporsmal: 'Vil du forkaste det du skrev?',
  forkastTekst: 'Da blir det borte fra denne maskinen. Det kan ikke hentes tilbake.',
}
