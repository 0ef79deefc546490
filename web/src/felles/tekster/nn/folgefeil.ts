import type { folgefeil as nb } from '../nb/folgefeil.ts'

export const folgefeil: typeof nb = {
  tittel: 'Manglar vurderinga der kartlegginga manglar svar?',
  ingress: (begge, svake, bareSvar, andre) =>
    `Av ${svake} familiar der vurderinga manglar noko, manglar kartlegginga svar hos ${begge}. Av dei ${andre} andre gjeld det ${bareSvar}.`,
  svak: 'Vurderinga manglar noko',
  ikkeSvak: 'Ingen slik mangel funnen',
  utenSvar: 'Kartlegginga manglar svar (K3)',
  medSvar: 'Ingen slik mangel funnen',
  iAlt: 'Familiar',
  bilde: (rad, utenSvar, medSvar) =>
    `${rad}: kartlegginga manglar svar hos ${utenSvar}, ikkje hos ${medSvar}`,
  tabell: p => `${p} mot K3, talet på familiar`,
  forFa: minst =>
    `Blir ikkje vist. Ei av dei fire rutene har færre enn ${minst} familiar, eller kunne vore rekna ut saman med målepunkta.`,
  ingenMangler: 'Kontrollen fann ingen mangel i vurderinga hos nokon familie i perioden.',
  ikkeGrunn: 'Manglane opptrer saman eller ikkje. Figuren seier ikkje at den eine kjem av den andre.',
  omTallene: 'Kva tala tel, og kva dei ikkje seier',
  teller: 'Det som blir talt',
  tellerTekst:
    'Familiar der kontrollen av K3 fann at svar mangla i kartlegginga utan at det stod kvifor, då vedtaket blei gjort.',
  nevner: 'Av',
  nevnerTekst:
    'Familiar med barn som fekk vedtak om stønad, delte etter om kontrollen av V2 (eller V3) fann ein mangel i vurderinga av barna. Ein familie tel éin gong, med det siste vedtaket sitt. Det ein lesar har funne i orden, er ikkje ein mangel.',
  periode: 'Periode',
  periodeTekst: 'Perioden som er vald øvst, etter dagen vedtaket blei gjort. Utvalet øvst gjeld ikkje her.',
  sierIkke: 'Det tala ikkje seier',
  sierIkkeTekst:
    'Ikkje at det er det same barnet, ikkje at vurderinga ville blitt ei anna med svaret, og ikkje noko om tema med ein skriven grunn. V3 kan òg mangle fordi barnets syn er kjent og ikkje vege; det kjem ikkje av kartlegginga. I kvar sak viser vurderinga kva svar som manglar for kvart barn.',
}
