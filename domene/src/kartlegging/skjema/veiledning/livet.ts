import { tre } from '../../../felles/spraak.ts'
import type { Tema } from '../../tema.ts'
import { KOMMUNEBREVET, RODE_KORS_7, VART_FORSLAG } from '../kilder.ts'
import type { Punktveiledning } from './typer.ts'

type Livet = Extract<Tema, 'sosial-helse' | 'andre-tjenester' | 'omsorg-samvaer' | 'overgang-etablering'>

/** Helse, hjelpere, omsorg og overganger: det som er vanskeligst å spørre om. */
export const LIVET: Readonly<Record<Livet, Punktveiledning>> = {
  'sosial-helse': {
    sporSlik: tre(
      'Spør hvordan dagene er, ikke etter diagnoser. Si at de kan la være å svare.',
      'Spør korleis dagane er, ikkje etter diagnosar. Sei at dei kan la vere å svare.',
      'Ask what the days are like, not for diagnoses. Say they may choose not to answer.',
    ),
    lyttEtter: tre(
      'Søvn, mat, uro, barn som trøster voksne. Hører du om vold eller fare, spør videre og snakk med en kollega i dag.',
      'Søvn, mat, uro, barn som trøystar vaksne. Høyrer du om vald eller fare, spør vidare og snakk med ein kollega i dag.',
      'Sleep, food, worry, children comforting adults. If you hear of violence or danger, ask on and speak to a colleague today.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Går {navn} til helsestasjonen? Spiser og sover {navn} godt, og hvordan har du det selv?',
        'Går {navn} til helsestasjonen? Et og søv {navn} godt, og korleis har du det sjølv?',
        'Does {navn} go to the health clinic? Is {navn} eating and sleeping well, and how are you yourself?',
      ),
      '3-5': tre(
        'Snakker og leker {navn} slik dere venter? Har {navn} vært hos tannlegen?',
        'Snakkar og leikar {navn} slik de ventar? Har {navn} vore hos tannlegen?',
        'Does {navn} speak and play as you expect? Has {navn} been to the dentist?',
      ),
      '6-9': tre(
        'Ser og hører {navn} godt? Har {navn} ofte vondt i magen eller hodet?',
        'Ser og høyrer {navn} godt? Har {navn} ofte vondt i magen eller hovudet?',
        'Does {navn} see and hear well? Does {navn} often have a sore tummy or a headache?',
      ),
      '10-12': tre(
        'Hva gjør {navn} glad, og hva bekymrer {navn} seg for? Vet {navn} at det er trangt?',
        'Kva gjer {navn} glad, og kva uroar {navn} seg for? Veit {navn} at det er trongt?',
        'What makes {navn} happy, and what does {navn} worry about? Does {navn} know money is short?',
      ),
      '13-15': tre(
        'Hvem snakker {navn} med når noe er vanskelig? Kjenner {navn} helsesykepleieren?',
        'Kven snakkar {navn} med når noko er vanskeleg? Kjenner {navn} helsesjukepleiaren?',
        'Who does {navn} talk to when things are hard? Does {navn} know the school nurse?',
      ),
      '16-17': tre(
        'Hvordan sover og spiser {navn}? Spør gjerne {navn} selv, hvis {navn} vil.',
        'Korleis søv og et {navn}? Spør gjerne {navn} sjølv, dersom {navn} vil.',
        'How does {navn} sleep and eat? Ask {navn} directly, if {navn} wants to.',
      ),
    },
  },
  'andre-tjenester': {
    sporSlik: tre(
      'Si at du spør for å slippe at de må fortelle alt på nytt. Avtal hva du kan snakke med hvem om.',
      'Sei at du spør for at dei skal sleppe å fortelje alt på nytt. Avtal kva du kan snakke med kven om.',
      'Say you ask so they need not tell everything again. Agree what you may discuss with whom.',
    ),
    lyttEtter: tre(
      'At ingen har oversikten, at avtaler kolliderer, at familien er blitt bindeleddet.',
      'At ingen har oversikta, at avtalar kolliderer, at familien er blitt bindeleddet.',
      'That nobody has the overview, that appointments clash, that the family has become the go-between.',
    ),
    kilde: `${KOMMUNEBREVET}; ${VART_FORSLAG}`,
    alder: {
      '0-2': tre(
        'Helsestasjon, sykehus, fødsels- og barselomsorg. Får dere de avtalene dere trenger?',
        'Helsestasjon, sjukehus, fødsels- og barselomsorg. Får de dei avtalane de treng?',
        'Health clinic, hospital, maternity care. Do you get the appointments you need?',
      ),
      '3-5': tre(
        'Barnehage, PPT, helsestasjon. Er det noen som har meldt fra om at {navn} trenger mer?',
        'Barnehage, PPT, helsestasjon. Er det nokon som har sagt frå om at {navn} treng meir?',
        'Kindergarten, educational psychology service, clinic. Has anyone said that {navn} needs more?',
      ),
      '6-9': tre(
        'Skole, PPT, helsesykepleier. Er det møter dere går på, og hjelper de?',
        'Skule, PPT, helsesjukepleiar. Er det møte de går på, og hjelper dei?',
        'School, educational psychology service, nurse. Do you attend meetings, and do they help?',
      ),
      '10-12': tre(
        'Er det noen {navn} selv har kontakt med og stoler på?',
        'Er det nokon {navn} sjølv har kontakt med og stolar på?',
        'Is there someone {navn} sees and trusts?',
      ),
      '13-15': tre(
        'Helsestasjon for ungdom, BUP, fritidsklubb. Vet {navn} hva som finnes?',
        'Helsestasjon for ungdom, BUP, fritidsklubb. Veit {navn} kva som finst?',
        'Youth clinic, mental health services, youth club. Does {navn} know what exists?',
      ),
      '16-17': tre(
        'Oppfølgingstjenesten, rådgiver på skolen, Nav. Hva stopper når {navn} fyller 18?',
        'Oppfølgingstenesta, rådgivar på skulen, Nav. Kva stoppar når {navn} fyller 18?',
        'Follow-up service, school counsellor, Nav. What ends when {navn} turns 18?',
      ),
    },
  },
  'omsorg-samvaer': {
    sporSlik: tre(
      'Spør nøytralt, om hvert barn for seg. Ikke ta parti, og skriv hvem som sa hva.',
      'Spør nøytralt, om kvart barn for seg. Ikkje ta parti, og skriv kven som sa kva.',
      'Ask neutrally, about each child separately. Do not take sides, and write who said what.',
    ),
    lyttEtter: tre(
      'Samvær som ikke blir noe av på grunn av penger. Frykt for den andre: noter det der bare de som må, ser det.',
      'Samvær som ikkje blir noko av på grunn av pengar. Frykt for den andre: noter det der berre dei som må, ser det.',
      'Contact cancelled for lack of money. Fear of the other parent: note it where only those who must can see.',
    ),
    kilde: VART_FORSLAG,
    alder: {
      '0-2': tre(
        'Hvem er {navn} hos om natta, og finnes det utstyr begge steder?',
        'Kven er {navn} hos om natta, og finst det utstyr begge stader?',
        'Who is {navn} with at night, and is there equipment in both places?',
      ),
      '3-5': tre(
        'Hvem henter og bringer? Har {navn} klær begge steder?',
        'Kven hentar og bringer? Har {navn} klede begge stader?',
        'Who drops off and picks up? Does {navn} have clothes in both places?',
      ),
      '6-9': tre(
        'Hvordan er ukene delt, og hva koster reisen?',
        'Korleis er vekene delte, og kva kostar reisa?',
        'How are the weeks shared, and what does the travel cost?',
      ),
      '10-12': tre(
        'Hva syns {navn} om ordningen? {navn} kan være med og si noe, men skal ikke velge mellom foreldrene.',
        'Kva synest {navn} om ordninga? {navn} kan vere med og seie noko, men skal ikkje velje mellom foreldra.',
        'What does {navn} think of the arrangement? {navn} may have a say, but must not choose between parents.',
      ),
      '13-15': tre(
        'Reiser {navn} alene? Er det venner og aktiviteter som krasjer med samværet?',
        'Reiser {navn} åleine? Er det vener og aktivitetar som krasjar med samværet?',
        'Does {navn} travel alone? Do friends and activities clash with contact?',
      ),
      '16-17': tre(
        'Hvor vil {navn} bo, og hva trengs der? Spør om søsken ses.',
        'Kvar vil {navn} bu, og kva trengst der? Spør om syskena ser kvarandre.',
        'Where does {navn} want to live, and what is needed there? Ask if siblings see each other.',
      ),
    },
  },
  'overgang-etablering': {
    sporSlik: tre(
      'Spør hva som er nytt siden sist, og hva som kommer det neste halvåret.',
      'Spør kva som er nytt sidan sist, og kva som kjem det neste halvåret.',
      'Ask what is new since last time, and what the next six months bring.',
    ),
    lyttEtter: tre(
      'Ting som skal kjøpes på én gang, og frister familien ikke har sagt høyt.',
      'Ting som skal kjøpast på éin gong, og fristar familien ikkje har sagt høgt.',
      'Things to be bought at once, and deadlines the family has not said aloud.',
    ),
    kilde: `${RODE_KORS_7}; ${VART_FORSLAG}`,
    alder: {
      '0-2': tre(
        'Barnehagestart: klær, sekk, tilvenning. Er det plass og penger til det?',
        'Barnehagestart: klede, sekk, tilvenjing. Er det plass og pengar til det?',
        'Starting kindergarten: clothes, bag, settling in. Is there room and money for it?',
      ),
      '3-5': tre(
        'Skolestart kommer. Sekk, klær, innmelding i SFO, skolevei.',
        'Skulestart kjem. Sekk, klede, innmelding i SFO, skuleveg.',
        'School start is coming. Bag, clothes, after-school care, the way to school.',
      ),
      '6-9': tre(
        'Ny skole, nytt lag, ny klasse? Hva trengs for å være med fra dag én?',
        'Ny skule, nytt lag, ny klasse? Kva trengst for å vere med frå dag éin?',
        'New school, new team, new class? What is needed to join from day one?',
      ),
      '10-12': tre(
        'Ungdomsskolen nærmer seg. Hva endrer seg for {navn}: vei, utstyr, telefon, venner?',
        'Ungdomsskulen nærmar seg. Kva endrar seg for {navn}: veg, utstyr, telefon, vener?',
        'Lower secondary is near. What changes for {navn}: the journey, equipment, phone, friends?',
      ),
      '13-15': tre(
        'Konfirmasjon og valg av videregående. Hva ønsker {navn}, og hva koster det?',
        'Konfirmasjon og val av vidaregåande. Kva ønskjer {navn}, og kva kostar det?',
        'Confirmation and choosing upper secondary. What does {navn} want, and what does it cost?',
      ),
      '16-17': tre(
        'Videregående, hybel, jobb, 18 år. Hva må være klart, og hvem hjelper {navn}?',
        'Vidaregåande, hybel, jobb, 18 år. Kva må vere klart, og kven hjelper {navn}?',
        'Upper secondary, lodgings, work, turning 18. What must be ready, and who helps {navn}?',
      ),
    },
  },
}
