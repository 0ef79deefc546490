import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('nn')

export const tilbudskatalog: Tekster['tilbudskatalog'] = {
  ark: {
    tittel: 'Dette kan du søkje om',
    fane: 'Tilbodsark',
    hensikt:
      'Eit ark du kan skrive ut og gi til kven som helst, utan å opne ei sak. Vel det som passar for den du snakkar med.',
    tilFamilier: 'Til familiar',
    tilPartnere: 'Til skule, helsestasjon og frivillige',
    forHvem: 'Kven er arket til?',
    innledning: kommune =>
      `Dette er ordningar og tilbod som barnefamiliar i ${kommune} kan ha nytte av. Spør Nav-kontoret om du er usikker. Du kan alltid søkje, og du kan be om hjelp til å søkje.`,
    partnere: kommune =>
      `De møter familiar før vi gjer det. Dette er ordningar og tilbod i ${kommune} som de kan fortelje om. Familien kan kontakte Nav-kontoret sjølv. Vil de ta kontakt for dei, spør familien først.`,
    grupper: 'Ta med',
    skrevet: dato => `Skrive ut ${dato}. Reglar kan vere endra sidan; kjelda står ved kvart tilbod.`,
  },
  kommune: {
    tittel: 'Tilboda i kommunen',
    hensikt:
      'Lokale og frivillige tilbod i kommunen. Dei blir viste i sakene saman med dei nasjonale ordningane. Sjå på dei ein gong i året.',
    lenke: 'Tilboda i kommunen',
    antall: (lokale, nasjonale) =>
      `${f(lokale, { en: '1 lokalt tilbod', flere: `${lokale} lokale tilbod` })} og ${nasjonale} nasjonale ordningar.`,
    gamle: n =>
      f(n, {
        en: '1 tilbod er ikkje kontrollert det siste året.',
        flere: `${n} tilbod er ikkje kontrollerte det siste året.`,
      }),
    nytt: 'Legg til tilbod',
    ingen: 'Ingen lokale tilbod enno',
    ingenTekst: 'Legg inn utlån av utstyr, frivillige, fond, foreldrerettleiing og anna som finst her.',
    rett: 'Rett',
    kontrollert: 'Stemmer framleis',
    taUt: 'Ta ut',
    taUtTittel: 'Ta ut tilbodet?',
    taUtTekst: 'Det blir ikkje vist lenger. Det som er fortalt i sakene, blir ståande.',
    taUtGrunn: 'Kvifor blir det teke ut?',
    tattUt: 'Teke ut',
    tattUtLinje: (navn, dato, grunn) => `${navn}, ${dato}: ${grunn}`,
    skjemaNy: 'Nytt tilbod',
    skjemaRett: 'Rett tilbodet',
    skjemaIntro: 'Skriv det du har sett at stemmer. Det får datoen i dag som kontrollert.',
    navn: 'Namn',
    hva: 'Kva er det?',
    hvem: 'Kven er det for?',
    hvemHjelp: 'Byrj med barnet eller familien, til dømes «Barnet er mellom 6 og 12 år».',
    prisTekst: 'Pris med ord (kan stå tomt)',
    sted: 'Stad og korleis ein tek kontakt',
    gruppe: 'Kva behov høyrer det til?',
    ogsa: 'Høyrer òg til (kan stå tomt)',
    tilbyder: 'Kven står bak?',
    pris: 'Kva kostar det?',
    gjelder: 'Kven er det for: barn, vaksne eller heile familien?',
    gjelderValg: { barn: 'Barn', voksen: 'Vaksne', familie: 'Heile familien' },
    program: 'Dette er eit rådgivings- eller foreldrerettleiingsprogram',
    fraAr: 'Frå alder (år)',
    tilAr: 'Til og med alder (år)',
    kilde: 'Kvar har du det frå?',
    nettadresse: 'Nettadresse (kan stå tom)',
    andreSprak: 'Nynorsk og engelsk (kan stå tomt)',
    pa: { nn: 'På nynorsk', en: 'På engelsk' },
    lagre: 'Lagre tilbodet',
    bareSe: 'Administrator legg inn og rettar tilboda.',
    manglerTekst: 'Skriv namnet, kva det er, kven det er for, og kvar du har det frå.',
    manglerValg: 'Vel behov, kven som står bak, pris og kven det er for.',
    ugyldigAlder: 'Skriv heile år, den lågaste alderen først.',
  },
}
