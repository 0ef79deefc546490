import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Arket som kan gis til hvem som helst, og kommunens egen katalog. */
export const tilbudskatalog = {
  ark: {
    tittel: 'Dette kan du søke om',
    fane: 'Tilbudsark',
    hensikt:
      'Et ark du kan skrive ut og gi til hvem som helst, uten å åpne en sak. Velg det som passer for den du snakker med.',
    tilFamilier: 'Til familier',
    tilPartnere: 'Til skole, helsestasjon og frivillige',
    forHvem: 'Hvem er arket til?',
    innledning: (kommune: string) =>
      `Dette er ordninger og tilbud som barnefamilier i ${kommune} kan ha nytte av. Spør Nav-kontoret hvis du er usikker. Du kan alltid søke, og du kan be om hjelp til å søke.`,
    partnere: (kommune: string) =>
      `Dere møter familier før vi gjør det. Dette er ordninger og tilbud i ${kommune} som dere kan fortelle om. Familien kan kontakte Nav-kontoret selv. Vil dere ta kontakt for dem, spør familien først.`,
    grupper: 'Ta med',
    skrevet: (dato: string) =>
      `Skrevet ut ${dato}. Regler kan være endret siden; kilden står ved hvert tilbud.`,
  },
  kommune: {
    tittel: 'Kommunens tilbud',
    hensikt:
      'Lokale og frivillige tilbud i kommunen. De vises i sakene sammen med de nasjonale ordningene. Se på dem en gang i året.',
    lenke: 'Kommunens tilbud',
    antall: (lokale: number, nasjonale: number) =>
      `${f(lokale, { en: '1 lokalt tilbud', flere: `${lokale} lokale tilbud` })} og ${nasjonale} nasjonale ordninger.`,
    gamle: (n: number) =>
      f(n, {
        en: '1 tilbud er ikke kontrollert det siste året.',
        flere: `${n} tilbud er ikke kontrollert det siste året.`,
      }),
    nytt: 'Legg til tilbud',
    ingen: 'Ingen lokale tilbud ennå',
    ingenTekst: 'Legg inn utlån av utstyr, frivillige, fond, foreldreveiledning og annet som finnes her.',
    rett: 'Rett',
    kontrollert: 'Stemmer fortsatt',
    taUt: 'Ta ut',
    taUtTittel: 'Ta ut tilbudet?',
    taUtTekst: 'Det vises ikke lenger. Det som er fortalt i sakene, blir stående.',
    taUtGrunn: 'Hvorfor tas det ut?',
    tattUt: 'Tatt ut',
    tattUtLinje: (navn: string, dato: string, grunn: string) => `${navn}, ${dato}: ${grunn}`,
    skjemaNy: 'Nytt tilbud',
    skjemaRett: 'Rett tilbudet',
    skjemaIntro: 'Skriv det du har sett at stemmer. Det får dagens dato som kontrollert.',
    navn: 'Navn',
    hva: 'Hva er det?',
    hvem: 'Hvem er det for?',
    hvemHjelp: 'Begynn med barnet eller familien, for eksempel «Barnet er mellom 6 og 12 år».',
    prisTekst: 'Pris med ord (kan stå tomt)',
    sted: 'Sted og hvordan man tar kontakt',
    gruppe: 'Hvilket behov hører det til?',
    ogsa: 'Hører også til (kan stå tomt)',
    tilbyder: 'Hvem står bak?',
    pris: 'Hva koster det?',
    gjelder: 'Hvem er det for: barn, voksne eller hele familien?',
    gjelderValg: { barn: 'Barn', voksen: 'Voksne', familie: 'Hele familien' },
    program: 'Dette er et rådgivnings- eller foreldreveiledningsprogram',
    fraAr: 'Fra alder (år)',
    tilAr: 'Til og med alder (år)',
    kilde: 'Hvor har du det fra?',
    nettadresse: 'Nettadresse (kan stå tom)',
    andreSprak: 'Nynorsk og engelsk (kan stå tomt)',
    pa: { nn: 'På nynorsk', en: 'På engelsk' },
    lagre: 'Lagre tilbudet',
    bareSe: 'Administrator legger inn og retter tilbudene.',
    manglerTekst: 'Skriv navnet, hva det er, hvem det er for, og hvor du har det fra.',
    manglerValg: 'Velg behov, hvem som står bak, pris og hvem det er for.',
    ugyldigAlder: 'Skriv hele år, den laveste alderen først.',
  },
}
