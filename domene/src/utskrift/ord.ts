import { type Trespraak, tre } from '../felles/spraak.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Hurtigvalg, Svar, Svarkilde, Synsmaate } from '../kartlegging/hendelser.ts'

/** Ordene på arket. Skjermen har sine egne, for der står de sammen med knapper og hjelp. */
export const ORD = {
  tittelTomt: tre('Samtale om barna', 'Samtale om barna', 'A conversation about the children'),
  tittelUtfylt: tre('Det vi vet om barna', 'Det vi veit om barna', 'What we know about the children'),
  ingressTomt: tre(
    'Ta ett tema om gangen, og ett barn om gangen. Skriv med familiens egne ord. Ingen må svare på alt, og et barn skal aldri tolke.',
    'Ta eitt tema om gongen, og eitt barn om gongen. Skriv med familien sine eigne ord. Ingen må svare på alt, og eit barn skal aldri tolke.',
    'Take one topic at a time, and one child at a time. Write in the family’s own words. Nobody has to answer everything, and a child must never interpret.',
  ),
  ingressUtfylt: tre(
    'Svarene slik de er skrevet ned. Noe kan være holdt tilbake fra denne utskriften.',
    'Svara slik dei er skrivne ned. Noko kan vere halde tilbake frå denne utskrifta.',
    'The answers as they were written down. Something may have been held back from this print.',
  ),
  samtalen: tre('Om samtalen', 'Om samtalen', 'About the conversation'),
  datoOgSted: tre('Dato, klokkeslett og sted', 'Dato, klokkeslett og stad', 'Date, time and place'),
  hvem: tre('Hvem er med', 'Kven er med', 'Who is present'),
  tolk: tre('Trengs tolk? Språk', 'Trengst tolk? Språk', 'Interpreter needed? Language'),
  ja: tre('Ja', 'Ja', 'Yes'),
  nei: tre('Nei', 'Nei', 'No'),
  alleBarna: tre('Er dette alle barna?', 'Er dette alle barna?', 'Are these all the children?'),
  barna: tre('Barna', 'Barna', 'The children'),
  alleBarnaHjelp: tre(
    'Spør også om barn som bor her av og til, stebarn og fosterbarn, barn som er ventet, og unge over 18 som bor hjemme.',
    'Spør òg om barn som bur her av og til, stebarn og fosterbarn, barn som er venta, og unge over 18 som bur heime.',
    'Also ask about children who live here some of the time, stepchildren and foster children, children expected, and young people over 18 living at home.',
  ),
  navn: tre('Navn', 'Namn', 'Name'),
  fodt: tre('Født', 'Fødd', 'Born'),
  borHos: tre('Bor hos', 'Bur hos', 'Lives with'),
  derfor: tre('Derfor spør vi: ', 'Derfor spør vi: ', 'Why we ask: '),
  deVoksne: tre('De voksne', 'Dei vaksne', 'The adults'),
  bekreftetFor: tre(
    'Spurt om, og bekreftet for',
    'Spurt om, og stadfesta for',
    'Asked about, and confirmed for',
  ),
  familien: tre('Familien', 'Familien', 'The family'),
  barnet: tre('barnet', 'barnet', 'the child'),
  barn: tre('Barn', 'Barn', 'Child'),
  ikkeRelevant: tre('Ikke relevant, fordi', 'Ikkje relevant, fordi', 'Not relevant, because'),
  vilIkkeSvare: tre('Vil ikke svare', 'Vil ikkje svare', 'Does not wish to answer'),
  hvis: {
    'har-det': tre('Hvis barnet har det:', 'Viss barnet har det:', 'If the child has it:'),
    'mangler-noe': tre('Hvis noe mangler:', 'Viss noko manglar:', 'If something is missing:'),
    ja: tre('Hvis ja:', 'Viss ja:', 'If yes:'),
    nei: tre('Hvis nei:', 'Viss nei:', 'If no:'),
    alltid: tre('', '', ''),
  },
  synet: tre('Barnets eget syn', 'Barnet sitt eige syn', 'The child’s own view'),
  synetHjelp: tre(
    'Snakk med barnet når det er til hjelp for barnet. Si hvorfor du spør, hva barnet kan påvirke, og hvem som får se det. Ansvaret er de voksnes.',
    'Snakk med barnet når det er til hjelp for barnet. Sei kvifor du spør, kva barnet kan påverke, og kven som får sjå det. Ansvaret er dei vaksne sitt.',
    'Talk with the child when it helps the child. Say why you ask, what the child can influence, and who will see it. The responsibility is the adults’.',
  ),
  behov: tre('Det noen trenger', 'Det nokon treng', 'What someone needs'),
  avtalt: tre('Avtalt, og til neste gang', 'Avtalt, og til neste gong', 'Agreed, and for next time'),
  hvemHvaNar: tre('Hvem, hva og når', 'Kven, kva og når', 'Who, what and when'),
  ingenOrd: tre('Ingen ord er skrevet ned', 'Ingen ord er skrivne ned', 'No words were written down'),
  side: tre('Side', 'Side', 'Page'),
  av: tre('av', 'av', 'of'),
} as const

export const VALG: Readonly<Record<Hurtigvalg, Trespraak>> = {
  'har-det': tre('Har det', 'Har det', 'Has it'),
  'mangler-noe': tre('Mangler noe', 'Manglar noko', 'Something is missing'),
  ja: ORD.ja,
  nei: ORD.nei,
}
export const TILSTAND: Readonly<Record<Svar['tilstand'], Trespraak>> = {
  kartlagt: tre('Kartlagt', 'Kartlagt', 'Mapped'),
  'ikke-relevant': tre('Ikke relevant', 'Ikkje relevant', 'Not relevant'),
  'onsker-ikke-a-svare': tre('Ønsker ikke å svare', 'Ønskjer ikkje å svare', 'Does not wish to answer'),
}
export const SAGT_AV: Readonly<Record<Svarkilde, Trespraak>> = {
  mor: tre('mor', 'mor', 'mother'),
  far: tre('far', 'far', 'father'),
  'annen-forelder': tre('annen forelder', 'annan forelder', 'other parent'),
  barnet: tre('barnet selv', 'barnet sjølv', 'the child'),
  skole: tre('skole eller barnehage', 'skule eller barnehage', 'school or kindergarten'),
  helse: tre('helsetjenesten', 'helsetenesta', 'the health service'),
  register: tre('register', 'register', 'a register'),
  soknad: tre('søknaden', 'søknaden', 'the application'),
  annen: tre('andre', 'andre', 'others'),
}
export const KANAL: Readonly<Record<Kanal, Trespraak>> = {
  kontor: tre('på kontoret', 'på kontoret', 'at the office'),
  telefon: tre('på telefon', 'på telefon', 'by phone'),
  hjemmebesok: tre('hjemme', 'heime', 'at home'),
  digitalt: tre('digitalt', 'digitalt', 'digitally'),
  brev: tre('i brev', 'i brev', 'by letter'),
}
export const SYN: Readonly<Record<Synsmaate, Trespraak>> = {
  direkte: tre('Fra barnet selv', 'Frå barnet sjølv', 'From the child'),
  'gjennom-foreldre': tre('Gjennom foreldrene', 'Gjennom foreldra', 'Through the parents'),
  forsokt: tre('Forsøkt', 'Forsøkt', 'Tried'),
  ikke: tre('Ikke, fordi', 'Ikkje, fordi', 'Not, because'),
}

/**
 * Avsenderen på arkene en familie får med seg: aldri navnet på kontoret. Et skjermet menneskes papirer sier ikke hvor (sikkerhet K1), og sa
 * andres det, ville forskjellen røpet at noen i husstanden er skjermet.
 */
export const UTEN_STED = 'Nav'
