import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const tilbudskatalog: Tekster['tilbudskatalog'] = {
  ark: {
    tittel: 'What you can apply for',
    fane: 'Offer sheet',
    hensikt:
      'A sheet you can print and give to anyone, without opening a case. Choose what suits the person you are talking to.',
    tilFamilier: 'For families',
    tilPartnere: 'For schools, health clinics and volunteers',
    forHvem: 'Who is the sheet for?',
    innledning: kommune =>
      `These are schemes and offers that families with children in ${kommune} may find useful. Ask the Nav office if you are unsure. You can always apply, and you can ask for help to apply.`,
    partnere: kommune =>
      `You meet families before we do. These are schemes and offers in ${kommune} that you can tell them about. The family can contact the Nav office themselves. If you want to make contact for them, ask the family first.`,
    grupper: 'Include',
    skrevet: dato => `Printed ${dato}. Rules may have changed since; the source is given for each offer.`,
  },
  kommune: {
    tittel: 'The municipality’s offers',
    hensikt:
      'Local and voluntary offers in the municipality. They are shown in the cases together with the national schemes. Look at them once a year.',
    lenke: 'The municipality’s offers',
    antall: (lokale, nasjonale) =>
      `${f(lokale, { en: '1 local offer', flere: `${lokale} local offers` })} and ${nasjonale} national schemes.`,
    gamle: n =>
      f(n, {
        en: '1 offer has not been checked in the last year.',
        flere: `${n} offers have not been checked in the last year.`,
      }),
    nytt: 'Add an offer',
    ingen: 'No local offers yet',
    ingenTekst: 'Add equipment lending, volunteers, funds, parental guidance and whatever else exists here.',
    rett: 'Edit',
    kontrollert: 'Still correct',
    taUt: 'Remove',
    taUtTittel: 'Remove the offer?',
    taUtTekst: 'It is no longer shown. What has been told in the cases stays.',
    taUtGrunn: 'Why is it removed?',
    tattUt: 'Removed',
    tattUtLinje: (navn, dato, grunn) => `${navn}, ${dato}: ${grunn}`,
    skjemaNy: 'New offer',
    skjemaRett: 'Edit the offer',
    skjemaIntro: 'Write what you have checked is correct. It gets today’s date as checked.',
    navn: 'Name',
    hva: 'What is it?',
    hvem: 'Who is it for?',
    hvemHjelp: 'Begin with the child or the family, for example “The child is between 6 and 12”.',
    prisTekst: 'Price in words (may be left empty)',
    sted: 'Place and how to make contact',
    gruppe: 'Which need does it belong to?',
    ogsa: 'Also belongs to (may be left empty)',
    tilbyder: 'Who is behind it?',
    pris: 'What does it cost?',
    gjelder: 'Who is it for: children, adults or the whole family?',
    gjelderValg: { barn: 'Children', voksen: 'Adults', familie: 'The whole family' },
    program: 'This is a counselling or parental guidance programme',
    fraAr: 'From age (years)',
    tilAr: 'Up to and including age (years)',
    kilde: 'Where did you get this from?',
    nettadresse: 'Web address (may be left empty)',
    andreSprak: 'Nynorsk and English (may be left empty)',
    pa: { nn: 'In Nynorsk', en: 'In English' },
    lagre: 'Save the offer',
    bareSe: 'The administrator adds and edits the offers.',
    manglerTekst: 'Write the name, what it is, who it is for, and where you got it from.',
    manglerValg: 'Choose the need, who is behind it, the price and who it is for.',
    ugyldigAlder: 'Write whole years, the lowest age first.',
  },
}
