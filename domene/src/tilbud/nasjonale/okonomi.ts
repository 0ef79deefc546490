import type { Tilbud } from '../typer.ts'
import { alder, ar, EN_VOKSEN, lov, mangler, rad } from './rad.ts'

const BARNETRYGDLOVEN = 'NL/lov/2002-03-08-4'
const FOLKETRYGDLOVEN = 'NL/lov/1997-02-28-19'
const felles = { gruppe: 'okonomi', tilbyder: 'stat', pris: 'penger', henvendelse: 'nav' } as const

/** Ytelser fra staten til familier. Beløpene står ikke her: de endres, og Nav har dagens. */
export const OKONOMI: readonly Tilbud[] = [
  rad('barnetrygd', 1, {
    ...felles,
    gjelder: 'barn',
    alder: { fraManeder: 0, tilManeder: ar(18) },
    utlosere: [[alder(0, ar(18))]],
    kilde: lov(
      'Barnetrygdloven §§ 2 og 14',
      BARNETRYGDLOVEN,
      'Foreldre eller andre omsorgspersoner som har barn under 18 år boende fast hos seg. Kommer av seg selv for barn født i Norge når mor er registrert bosatt; ellers må den søkes om. Etterbetales som hovedregel for høyst tre måneder.',
    ),
    nb: {
      navn: 'Barnetrygd',
      hva: 'Penger hver måned til den barnet bor fast hos. Kommer ofte av seg selv, men må søkes om blant annet når barnet har flyttet til Norge, eller når barnet har begynt å bo fast hos en annen.',
      hvem: 'Dere har barn under 18 år som bor fast hos dere i Norge.',
    },
    nn: {
      navn: 'Barnetrygd',
      hva: 'Pengar kvar månad til den barnet bur fast hos. Kjem ofte av seg sjølv, men må søkjast om mellom anna når barnet har flytta til Noreg, eller når barnet har byrja å bu fast hos ein annan.',
      hvem: 'De har barn under 18 år som bur fast hos dykk i Noreg.',
    },
    en: {
      navn: 'Child benefit (barnetrygd)',
      hva: 'Money every month to the person the child lives with permanently. Often paid automatically, but you must apply if, for example, the child has moved to Norway or has started living with someone else.',
      hvem: 'You have children under 18 who live with you permanently in Norway.',
    },
  }),
  rad('utvidet-barnetrygd', 1, {
    ...felles,
    gjelder: 'barn',
    alder: { fraManeder: 0, tilManeder: ar(18) },
    utlosere: [[EN_VOKSEN, alder(0, ar(18))]],
    kilde: lov(
      'Barnetrygdloven §§ 1, 9 og 14',
      BARNETRYGDLOVEN,
      'Skal bidra til å dekke merutgifter for den som bor alene med barn. Må søkes om. Vilkårene om samlivsbrudd, samboer og meklingsattest står i § 9.',
    ),
    nb: {
      navn: 'Utvidet barnetrygd',
      hva: 'Ekstra barnetrygd til den som er alene med barn. Må søkes om.',
      hvem: 'En av dere bor alene med barn, og foreldrene bor ikke sammen.',
    },
    nn: {
      navn: 'Utvida barnetrygd',
      hva: 'Ekstra barnetrygd til den som er åleine med barn. Må søkjast om.',
      hvem: 'Ein av dykk bur åleine med barn, og foreldra bur ikkje saman.',
    },
    en: {
      navn: 'Extended child benefit (utvidet barnetrygd)',
      hva: 'Extra child benefit for a parent who lives alone with children. You must apply.',
      hvem: 'One of you lives alone with children, and the parents do not live together.',
    },
  }),
  rad('bidragsforskudd', 1, {
    ...felles,
    gjelder: 'barn',
    alder: { fraManeder: 0, tilManeder: ar(18) },
    ogsa: ['omsorg-samvaer'],
    utlosere: [[EN_VOKSEN, alder(0, ar(18))]],
    kilde: lov(
      'Forskotteringsloven §§ 2, 3 og 7',
      'NL/lov/1989-02-17-2',
      'Til barn under 18 år som bor i Norge og ikke bor sammen med begge foreldrene. Bidrag som er fastsatt, må kreves inn av det offentlige. Gis som hovedregel for høyst tre måneder tilbake.',
    ),
    nb: {
      navn: 'Bidragsforskudd',
      hva: 'Sikrer barnet et beløp hver måned når barnebidraget ikke blir betalt, ikke kan betales eller er lavt.',
      hvem: 'Barnet er under 18 år og bor ikke sammen med begge foreldrene.',
    },
    nn: {
      navn: 'Bidragsforskot',
      hva: 'Sikrar barnet eit beløp kvar månad når barnebidraget ikkje blir betalt, ikkje kan betalast eller er lågt.',
      hvem: 'Barnet er under 18 år og bur ikkje saman med begge foreldra.',
    },
    en: {
      navn: 'Advance on child support (bidragsforskudd)',
      hva: 'Secures a monthly amount for the child when child support is not paid, cannot be paid or is low.',
      hvem: 'The child is under 18 and does not live with both parents.',
    },
  }),
  rad('overgangsstonad', 1, {
    ...felles,
    gjelder: 'barn',
    utlosere: [
      [EN_VOKSEN, alder(0, 14)],
      [EN_VOKSEN, alder(0, ar(18)), mangler('sosial-helse')],
    ],
    kilde: lov(
      'Folketrygdloven §§ 15-4, 15-5 og 15-7',
      FOLKETRYGDLOVEN,
      'Slik loven lyder fra 1. juli 2026: fram til og med måneden barnet fyller 14 måneder; til 18 år når barnet krever særlig tilsyn på grunn av funksjonshemming, sykdom eller store sosiale problemer. Overgangsregler for dem som hadde stønad før dette, er ikke lest.',
    ),
    nb: {
      navn: 'Overgangsstønad',
      hva: 'Inntekt i en periode for den som er alene med små barn og ikke kan forsørge seg ved arbeid. Reglene ble endret 1. juli 2026.',
      hvem: 'En av dere er alene om omsorgen, og barnet er under 14 måneder, eller barnet trenger særlig tilsyn på grunn av sykdom, funksjonshemming eller store sosiale problemer.',
    },
    nn: {
      navn: 'Overgangsstønad',
      hva: 'Inntekt i ein periode for den som er åleine med små barn og ikkje kan forsørgje seg ved arbeid. Reglane blei endra 1. juli 2026.',
      hvem: 'Ein av dykk er åleine om omsorga, og barnet er under 14 månader, eller barnet treng særleg tilsyn på grunn av sjukdom, funksjonshemming eller store sosiale problem.',
    },
    en: {
      navn: 'Transitional benefit (overgangsstønad)',
      hva: 'Income for a period for a parent who is alone with small children and cannot support themselves by working. The rules changed on 1 July 2026.',
      hvem: 'One of you has sole care, and the child is under 14 months old, or needs special supervision because of illness, disability or serious social problems.',
    },
  }),
  rad('barnetilsyn', 1, {
    ...felles,
    gjelder: 'barn',
    ogsa: ['sfo-barnehage'],
    utlosere: [
      [EN_VOKSEN, alder(0, 14)],
      [EN_VOKSEN, alder(0, ar(18)), mangler('sosial-helse')],
    ],
    kilde: lov(
      'Folketrygdloven § 15-10',
      FOLKETRYGDLOVEN,
      'Slik loven lyder fra 1. juli 2026: barn under 14 måneder; til 18 år når barnet må ha vesentlig mer tilsyn enn jevnaldrende eller arbeidstiden er utenom det vanlige. 64 prosent av dokumenterte utgifter, opp til det Stortinget fastsetter.',
    ),
    nb: {
      navn: 'Stønad til barnetilsyn',
      hva: 'Dekker en del av utgiftene til barnepass mens du arbeider. Reglene ble endret 1. juli 2026.',
      hvem: 'En av dere er alene om omsorgen og i arbeid, og barnet er under 14 måneder, trenger mye mer tilsyn enn andre på samme alder, eller arbeidstiden er uvanlig.',
    },
    nn: {
      navn: 'Stønad til barnetilsyn',
      hva: 'Dekkjer ein del av utgiftene til barnepass medan du arbeider. Reglane blei endra 1. juli 2026.',
      hvem: 'Ein av dykk er åleine om omsorga og i arbeid, og barnet er under 14 månader, treng mykje meir tilsyn enn andre på same alder, eller arbeidstida er uvanleg.',
    },
    en: {
      navn: 'Childcare benefit (stønad til barnetilsyn)',
      hva: 'Covers part of the cost of childcare while you work. The rules changed on 1 July 2026.',
      hvem: 'One of you has sole care and works, and the child is under 14 months, needs much more supervision than others of the same age, or your working hours are unusual.',
    },
  }),
  rad('kontantstotte', 1, {
    ...felles,
    gjelder: 'barn',
    alder: { fraManeder: 12, tilManeder: 20 },
    ogsa: ['sfo-barnehage'],
    utlosere: [[alder(12, 20), { slag: 'kjennetegn', tema: 'sfo-barnehage', kjennetegn: 'uten-plass' }]],
    kilde: lov(
      'Kontantstøtteloven §§ 2, 3, 7 og 8',
      'NL/lov/1998-06-26-41',
      'Barn mellom 12 og 20 måneder som ikke eller bare delvis går i barnehage med offentlig tilskudd. Mottakeren, og begge foreldre når de bor sammen, må ha vært medlem i folketrygden i fem år. Gis for høyst tre måneder tilbake.',
    ),
    nb: {
      navn: 'Kontantstøtte',
      hva: 'Penger hver måned når et lite barn ikke har full barnehageplass.',
      hvem: 'Barnet er mellom 12 og 20 måneder og har ikke full plass i barnehage. Foreldrene har vært medlem i folketrygden i fem år.',
    },
    nn: {
      navn: 'Kontantstøtte',
      hva: 'Pengar kvar månad når eit lite barn ikkje har full barnehageplass.',
      hvem: 'Barnet er mellom 12 og 20 månader og har ikkje full plass i barnehage. Foreldra har vore medlem i folketrygda i fem år.',
    },
    en: {
      navn: 'Cash-for-care benefit (kontantstøtte)',
      hva: 'Money every month when a small child does not have a full-time place in a kindergarten.',
      hvem: 'The child is between 12 and 20 months and has no full-time kindergarten place. The parents have been members of the National Insurance Scheme for five years.',
    },
  }),
]
