import { tre } from '../../../felles/spraak.ts'
import { FIGUR_6, HELSETILSYNET, KOMMUNEBREVET, RODE_KORS_7, VART_FORSLAG } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/** Hjemmet, hvem barna bor hos, og det som er i ferd med å endre seg. */
export const BOLIG: readonly Sporsmal[] = [
  {
    id: 'bosituasjon',
    punkt: 'bosituasjon',
    gjelder: 'familie',
    svarform: 'fri',
    detaljer: ['bolig'],
    ordlyd: 'Bosituasjonen til familien (den som søker og barna)',
    tekst: tre(
      'Hvordan bor dere? Eier eller leier dere, hvor mange rom er det, og hvordan er standarden?',
      'Korleis bur de? Eig eller leiger de, kor mange rom er det, og korleis er standarden?',
      'What is your home like? Do you own or rent, how many rooms are there, and what condition is it in?',
    ),
    hvorfor: tre(
      'En trygg og stabil bolig betyr mye for barn.',
      'Ein trygg og stabil bustad betyr mykje for barn.',
      'A safe and stable home matters a lot to children.',
    ),
    kilde: `${FIGUR_6}; ${HELSETILSYNET}`,
    oppfolging: [
      {
        id: 'trygg-bosituasjon',
        ordlyd: 'Har barna en trygg bosituasjon?',
        vises: 'alltid',
        svarform: 'ja-nei',
        tekst: tre(
          'Er det trygt for barna der dere bor?',
          'Er det trygt for barna der de bur?',
          'Is it safe for the children where you live?',
        ),
        hvorfor: tre(
          'Barn skal kunne sove, leke og gå ut uten å være redde.',
          'Barn skal kunne sove, leike og gå ut utan å vere redde.',
          'Children should be able to sleep, play and go out without fear.',
        ),
      },
      {
        id: 'omsorgsfordeling',
        ordlyd: 'Hvordan er eventuelt omsorgsfordelingen?',
        vises: 'alltid',
        svarform: 'fri',
        tekst: tre(
          'Bor barna her hele tida, eller også hos noen andre?',
          'Bur barna her heile tida, eller òg hos nokon andre?',
          'Do the children live here all the time, or with someone else too?',
        ),
        hvorfor: tre(
          'Barn som bor to steder, trenger det de trenger begge steder.',
          'Barn som bur to stader, treng det dei treng begge stadene.',
          'Children with two homes need what they need in both.',
        ),
      },
      {
        id: 'nabolag',
        ordlyd: 'Hva slags nabolag bor de i?',
        vises: 'alltid',
        svarform: 'fri',
        tekst: tre(
          'Hvordan er nabolaget? Er det andre barn der, og er det langt til skole og fritid?',
          'Korleis er nabolaget? Er det andre barn der, og er det langt til skule og fritid?',
          'What is the neighbourhood like? Are there other children, and is it far to school and activities?',
        ),
        hvorfor: tre(
          'Lang vei kan bety at barna trenger skyss for å være med.',
          'Lang veg kan bety at barna treng skyss for å vere med.',
          'Long distances can mean the children need transport to take part.',
        ),
      },
      {
        id: 'trenger-hjemme',
        ordlyd: 'Er det noe de trenger hjemme?',
        vises: 'alltid',
        svarform: 'ja-nei',
        tekst: tre(
          'Er det noe dere trenger hjemme, for eksempel senger, bord eller hvitevarer?',
          'Er det noko de treng heime, til dømes senger, bord eller kvitevarer?',
          'Is there anything you need at home, such as beds, a table or appliances?',
        ),
        hvorfor: tre(
          'Noe av det kan vi hjelpe med, men vi må vite om det.',
          'Noko av det kan vi hjelpe med, men vi må vite om det.',
          'We can help with some of it, but we must know about it.',
        ),
      },
    ],
  },
  {
    id: 'boforhold-barnet',
    punkt: 'bosituasjon',
    gjelder: 'barn',
    svarform: 'har-mangler',
    detaljer: ['materielt'],
    tekst: tre(
      'Har {navn} det som trengs hjemme: en seng, et sted å gjøre lekser, ro til å sove?',
      'Har {navn} det som trengst heime: ei seng, ein stad å gjere lekser, ro til å sove?',
      'Does {navn} have what is needed at home: a bed, a place for homework, quiet to sleep?',
    ),
    hvorfor: tre(
      'En bolig kan være god nok for familien og likevel ikke for ett av barna.',
      'Ein bustad kan vere god nok for familien og likevel ikkje for eitt av barna.',
      'A home can be good enough for the family and still not for one of the children.',
    ),
    kilde: KOMMUNEBREVET,
  },
  {
    id: 'bostabilitet',
    punkt: 'bosituasjon',
    gjelder: 'familie',
    svarform: 'ja-nei',
    detaljer: ['bolig'],
    ordlyd: 'betydningen av en stabil bosituasjon',
    tekst: tre(
      'Kan dere bli boende der dere bor nå?',
      'Kan de bli buande der de bur no?',
      'Can you stay where you live now?',
    ),
    hvorfor: tre(
      'Mange flyttinger er tungt for barn. Får vi vite det tidlig, kan vi gjøre mer.',
      'Mange flyttingar er tungt for barn. Får vi vite det tidleg, kan vi gjere meir.',
      'Moving often is hard on children. The earlier we know, the more we can do.',
    ),
    kilde: KOMMUNEBREVET,
    oppfolging: [
      {
        id: 'flyttinger',
        vises: 'alltid',
        svarform: 'fri',
        tekst: tre(
          'Hvor mange ganger har dere flyttet de siste to årene?',
          'Kor mange gonger har de flytta dei siste to åra?',
          'How many times have you moved in the last two years?',
        ),
        hvorfor: tre(
          'Da ser vi om barna har måttet bytte skole eller venner ofte.',
          'Då ser vi om barna har måtta byte skule eller vener ofte.',
          'It shows us if the children have had to change school or friends often.',
        ),
      },
      {
        id: 'ma-flytte',
        vises: 'nei',
        svarform: 'fri',
        tekst: tre(
          'Hva har skjedd? Har dere fått varsel om å flytte, og når må dere ut?',
          'Kva har skjedd? Har de fått varsel om å flytte, og når må de ut?',
          'What has happened? Have you had notice to move, and when must you leave?',
        ),
        hvorfor: tre(
          'Det kan haste. Ingen skal stå uten tak over hodet.',
          'Det kan haste. Ingen skal stå utan tak over hovudet.',
          'It may be urgent. Nobody should be without a roof over their head.',
        ),
      },
    ],
  },
  {
    id: 'omsorg-samvaer',
    punkt: 'omsorg-samvaer',
    gjelder: 'barn',
    svarform: 'fri',
    detaljer: ['ekstrautgift'],
    ordlyd: 'Omsorgssituasjon – samvær',
    tekst: tre(
      'Hvem bor {navn} hos, og hvordan er samværet med den andre forelderen?',
      'Kven bur {navn} hos, og korleis er samværet med den andre forelderen?',
      'Who does {navn} live with, and how does seeing the other parent work?',
    ),
    hvorfor: tre(
      'Samvær kan koste penger: reise, mat, og klær to steder.',
      'Samvær kan koste pengar: reise, mat, og klede to stader.',
      'Spending time in two homes can cost money: travel, food, and clothes in both places.',
    ),
    kilde: HELSETILSYNET,
    oppfolging: [
      {
        id: 'samvaer-koster',
        vises: 'alltid',
        svarform: 'fri',
        valgfri: true,
        tekst: tre(
          'Hva koster samværet, og er det noe som stopper det?',
          'Kva kostar samværet, og er det noko som stoppar det?',
          'What does seeing the other parent cost, and does anything prevent it?',
        ),
        hvorfor: tre(
          'Pengene skal ikke stå i veien for at {navn} får være sammen med begge.',
          'Pengane skal ikkje stå i vegen for at {navn} får vere saman med begge.',
          'Money should not keep {navn} from being with both parents.',
        ),
      },
    ],
  },
  {
    id: 'overgang-etablering',
    punkt: 'overgang-etablering',
    gjelder: 'familie',
    svarform: 'ja-nei',
    ordlyd: 'Overgangs- og etableringsfase',
    tekst: tre(
      'Er dere midt i noe nytt, for eksempel flytting, brudd, ny jobb, nytt land eller et barn som skal begynne et nytt sted?',
      'Er de midt i noko nytt, til dømes flytting, brot, ny jobb, nytt land eller eit barn som skal byrje ein ny stad?',
      'Are you in the middle of a change, such as moving, a break-up, a new job, a new country or a child starting somewhere new?',
    ),
    hvorfor: tre(
      'Når mye er nytt, kommer det ofte mange utgifter på én gang.',
      'Når mykje er nytt, kjem det ofte mange utgifter på éin gong.',
      'When a lot is new, many expenses often come at once.',
    ),
    kilde: HELSETILSYNET,
    oppfolging: [
      {
        id: 'overgang-hva',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hva trengs for å komme i gang, for hvem, og når?',
          'Kva trengst for å kome i gang, for kven, og når?',
          'What is needed to get started, for whom, and when?',
        ),
        hvorfor: tre(
          'Da kan det være på plass når det nye begynner.',
          'Då kan det vere på plass når det nye byrjar.',
          'Then it can be in place when the new thing begins.',
        ),
      },
    ],
  },
  {
    id: 'arbeid-voksen',
    punkt: 'overgang-etablering',
    gjelder: 'voksen',
    svarform: 'fri',
    tekst: tre(
      'Hva gjør du om dagen, og hva vil du gjerne: jobb, utdanning, kurs eller noe annet?',
      'Kva gjer du om dagen, og kva vil du gjerne: jobb, utdanning, kurs eller noko anna?',
      'What do you do during the day, and what would you like: work, education, a course or something else?',
    ),
    hvorfor: tre(
      'Vi hjelper hele familien samtidig: barna nå, og deg på veien videre.',
      'Vi hjelper heile familien samtidig: barna no, og deg på vegen vidare.',
      'We help the whole family at the same time: the children now, and you on your way forward.',
    ),
    kilde: `${RODE_KORS_7}; ${VART_FORSLAG}`,
  },
]
