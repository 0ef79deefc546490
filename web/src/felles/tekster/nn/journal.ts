import { flertall } from '../flertall.ts'
import type { journal as nb } from '../nb/journal.ts'

const f = flertall('nn')

export const journal: typeof nb = {
  tittel: 'Journal',
  hensikt: 'Det som er sagt, prøvd og vurdert. Eit ferdig notat blir låst, og ei retting står ved sida av.',
  antall: n => f(n, { en: 'Eitt notat', flere: `${n} notat` }),
  slag: {
    telefon: 'Telefonsamtale',
    kontor: 'Samtale på kontoret',
    hjemmebesok: 'Heimebesøk',
    forsok: 'Forsøk på kontakt',
    vurdering: 'Vurdering',
    referat: 'Møtereferat',
  },
  nytt: 'Nytt notat',
  slagEtikett: 'Kva slags notat?',
  dato: 'Når skjedde det?',
  tekst: 'Notat',
  tekstHjelp: 'Skriv det som er nødvendig for saka. Søkjaren har rett til innsyn i notatet.',
  gjelder: 'Kva barn gjeld det? (kan stå tomt)',
  utkast:
    'Utkastet ser berre du. Når du ferdigstiller, får notatet namnet ditt og datoen i dag og blir låst.',
  ferdigstill: 'Ferdigstill',
  forkast: 'Forkast utkastet',
  forkastTittel: 'Forkaste utkastet?',
  forkastTekst: 'Teksten blir borte. Det som er ferdigstilt før, blir ståande.',
  tomTittel: 'Ingen notat enno',
  tom: 'Det første notatet kan vere ein telefonsamtale, eit besøk eller eit forsøk på å få kontakt.',
  av: (navn, nar) => `${navn}, ${nar}`,
  last: 'Låst',
  gjelderBarn: navn => `Gjeld ${navn}`,
  rett: 'Skriv ei retting',
  rettTittel: 'Rett notatet',
  rettTekst: 'Notatet blir ståande slik det er. Rettinga står ved sida av, med namnet ditt.',
  rettelse: 'Retting',
  rettelseFelt: 'Kva er rett?',
  rettGrunn: 'Kvifor rettar du?',
  rettLagre: 'Lagre rettinga',
  rettelseAv: (navn, nar) => `Retta av ${navn}, ${nar}`,
  grunn: grunn => `Grunn: ${grunn}`,
  manglerSlag: 'Vel kva slags notat det er.',
  manglerDato: 'Skriv datoen.',
  manglerTekst: 'Skriv nokre ord.',
  filter: 'Vis',
  alle: 'Alle notat',
}
