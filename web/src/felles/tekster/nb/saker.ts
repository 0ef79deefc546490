import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const saker = {
  tittel: 'Saker',
  hensikt: {
    mine: 'Sakene du har. Nærmeste frist står øverst.',
    kontoret: 'Sakene med noe åpent på kontoret, som du har tilgang til. Resten finner du med søket.',
  },
  visning: 'Hvilke saker',
  mine: 'Mine saker',
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
  tomtMine: 'Du har ingen saker ennå. Nye søknader ingen har tatt, står på Min dag.',
  tomtKontoret:
    'Kontoret har ingen saker med noe åpent som du har tilgang til. Andre saker finner du med søket.',
  tomtFase: 'Ingen av sakene er i denne fasen. Velg en annen fase for å se flere.',
  tilMinDag: 'Gå til Min dag',
}
