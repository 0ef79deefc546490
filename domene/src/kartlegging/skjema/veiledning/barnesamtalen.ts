import { tre } from '../../../felles/spraak.ts'
import { BARNETS_SYN, KOMMUNEBREVET, RODE_KORS_7, VART_FORSLAG } from '../kilder.ts'
import type { Barnesamtalerad } from './typer.ts'

/** Å snakke med barn. Det vanlige er å spørre foreldrene; barnet selv er et tilbud, og aldri en plikt for barnet. */
export const BARNESAMTALEN: readonly Barnesamtalerad[] = [
  {
    id: 'gjennom-foreldrene',
    tittel: tre('Begynn med foreldrene', 'Start med foreldra', 'Start with the parents'),
    tekst: tre(
      'De fleste kontorer spør foreldrene om barna. Spør om de syns det er greit at du snakker med barnet, og om barnet vil.',
      'Dei fleste kontor spør foreldra om barna. Spør om dei synest det er greitt at du snakkar med barnet, og om barnet vil.',
      'Most offices ask the parents about the children. Ask if it is all right to talk to the child, and if the child wants to.',
    ),
    kilde: `${RODE_KORS_7}; ${VART_FORSLAG}`,
  },
  {
    id: 'hvorfor',
    tittel: tre('Si hvorfor dere snakker sammen', 'Sei kvifor de snakkar saman', 'Say why you are talking'),
    tekst: tre(
      'For eksempel: «Vi hjelper familien din med penger til det dere trenger. Jeg vil gjerne høre hvordan du har det.»',
      'Til dømes: «Vi hjelper familien din med pengar til det de treng. Eg vil gjerne høyre korleis du har det.»',
      'For example: “We help your family with money for what you need. I would like to hear how you are.”',
    ),
    kilde: VART_FORSLAG,
  },
  {
    id: 'kan-pavirkes',
    tittel: tre('Si hva som kan påvirkes', 'Sei kva som kan påverkast', 'Say what can be influenced'),
    tekst: tre(
      'Barnet kan si hva som er viktig. Det er voksne som bestemmer, og du kan ikke love noe du ikke vet.',
      'Barnet kan seie kva som er viktig. Det er vaksne som bestemmer, og du kan ikkje love noko du ikkje veit.',
      'The child can say what matters. Adults decide, and you cannot promise what you do not know.',
    ),
    kilde: BARNETS_SYN,
  },
  {
    id: 'hvem-ser',
    tittel: tre('Si hvem som får se det', 'Sei kven som får sjå det', 'Say who gets to see it'),
    tekst: tre(
      'Si at du skriver ned det barnet sier, og at foreldrene ofte kan lese det. Spør om det er noe barnet ikke vil ha skrevet.',
      'Sei at du skriv ned det barnet seier, og at foreldra ofte kan lese det. Spør om det er noko barnet ikkje vil ha skrive.',
      'Say that you write down what the child says and that parents can often read it. Ask if there is something the child does not want written.',
    ),
    kilde: VART_FORSLAG,
  },
  {
    id: 'ikke-ansvarlig',
    tittel: tre('Barnet har ikke ansvaret', 'Barnet har ikkje ansvaret', 'The child is not responsible'),
    tekst: tre(
      'Si at det ikke er barnets jobb å ordne økonomien, og at det ikke er barnets skyld. Spør aldri barnet hva familien har råd til.',
      'Sei at det ikkje er jobben til barnet å ordne økonomien, og at det ikkje er barnet si skuld. Spør aldri barnet kva familien har råd til.',
      'Say that sorting out money is not the child’s job and not the child’s fault. Never ask the child what the family can afford.',
    ),
    kilde: VART_FORSLAG,
  },
  {
    id: 'aldri-tolk',
    tittel: tre('Barnet er aldri tolk', 'Barnet er aldri tolk', 'The child is never an interpreter'),
    tekst: tre(
      'Bestill tolk. Har et barn likevel tolket, skriv hvorfor; det blir en oppgave å gjøre samtalen på nytt.',
      'Bestill tolk. Har eit barn likevel tolka, skriv kvifor; det blir ei oppgåve å gjere samtalen på nytt.',
      'Book an interpreter. If a child interpreted after all, write why; it becomes a task to redo the conversation.',
    ),
    kilde: `tolkeloven § 4; ${KOMMUNEBREVET}, om bruk av tolk`,
  },
  {
    id: 'barnets-ord',
    tittel: tre('Skriv barnets egne ord', 'Skriv barnet sine eigne ord', 'Write the child’s own words'),
    tekst: tre(
      'Skriv det barnet sa, slik det sa det. Ikke tolk, og ikke fyll ut.',
      'Skriv det barnet sa, slik det sa det. Ikkje tolk, og ikkje fyll ut.',
      'Write what the child said, the way the child said it. Do not interpret, and do not fill in.',
    ),
    kilde: BARNETS_SYN,
  },
  {
    id: 'et-nei',
    tittel: tre('Et nei er et svar', 'Eit nei er eit svar', 'A no is an answer'),
    tekst: tre(
      'Barnet kan la være å svare, og kan ombestemme seg. Skriv at du spurte, og når du kan spørre igjen.',
      'Barnet kan la vere å svare, og kan ombestemme seg. Skriv at du spurde, og når du kan spørje igjen.',
      'The child may choose not to answer, and may change their mind. Write that you asked, and when you may ask again.',
    ),
    kilde: BARNETS_SYN,
  },
]
