import { type Trespraak, tre } from '../felles/spraak.ts'
import type { Retning, Samtykkemottaker } from './hendelser.ts'

/** Mottakerne og retningene slik de står på arket. */
export const MOTTAKERNAVN: Readonly<Record<Samtykkemottaker, Trespraak>> = {
  'skole-barnehage': tre('skole eller barnehage', 'skule eller barnehage', 'school or kindergarten'),
  helse: tre('helsetjenesten', 'helsetenesta', 'the health service'),
  barnevern: tre('barnevernstjenesten', 'barnevernstenesta', 'child welfare'),
  'nav-stat': tre('den statlige delen av Nav', 'den statlege delen av Nav', 'the state part of Nav'),
  'kommunal-tjeneste': tre(
    'en annen kommunal tjeneste',
    'ei anna kommunal teneste',
    'another municipal service',
  ),
  'utleier-kreditor': tre(
    'utleier, strømselskap eller noen som krever penger',
    'utleigar, straumselskap eller nokon som krev pengar',
    'landlord, power company or someone who is owed money',
  ),
  frivillig: tre('en frivillig organisasjon', 'ein frivillig organisasjon', 'a voluntary organisation'),
  privatperson: tre('en privatperson', 'ein privatperson', 'a private person'),
  annet: tre('noen andre', 'nokon andre', 'someone else'),
}

export const RETNINGSNAVN: Readonly<Record<Retning, Trespraak>> = {
  'nav-forteller': tre('Nav kan fortelle dem', 'Nav kan fortelje dei', 'Nav may tell them'),
  'nav-spor': tre('De kan fortelle Nav', 'Dei kan fortelje Nav', 'They may tell Nav'),
  begge: tre(
    'Begge veier: vi kan snakke sammen',
    'Begge vegar: vi kan snakke saman',
    'Both ways: we may talk',
  ),
}

/** Ordene på arket familien skriver under på. */
export const ARKORD = {
  tittel: tre(
    'Samtykke til å snakke sammen',
    'Samtykke til å snakke saman',
    'Consent to talk with each other',
  ),
  ingress: tre(
    'Nav har taushetsplikt (sosialtjenesteloven §\u00a044). Med dette sier du ja til at noen andre og vi kan dele det som står her, og ikke noe annet.',
    'Nav har teieplikt (sosialtenestelova §\u00a044). Med dette seier du ja til at nokon andre og vi kan dele det som står her, og ikkje noko anna.',
    'Nav has a duty of confidentiality (the Social Services Act section\u00a044). With this you say yes to someone else and us sharing what is written here, and nothing more.',
  ),
  frivillig: tre(
    'Det er frivillig. Du trenger ikke å samtykke for å søke om eller få hjelp, og et nei er aldri i seg selv en grunn til avslag.',
    'Det er frivillig. Du treng ikkje å samtykke for å søkje om eller få hjelp, og eit nei er aldri i seg sjølv ein grunn til avslag.',
    'It is voluntary. You do not need to consent to apply for or get help, and a no is never in itself a reason to refuse.',
  ),
  trekke: tre(
    'Du kan trekke samtykket når du vil, uten å si hvorfor. Det er nok å si det til oss. Da gjelder det fra samme dag.',
    'Du kan trekkje samtykket når du vil, utan å seie kvifor. Det er nok å seie det til oss. Då gjeld det frå same dag.',
    'You can withdraw the consent whenever you want, without saying why. It is enough to tell us. It then applies from the same day.',
  ),
  allerede: tre(
    'Det som alt er fortalt, kan ikke tas tilbake. Det står i saken hvem som fortalte det, og at du da hadde samtykket.',
    'Det som alt er fortalt, kan ikkje takast tilbake. Det står i saka kven som fortalde det, og at du då hadde samtykt.',
    'What has already been told cannot be taken back. The case says who told it, and that you had consented then.',
  ),
  uten: tre(
    'Noen ganger kan eller må vi dele opplysninger også uten samtykke, når loven sier det. Spør oss om når det gjelder.',
    'Nokre gonger kan eller må vi dele opplysningar også utan samtykke, når lova seier det. Spør oss om når det gjeld.',
    'Sometimes we can or must share information without consent as well, when the law says so. Ask us when that applies.',
  ),
  dette: tre('Dette sier du ja til', 'Dette seier du ja til', 'What you say yes to'),
  hvem: tre('Den som samtykker', 'Den som samtykkjer', 'The person who consents'),
  om: tre('Opplysningene handler om', 'Opplysningane handlar om', 'The information is about'),
  mottaker: tre('Hvem Nav kan snakke med', 'Kven Nav kan snakke med', 'Whom Nav may talk to'),
  retning: tre('Hvem som kan fortelle', 'Kven som kan fortelje', 'Who may tell'),
  hva: tre('Hva vi kan snakke om', 'Kva vi kan snakke om', 'What we may talk about'),
  formal: tre('Hva det skal brukes til', 'Kva det skal brukast til', 'What it is to be used for'),
  til: tre('Gjelder til og med', 'Gjeld til og med', 'Valid up to and including'),
  barnetSier: tre('Hva barnet selv sier', 'Kva barnet sjølv seier', 'What the child says'),
  sier: tre('Dette sier', 'Dette seier', 'The words of'),
  underskrift: tre('Underskrift', 'Underskrift', 'Signature'),
  underskriftHjelp: tre(
    'Les gjennom først, og spør om det du lurer på. Du får en kopi. En ung som har fylt 15 år, kan skrive under for seg selv.',
    'Les gjennom først, og spør om det du lurer på. Du får ein kopi. Ein ung som har fylt 15 år, kan skrive under for seg sjølv.',
    'Read it first, and ask about anything you wonder about. You get a copy. A young person of 15 or more can sign for themselves.',
  ),
  stedOgDato: tre('Dato', 'Dato', 'Date'),
  denSomSamtykker: tre('Den som samtykker', 'Den som samtykkjer', 'The person who consents'),
  denUnge: tre('Barnet, hvis det vil', 'Barnet, om det vil', 'The child, if they wish'),
  trukket: tre('Hvis du trekker samtykket', 'Om du trekkjer samtykket', 'If you withdraw the consent'),
  trukketHjelp: tre(
    'Du trenger ikke arket for å trekke det. Vi skriver dagen her og i saken.',
    'Du treng ikkje arket for å trekkje det. Vi skriv dagen her og i saka.',
    'You do not need the sheet to withdraw it. We write the day here and in the case.',
  ),
} as const
