import type { Tilbud } from '../typer.ts'
import { alder, ar, lov, mangler, rad } from './rad.ts'

const FOLKETRYGDLOVEN = 'NL/lov/1997-02-28-19'
const TANNHELSELOVEN = 'NL/lov/1983-06-03-54'
const EKSTRAUTGIFT = { slag: 'kjennetegn', tema: 'andre-behov', kjennetegn: 'ekstrautgift' } as const
const helse = { gruppe: 'sosial-helse', gjelder: 'familie' } as const

/** Helse, sykdom og merutgifter. */
export const HELSE: readonly Tilbud[] = [
  rad('tannhelse-barn', 1, {
    gruppe: 'sosial-helse',
    gjelder: 'barn',
    tilbyder: 'fylkeskommune',
    pris: 'gratis',
    henvendelse: 'fylkeskommunen',
    alder: { fraManeder: 0, tilManeder: ar(19) },
    utlosere: [[alder(0, ar(19)), mangler('sosial-helse')]],
    kilde: lov(
      'Tannhelsetjenesteloven §§ 1-3, 2-1 og 2-2',
      TANNHELSELOVEN,
      'Barn og unge til og med det året de fyller 18, har rett til nødvendig tannhelsehjelp. Det kan ikke kreves betaling, unntatt for tannregulering.',
    ),
    nb: {
      navn: 'Gratis tannlege for barn og unge',
      hva: 'Nødvendig hjelp hos den offentlige tannlegen er gratis. Tannregulering kan koste noe.',
      hvem: 'Barnet fyller høyst 18 år i år.',
    },
    nn: {
      navn: 'Gratis tannlege for barn og unge',
      hva: 'Nødvendig hjelp hos den offentlege tannlegen er gratis. Tannregulering kan koste noko.',
      hvem: 'Barnet fyller høgst 18 år i år.',
    },
    en: {
      navn: 'Free dentist for children and young people',
      hva: 'Necessary help from the public dentist is free. Braces may cost something.',
      hvem: 'The child turns 18 this year, or is younger.',
    },
  }),
  rad('tannhelse-unge', 1, {
    ...helse,
    tilbyder: 'fylkeskommune',
    pris: 'egenandel',
    henvendelse: 'fylkeskommunen',
    alder: { fraManeder: ar(18), tilManeder: ar(29) },
    utlosere: [[alder(ar(18), ar(29)), mangler('sosial-helse')]],
    kilde: lov(
      'Tannhelsetjenesteloven §§ 1-3, 2-1, 2-1 a og 2-2',
      TANNHELSELOVEN,
      'Unge voksne fra året de fyller 19 til og med året de fyller 28, har rett til nødvendig tannhelsehjelp. Betaling følger av forskrift. Med midlertidig opphold kreves fem års botid.',
    ),
    nb: {
      navn: 'Tannlege for unge voksne',
      hva: 'Hjelp hos den offentlige tannlegen. Dere betaler en del selv.',
      hvem: 'Personen fyller mellom 19 og 28 år i år.',
    },
    nn: {
      navn: 'Tannlege for unge vaksne',
      hva: 'Hjelp hos den offentlege tannlegen. De betaler ein del sjølve.',
      hvem: 'Personen fyller mellom 19 og 28 år i år.',
    },
    en: {
      navn: 'Dentist for young adults',
      hva: 'Help from the public dentist. You pay part of the cost.',
      hvem: 'The person turns between 19 and 28 this year.',
    },
  }),
  rad('helsestasjon', 1, {
    gruppe: 'sosial-helse',
    gjelder: 'barn',
    tilbyder: 'kommune',
    pris: 'ikke-oppgitt',
    henvendelse: 'helsestasjonen',
    alder: { fraManeder: 0, tilManeder: ar(21) },
    ogsa: ['andre-tjenester', 'nettverk'],
    utlosere: [[alder(0, ar(21)), mangler('sosial-helse')]],
    kilde: lov(
      'Forskrift om helsestasjons- og skolehelsetjenesten §§ 3, 5 og 6',
      'SF/forskrift/2018-10-19-1584',
      'Kommunen skal tilby helsestasjons- og skolehelsetjeneste til barn og unge 0–20 år: undersøkelse, rådgivning, oppfølging og henvisning. Kommunen dekker utgiftene til tjenesten.',
    ),
    nb: {
      navn: 'Helsestasjon og helsesykepleier på skolen',
      hva: 'Råd om fysisk og psykisk helse, undersøkelse og oppfølging. Kan henvise videre ved behov.',
      hvem: 'Barnet eller ungdommen er 20 år eller yngre, eller noen venter barn.',
    },
    nn: {
      navn: 'Helsestasjon og helsesjukepleiar på skulen',
      hva: 'Råd om fysisk og psykisk helse, undersøking og oppfølging. Kan vise vidare ved behov.',
      hvem: 'Barnet eller ungdommen er 20 år eller yngre, eller nokon ventar barn.',
    },
    en: {
      navn: 'Child health clinic and school nurse',
      hva: 'Advice on physical and mental health, check-ups and follow-up. Can refer you when needed.',
      hvem: 'The child or young person is 20 or younger, or someone is expecting a child.',
    },
  }),
  rad('grunnstonad', 1, {
    ...helse,
    tilbyder: 'stat',
    pris: 'penger',
    henvendelse: 'nav',
    ogsa: ['andre-behov'],
    utlosere: [[mangler('sosial-helse')], [EKSTRAUTGIFT]],
    kilde: lov(
      'Folketrygdloven §§ 6-2 og 6-3',
      FOLKETRYGDLOVEN,
      'Ved varig sykdom, skade eller lyte med nødvendige ekstrautgifter til blant annet transport, spesialdiett, tekniske hjelpemidler og slitasje på klær og sengetøy. Utgiftene må være minst så høye som laveste sats.',
    ),
    nb: {
      navn: 'Grunnstønad',
      hva: 'Penger til ekstrautgifter ved varig sykdom, for eksempel transport, spesialdiett eller slitasje på klær.',
      hvem: 'Noen i familien har en varig sykdom, skade eller funksjonsnedsettelse som gir ekstra utgifter.',
    },
    nn: {
      navn: 'Grunnstønad',
      hva: 'Pengar til ekstrautgifter ved varig sjukdom, til dømes transport, spesialdiett eller slitasje på klede.',
      hvem: 'Nokon i familien har ein varig sjukdom, skade eller funksjonsnedsetjing som gir ekstra utgifter.',
    },
    en: {
      navn: 'Basic benefit (grunnstønad)',
      hva: 'Money for extra costs caused by lasting illness, such as transport, a special diet or wear on clothes.',
      hvem: 'Someone in the family has a lasting illness, injury or disability that causes extra costs.',
    },
  }),
  rad('hjelpestonad', 1, {
    ...helse,
    tilbyder: 'stat',
    pris: 'penger',
    henvendelse: 'nav',
    utlosere: [[mangler('sosial-helse')]],
    kilde: lov(
      'Folketrygdloven §§ 6-2, 6-4 og 6-5',
      FOLKETRYGDLOVEN,
      'Ved varig sykdom, skade eller lyte med behov for særskilt tilsyn og pleie fra noen privat. For barn: bare det friske barn på samme alder ikke trenger. Forhøyet stønad til den som er under 18 og trenger vesentlig mer.',
    ),
    nb: {
      navn: 'Hjelpestønad',
      hva: 'Penger til den som trenger ekstra tilsyn og pleie hjemme. Barn og unge kan få forhøyet stønad.',
      hvem: 'Noen i familien har en varig sykdom, skade eller funksjonsnedsettelse og trenger mer tilsyn enn andre på samme alder.',
    },
    nn: {
      navn: 'Hjelpestønad',
      hva: 'Pengar til den som treng ekstra tilsyn og pleie heime. Barn og unge kan få forhøgd stønad.',
      hvem: 'Nokon i familien har ein varig sjukdom, skade eller funksjonsnedsetjing og treng meir tilsyn enn andre på same alder.',
    },
    en: {
      navn: 'Attendance benefit (hjelpestønad)',
      hva: 'Money for someone who needs extra care and supervision at home. Children can get a higher rate.',
      hvem: 'Someone in the family has a lasting illness, injury or disability and needs more supervision than others of the same age.',
    },
  }),
  rad('barnekoordinator', 1, {
    gruppe: 'andre-tjenester',
    gjelder: 'barn',
    tilbyder: 'kommune',
    pris: 'ikke-oppgitt',
    henvendelse: 'kommunen',
    alder: { fraManeder: 0, tilManeder: ar(18) },
    ogsa: ['sosial-helse'],
    utlosere: [[alder(0, ar(18)), mangler('sosial-helse')]],
    kilde: lov(
      'Helse- og omsorgstjenesteloven § 7-2 a',
      'NL/lov/2011-06-24-30',
      'Familier som har eller venter barn med alvorlig sykdom, skade eller funksjonsnedsettelse, og som trenger langvarige og sammensatte tjenester, når foreldrene ønsker det, til barnet er 18 år.',
      '2026-11-21' as Tilbud['kilde']['lest'],
    ),
    nb: {
      navn: 'Barnekoordinator',
      hva: 'Én person som samordner tjenestene for barnet og familien.',
      hvem: 'Dere har eller venter et barn med alvorlig sykdom, skade eller funksjonsnedsettelse, og trenger flere tjenester over lang tid.',
    },
    nn: {
      navn: 'Barnekoordinator',
      hva: 'Éin person som samordnar tenestene for barnet og familien.',
      hvem: 'De har eller ventar eit barn med alvorleg sjukdom, skade eller funksjonsnedsetjing, og treng fleire tenester over lang tid.',
    },
    en: {
      navn: 'Child coordinator (barnekoordinator)',
      hva: 'One person who coordinates the services for the child and the family.',
      hvem: 'You have or expect a child with a serious illness, injury or disability and need several services over a long time.',
    },
  }),
]
