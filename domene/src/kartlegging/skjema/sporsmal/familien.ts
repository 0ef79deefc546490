import { tre } from '../../../felles/spraak.ts'
import { FIGUR_6, HELSETILSYNET, KOMMUNEBREVET, RODE_KORS_3, RODE_KORS_7 } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/** Åpningen: hvem de er, hvordan vi snakker sammen, og hva økonomien gjør med dem. */
export const FAMILIEN: readonly Sporsmal[] = [
  {
    id: 'antall-alder',
    punkt: 'antall-alder',
    gjelder: 'familie',
    svarform: 'ja-nei',
    foresSom: 'alle-barna',
    ordlyd: 'Antall barn og alder',
    tekst: tre(
      'Er dette alle barna deres, også de som bor et annet sted eller er hos dere av og til?',
      'Er dette alle barna dykkar, også dei som bur ein annan stad eller er hos dykk av og til?',
      'Are these all your children, also those who live elsewhere or stay with you now and then?',
    ),
    hvorfor: tre(
      'Søknaden viser ikke alltid alle barn. Vi vil ikke glemme noen.',
      'Søknaden viser ikkje alltid alle barn. Vi vil ikkje gløyme nokon.',
      'The application does not always show every child. We do not want to forget anyone.',
    ),
    kilde: HELSETILSYNET,
    oppfolging: [
      {
        id: 'flere-i-hjemmet',
        vises: 'alltid',
        svarform: 'ja-nei',
        valgfri: true,
        tekst: tre(
          'Venter dere barn, eller bor det stebarn, fosterbarn eller ungdom over 18 hos dere?',
          'Ventar de barn, eller bur det stebarn, fosterbarn eller ungdom over 18 hos dykk?',
          'Are you expecting a child, or do stepchildren, foster children or young people over 18 live with you?',
        ),
        hvorfor: tre(
          'De er også en del av familien, og kan ha behov vi ikke ser i søknaden.',
          'Dei er også ein del av familien, og kan ha behov vi ikkje ser i søknaden.',
          'They are part of the family too, and may have needs the application does not show.',
        ),
      },
    ],
  },
  {
    id: 'sprak-tolk',
    punkt: 'antall-alder',
    gjelder: 'voksen',
    svarform: 'fri',
    tekst: tre(
      'Hvilket språk vil du helst snakke, og trenger du tolk?',
      'Kva språk vil du helst snakke, og treng du tolk?',
      'Which language do you prefer to speak, and do you need an interpreter?',
    ),
    hvorfor: tre(
      'Vi skal forstå hverandre. Tolken koster deg ingenting, og barna skal aldri tolke.',
      'Vi skal forstå kvarandre. Tolken kostar deg ingenting, og barna skal aldri tolke.',
      'We need to understand each other. The interpreter is free for you, and children must never interpret.',
    ),
    kilde: `${KOMMUNEBREVET}, om bruk av tolk`,
  },
  {
    id: 'kontaktform',
    punkt: 'antall-alder',
    gjelder: 'voksen',
    svarform: 'fri',
    tekst: tre(
      'Hvordan vil du helst ha kontakt med oss: her på kontoret, på telefon, digitalt eller på papir?',
      'Korleis vil du helst ha kontakt med oss: her på kontoret, på telefon, digitalt eller på papir?',
      'How do you prefer to be in touch with us: here at the office, by phone, online or on paper?',
    ),
    hvorfor: tre(
      'Noen vil helst møtes ansikt til ansikt. Si hva som passer, så prøver vi å få det til.',
      'Nokre vil helst møtast ansikt til ansikt. Sei kva som passar, så prøver vi å få det til.',
      'Some prefer to meet face to face. Tell us what suits you, and we will try to make it happen.',
    ),
    kilde: RODE_KORS_7,
  },
  {
    id: 'okonomi',
    punkt: 'andre-behov',
    gjelder: 'familie',
    svarform: 'fri',
    ordlyd: 'På hvilken måte påvirker økonomien familien generelt og barna spesielt?',
    tekst: tre(
      'Hvordan merker dere i familien at det er trangt om pengene, og hvordan merker barna det?',
      'Korleis merkar de i familien at det er trongt om pengane, og korleis merkar barna det?',
      'How does being short of money affect your family, and how do the children notice it?',
    ),
    hvorfor: tre(
      'Da ser vi hva pengene gjør med hverdagen, og ikke bare tallene.',
      'Då ser vi kva pengane gjer med kvardagen, og ikkje berre tala.',
      'It shows us what money does to your everyday life, not only the figures.',
    ),
    kilde: FIGUR_6,
    oppfolging: [
      {
        id: 'gjeld',
        ordlyd: 'Har familien utfordringer med gjeld?',
        vises: 'alltid',
        svarform: 'ja-nei',
        valgfri: true,
        vedJa: 'okonomisk-radgivning',
        tekst: tre(
          'Har dere gjeld som er vanskelig å betale?',
          'Har de gjeld som er vanskeleg å betale?',
          'Do you have debts that are hard to pay?',
        ),
        hvorfor: tre(
          'Dere kan få gratis hjelp til å ordne opp i gjeld. Dere velger selv om dere vil svare.',
          'De kan få gratis hjelp til å ordne opp i gjeld. De vel sjølve om de vil svare.',
          'You can get free help to sort out debts. You choose whether to answer.',
        ),
      },
    ],
  },
  {
    id: 'sykdom-ekstrautgift',
    punkt: 'andre-behov',
    gjelder: 'barn',
    svarform: 'ja-nei',
    detaljer: ['ekstrautgift'],
    ordlyd: 'Sykdom eller særlige behov som gir større utgifter for familien',
    tekst: tre(
      'Har {navn} en sykdom eller særlige behov som gjør at dere har større utgifter?',
      'Har {navn} ein sjukdom eller særlege behov som gjer at de har større utgifter?',
      'Does {navn} have an illness or special needs that mean higher expenses for you?',
    ),
    hvorfor: tre(
      'Slike utgifter står sjelden i søknaden, og de teller når vi ser på hva dere trenger.',
      'Slike utgifter står sjeldan i søknaden, og dei tel når vi ser på kva de treng.',
      'Such expenses are seldom in the application, and they count when we look at what you need.',
    ),
    kilde: RODE_KORS_7,
    oppfolging: [
      {
        id: 'ekstrautgift-hva',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hva koster det, og hvor ofte?',
          'Kva kostar det, og kor ofte?',
          'What does it cost, and how often?',
        ),
        hvorfor: tre(
          'Da vet vi hva dere faktisk betaler.',
          'Då veit vi kva de faktisk betaler.',
          'Then we know what you actually pay.',
        ),
      },
    ],
  },
  {
    id: 'andre-behov',
    punkt: 'andre-behov',
    gjelder: 'familie',
    svarform: 'har-mangler',
    detaljer: ['ekstrautgift'],
    ordlyd: 'Andre særlige behov (eks. bil)',
    tekst: tre(
      'Er det noe annet dere trenger for at hverdagen skal gå, for eksempel skyss eller bil?',
      'Er det noko anna de treng for at kvardagen skal gå, til dømes skyss eller bil?',
      'Is there anything else you need for everyday life to work, for example transport or a car?',
    ),
    hvorfor: tre(
      'Familier er forskjellige. Det viktigste kan være noe vi ikke har spurt om.',
      'Familiar er ulike. Det viktigaste kan vere noko vi ikkje har spurt om.',
      'Families differ. What matters most may be something we have not asked about.',
    ),
    kilde: HELSETILSYNET,
    oppfolging: [
      {
        id: 'andre-behov-hva',
        vises: 'mangler-noe',
        svarform: 'fri',
        tekst: tre('Hva trengs, og når?', 'Kva trengst, og når?', 'What is needed, and when?'),
        hvorfor: tre(
          'Da kan vi gi et svar på akkurat det behovet.',
          'Då kan vi gi eit svar på akkurat det behovet.',
          'Then we can answer exactly that need.',
        ),
      },
    ],
  },
  {
    id: 'egne-behov',
    punkt: 'andre-behov',
    gjelder: 'voksen',
    svarform: 'fri',
    tekst: tre(
      'Hva trenger du selv for at hverdagen skal gå?',
      'Kva treng du sjølv for at kvardagen skal gå?',
      'What do you yourself need for everyday life to work?',
    ),
    hvorfor: tre(
      'Vi vil se hva hver enkelt i familien trenger, og det gjelder deg også.',
      'Vi vil sjå kva kvar einskild i familien treng, og det gjeld deg òg.',
      'We want to see what each person in the family needs, and that includes you.',
    ),
    kilde: RODE_KORS_3,
  },
]
