import { flertall } from '../flertall.ts'
import type { saker as nb } from '../nb/saker.ts'

const f = flertall('nn')

export const saker: typeof nb = {
  tittel: 'Saker',
  hensikt: {
    mine: 'Sakene du har. Næraste frist står øvst.',
    langvarig:
      'Sakene du har, der familien har barn og hadde fått stønad lenge då det siste vedtaket blei gjort. Så lenge som kommunen har bestemt. Det er ingen feil, men eit spørsmål: er stønaden nok, og kva treng barna no?',
    kontoret: 'Sakene med noko ope på kontoret, som du har tilgang til. Resten finn du med søket.',
  },
  visning: 'Kva for saker',
  mine: 'Mine saker',
  langvarig: 'Lang stønad, med barn',
  kontoret: 'Sakene på kontoret',
  fase: 'Fase',
  alleFaser: 'Alle fasar',
  antall: n => f(n, { en: '1 sak', flere: `${n} saker` }),
  flere: (vist, av) => `Dei ${vist} første av ${av} saker er viste. Finn resten med søket.`,
  familie: 'Familie',
  barn: 'Barn',
  ikkeSpurt: 'Ikkje spurt',
  nesteFrist: 'Neste frist',
  hvem: 'Kven har ho',
  ingenHar: 'Ingen har ho',
  ingenFrist: 'Ingen frist',
  antallBarn: n => f(n, { en: '1 barn', flere: `${n} barn` }),
  ingenBarn: 'Ingen registrerte',
  svar: n => (n === 0 ? 'Ingen ting' : `${n} tema`),
  ingenSoknad: 'Ingen open søknad',
  tomt: 'Ingen saker her',
  tomtHer: {
    mine: 'Du har ingen saker enno. Nye søknader ingen har teke, står på Min dag.',
    langvarig:
      'Ingen av sakene du har, gjeld ein familie med barn som har fått stønad så lenge som kommunen har bestemt.',
    kontoret: 'Kontoret har ingen saker med noko ope som du har tilgang til. Andre saker finn du med søket.',
  },
  tomtFase: 'Ingen av sakene er i denne fasen. Vel ein annan fase for å sjå fleire.',
  tilMinDag: 'Gå til min dag',
}
