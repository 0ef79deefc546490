import { flertall } from '../flertall.ts'
import type { regnestykke as nb } from '../nb/regnestykke.ts'

const f = flertall('nn')

export const regnestykke: typeof nb = {
  tittel: 'Det som er bestemt, lagt saman',
  utgifter: 'Utgifter som blir dekte etter § 18',
  inntekter: 'Inntekter det blir rekna med',
  etter18: 'Differanse etter § 18',
  etter19: 'I tillegg etter § 19',
  perManed: 'Per månad',
  engang: 'Éin gong',
  utenfor: belop => `${belop} er halde utanfor og blir rekna som 0.`,
  ubestemt: n =>
    f(n, {
      en: '1 linje er ikkje avgjord. Summen er førebels.',
      flere: `${n} linjer er ikkje avgjorde. Summen er førebels.`,
    }),
  overskudd: 'Inntekta er større enn utgiftene som blir dekte. Vurder § 19.',
  dekkes: 'Utgifter',
  dekkesAv: 'Dekt av',
  stonad: 'Stønad',
  bilde: (u, i, s) => `Utgifter ${u}, dekte av inntekter ${i} og stønad ${s}.`,
  ingenting: 'Inga utgift er innvilga enno. Då er det heller ikkje noko bilete av reknestykket.',
  grupper: { livsopphold: 'Livsopphald', bolig: 'Bustad', annet: 'Anna' },
  holdesUtenfor: 'Halde utanfor',
  teller0: 'blir rekna som 0',
  permaned: 'Per månad, berre det som er avgjort',
}
