import { tre } from '../../../felles/spraak.ts'
import { FIGUR_6, HELSETILSYNET, JEVNALDRENDE, KOMMUNEBREVET, RODE_KORS_3, RODE_KORS_7 } from '../kilder.ts'
import type { Sporsmal } from '../typer.ts'

/** Det barna er med på, og menneskene rundt dem. */
export const FRITID_NETTVERK: readonly Sporsmal[] = [
  {
    id: 'fritid',
    punkt: 'fritid',
    gjelder: 'barn',
    svarform: 'ja-nei',
    detaljer: ['aktivitet', 'utstyr'],
    ordlyd: 'Deltar barnet i fritidsaktiviteter?',
    tekst: tre(
      'Er {navn} med på noe i fritida?',
      'Er {navn} med på noko i fritida?',
      'Does {navn} take part in anything in their free time?',
    ),
    hvorfor: tre(
      'Barn skal kunne være med på det andre barn her er med på, selv om familien har lite penger.',
      'Barn skal kunne vere med på det andre barn her er med på, sjølv om familien har lite pengar.',
      'Children should be able to join what other children here do, even when the family has little money.',
    ),
    kilde: FIGUR_6,
    oppfolging: [
      {
        id: 'fritid-koster',
        vises: 'ja',
        svarform: 'fri',
        tekst: tre(
          'Hva koster det, når skal det betales, og hvilket utstyr trengs?',
          'Kva kostar det, når skal det betalast, og kva utstyr trengst?',
          'What does it cost, when is it due, and what equipment is needed?',
        ),
        hvorfor: tre(
          'Da kan vi se på det sammen før regningen kommer.',
          'Då kan vi sjå på det saman før rekninga kjem.',
          'Then we can look at it together before the bill comes.',
        ),
      },
      {
        id: 'fritid-onsker',
        vises: 'nei',
        svarform: 'fri',
        tekst: tre(
          'Er det noe {navn} gjerne ville vært med på? Hva står i veien?',
          'Er det noko {navn} gjerne ville ha vore med på? Kva står i vegen?',
          'Is there anything {navn} would like to join? What is in the way?',
        ),
        hvorfor: tre(
          'Det kan finnes støtte eller tilbud her som dere ikke vet om.',
          'Det kan finnast støtte eller tilbod her som de ikkje veit om.',
          'There may be support or activities here that you do not know about.',
        ),
      },
    ],
  },
  {
    id: 'delta-som-andre',
    punkt: 'fritid',
    gjelder: 'barn',
    svarform: 'ja-nei',
    detaljer: ['materielt'],
    ordlyd: 'delta på de samme sosiale arenaene som jevnaldrende barn der de bor',
    tekst: tre(
      'Kan {navn} være med på det jevnaldrende her er med på?',
      'Kan {navn} vere med på det jamaldringar her er med på?',
      'Can {navn} take part in what other children the same age do here?',
    ),
    hvorfor: tre(
      'Målet er at pengene ikke skal avgjøre om {navn} får være med.',
      'Målet er at pengane ikkje skal avgjere om {navn} får vere med.',
      'The aim is that money should not decide whether {navn} can take part.',
    ),
    kilde: JEVNALDRENDE,
    oppfolging: [
      {
        id: 'ikke-med-pa',
        vises: 'nei',
        svarform: 'fri',
        tekst: tre(
          'Hva er det {navn} ikke får være med på?',
          'Kva er det {navn} ikkje får vere med på?',
          'What is it that {navn} cannot take part in?',
        ),
        hvorfor: tre(
          'Da kan vi se på akkurat det.',
          'Då kan vi sjå på akkurat det.',
          'Then we can look at exactly that.',
        ),
      },
    ],
  },
  {
    id: 'kommende-hendelser',
    punkt: 'fritid',
    gjelder: 'barn',
    svarform: 'fri',
    detaljer: ['begivenhet'],
    ordlyd: 'Kommende begivenheter: barnebursdag, cup, ferie, høytid, konfirmasjon',
    tekst: tre(
      'Hva skjer framover for {navn}: bursdag, cup, leir, ferie, høytid eller konfirmasjon?',
      'Kva skjer framover for {navn}: bursdag, cup, leir, ferie, høgtid eller konfirmasjon?',
      'What is coming up for {navn}: a birthday, tournament, camp, holiday, religious festival or confirmation?',
    ),
    hvorfor: tre(
      'Vi vil vite det i god tid, så dere slipper å søke i siste liten.',
      'Vi vil vite det i god tid, så de slepp å søkje i siste liten.',
      'We want to know in good time, so you do not have to apply at the last minute.',
    ),
    kilde: RODE_KORS_7,
  },
  {
    id: 'nettverk',
    punkt: 'nettverk',
    gjelder: 'barn',
    svarform: 'fri',
    ordlyd: 'Nettverket til barnet: trivsel, lekser, venner, interesser',
    tekst: tre(
      'Fortell litt om {navn}: Hvem er {navn} sammen med, hva liker {navn}, og hvordan går det med lekser?',
      'Fortel litt om {navn}: Kven er {navn} saman med, kva likar {navn}, og korleis går det med lekser?',
      'Tell me a little about {navn}: friends, interests, homework. How is {navn} getting on?',
    ),
    hvorfor: tre(
      'Vi vil bli kjent med {navn}, ikke bare med utgiftene.',
      'Vi vil bli kjende med {navn}, ikkje berre med utgiftene.',
      'We want to get to know {navn}, not only the expenses.',
    ),
    kilde: FIGUR_6,
  },
  {
    id: 'samvaer-med-venner',
    punkt: 'nettverk',
    gjelder: 'barn',
    svarform: 'har-mangler',
    detaljer: ['materielt'],
    ordlyd: 'Materielle behov er dekket med hensyn til boforhold, samvær med venner og fritidsaktiviteter',
    tekst: tre(
      'Kan {navn} ta med venner hjem, gå i bursdag og være med når vennene finner på noe?',
      'Kan {navn} ta med vener heim, gå i bursdag og vere med når venene finn på noko?',
      'Can {navn} bring friends home, go to birthdays and join when friends do something?',
    ),
    hvorfor: tre(
      'En gave eller en busstur kan være det som skal til for å være sammen med venner.',
      'Ei gåve eller ein busstur kan vere det som skal til for å vere saman med vener.',
      'A present or a bus fare can be what it takes to be with friends.',
    ),
    kilde: KOMMUNEBREVET,
  },
  {
    id: 'familiens-nettverk',
    punkt: 'nettverk',
    gjelder: 'familie',
    svarform: 'fri',
    ordlyd: 'Familiens nettverk',
    tekst: tre(
      'Hvem har dere rundt dere som kan hjelpe, for eksempel familie, venner eller naboer?',
      'Kven har de rundt dykk som kan hjelpe, til dømes familie, vener eller naboar?',
      'Who do you have around you who can help, such as family, friends or neighbours?',
    ),
    hvorfor: tre(
      'Noen står alene om alt. Da kan vi hjelpe med mer enn penger.',
      'Nokre står åleine om alt. Då kan vi hjelpe med meir enn pengar.',
      'Some carry everything alone. Then we can help with more than money.',
    ),
    kilde: HELSETILSYNET,
  },
  {
    id: 'sosiale-kulturelle-forhold',
    punkt: 'nettverk',
    gjelder: 'familie',
    svarform: 'fri',
    ordlyd: 'Sosiale og kulturelle forhold',
    tekst: tre(
      'Er det tradisjoner, høytider, språk eller annet som betyr mye for dere, og som vi bør vite om?',
      'Er det tradisjonar, høgtider, språk eller anna som betyr mykje for dykk, og som vi bør vite om?',
      'Are there traditions, festivals, languages or other things that matter to you and that we should know about?',
    ),
    hvorfor: tre(
      'Det kan ha noe å si for hva barna trenger. Dere velger selv hva dere vil fortelle.',
      'Det kan ha noko å seie for kva barna treng. De vel sjølve kva de vil fortelje.',
      'It may affect what the children need. You choose what you want to tell.',
    ),
    kilde: RODE_KORS_3,
    valgfri: true,
  },
  {
    id: 'nettverk-voksen',
    punkt: 'nettverk',
    gjelder: 'voksen',
    svarform: 'fri',
    tekst: tre(
      'Hvem kan du støtte deg på når det er vanskelig?',
      'Kven kan du støtte deg på når det er vanskeleg?',
      'Who can you lean on when things are hard?',
    ),
    hvorfor: tre(
      'Det er lettere å være forelder når du har noen å spørre.',
      'Det er lettare å vere forelder når du har nokon å spørje.',
      'Being a parent is easier when you have someone to ask.',
    ),
    kilde: RODE_KORS_3,
  },
]
