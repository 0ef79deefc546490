import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const saker = {
  tittel: 'Saker',
  hensikt: {
    mine: 'Sakene du har. Nærmeste frist står øverst.',
    langvarig:
      'Sakene du har, der familien har barn og hadde fått stønad lenge da det siste vedtaket ble fattet. Så lenge som kommunen har bestemt. Det er ingen feil, men et spørsmål: er stønaden nok, og hva trenger barna nå?',
    kontoret: 'Sakene med noe åpent på kontoret, som du har tilgang til. Resten finner du med søket.',
  },
  visning: 'Hvilke saker',
  mine: 'Mine saker',
  langvarig: 'Lang stønad, med barn',
  kontoret: 'Kontorets saker',
  fase: 'Fase',
  alleFaser: 'Alle faser',
  antall: (n: number) => f(n, { en: '1 sak', flere: `${n} saker` }),
  flere: (vist: number, av: number) => `De ${vist} første av ${av} saker vises. Finn resten med søket.`,
  familie: 'Familie',
  barn: 'Barn',
  ikkeSpurt: 'Ikke spurt',
  nesteFrist: 'Neste frist',
  hvem: 'Hvem har den',
  ingenHar: 'Ingen har den',
  ingenFrist: 'Ingen frist',
  antallBarn: (n: number) => f(n, { en: '1 barn', flere: `${n} barn` }),
  ingenBarn: 'Ingen registrert',
  svar: (n: number) => (n === 0 ? 'Ingenting' : `${n} tema`),
  ingenSoknad: 'Ingen åpen søknad',
  tomt: 'Ingen saker her',
  tomtHer: {
    mine: 'Du har ingen saker ennå. Nye søknader ingen har tatt, står på Min dag.',
    langvarig:
      'Ingen av sakene du har, gjelder en familie med barn som har fått stønad så lenge som kommunen har bestemt.',
    kontoret:
      'Kontoret har ingen saker med noe åpent som du har tilgang til. Andre saker finner du med søket.',
  },
  tomtFase: 'Ingen av sakene er i denne fasen. Velg en annen fase for å se flere.',
  tilMinDag: 'Gå til Min dag',
}
