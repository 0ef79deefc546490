import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Regnestykket på vurderingen, som tall og som bilde. */
export const regnestykke = {
  tittel: 'Det som er bestemt, lagt sammen',
  utgifter: 'Utgifter som dekkes etter § 18',
  inntekter: 'Inntekter det regnes med',
  etter18: 'Differanse etter § 18',
  etter19: 'I tillegg etter § 19',
  perManed: 'Per måned',
  engang: 'Én gang',
  utenfor: (belop: string) => `${belop} holdes utenfor og regnes som 0.`,
  ubestemt: (n: number) =>
    f(n, {
      en: '1 linje er ikke bestemt. Summen er foreløpig.',
      flere: `${n} linjer er ikke bestemt. Summen er foreløpig.`,
    }),
  overskudd: 'Inntekten er større enn utgiftene som dekkes. Vurder § 19.',
  dekkes: 'Utgifter',
  dekkesAv: 'Dekkes av',
  stonad: 'Stønad',
  bilde: (u: string, i: string, s: string) => `Utgifter ${u}, dekkes av inntekter ${i} og stønad ${s}.`,
  ingenting: 'Ingen utgift er innvilget ennå. Da er det heller ikke noe bilde av regnestykket.',
  grupper: { livsopphold: 'Livsopphold', bolig: 'Bolig', annet: 'Annet' },
  holdesUtenfor: 'Holdes utenfor',
  teller0: 'regnes som 0',
  permaned: 'Per måned, bare det som er bestemt',
}
