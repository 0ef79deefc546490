import type { Tilbud } from '../typer.ts'
import { lov, mangler, rad } from './rad.ts'

const LEST_FOR = '2026-11-21' as Tilbud['kilde']['lest']
const SAMORDNING = { slag: 'delsvar', sporsmalId: 'samordning', valg: ['ja'] } as const
const UTKASTELSE = { slag: 'kjennetegn', tema: 'bosituasjon', kjennetegn: 'fare-for-utkastelse' } as const

/** Råd, samordning og hjelp i vanskelige tider. */
export const RAD_OG_HJELP: readonly Tilbud[] = [
  rad('okonomisk-radgivning', 1, {
    gruppe: 'okonomi',
    tilbyder: 'kommune',
    gjelder: 'familie',
    pris: 'ikke-oppgitt',
    henvendelse: 'sosialtjenesten',
    utlosere: [[{ slag: 'delsvar', sporsmalId: 'gjeld', valg: ['ja', 'mangler-noe'] }], [UTKASTELSE]],
    kilde: lov(
      'Sosialtjenesteloven §§ 17 og 41',
      'NL/lov/2009-12-18-131',
      'Kommunen skal gi opplysning, råd og veiledning som kan løse eller forebygge sosiale problemer, også økonomisk rådgivning. Råd over tid er et enkeltvedtak.',
      LEST_FOR,
    ),
    nb: {
      navn: 'Økonomisk rådgivning',
      hva: 'Råd om økonomien og gjelden deres. Gjelder det over tid, får dere et vedtak.',
      hvem: 'Dere har gjeld eller regninger dere ikke klarer å betale, eller vil ha oversikt.',
    },
    nn: {
      navn: 'Økonomisk rådgiving',
      hva: 'Råd om økonomien og gjelda dykkar. Gjeld det over tid, får de eit vedtak.',
      hvem: 'De har gjeld eller rekningar de ikkje klarer å betale, eller vil ha oversikt.',
    },
    en: {
      navn: 'Financial counselling',
      hva: 'Advice on your finances and debt. If it goes on over time, you get a decision.',
      hvem: 'You have debt or bills you cannot pay, or want an overview.',
    },
  }),
  rad('individuell-plan', 1, {
    gruppe: 'andre-tjenester',
    tilbyder: 'kommune',
    gjelder: 'familie',
    pris: 'ikke-oppgitt',
    henvendelse: 'sosialtjenesten',
    ogsa: ['sosial-helse'],
    utlosere: [[SAMORDNING], [mangler('andre-tjenester')]],
    kilde: lov(
      'Sosialtjenesteloven § 28; forskrift om individuell plan',
      'NL/lov/2009-12-18-131',
      'Den som trenger langvarige og koordinerte tjenester, har rett til individuell plan. Den krever samtykke, og hver person har bare én. Avslag kan klages på.',
      LEST_FOR,
    ),
    nb: {
      navn: 'Individuell plan',
      hva: 'Én felles plan for alle tjenestene, med dine mål og hvem som gjør hva.',
      hvem: 'Noen i familien trenger hjelp fra flere tjenester over lang tid.',
    },
    nn: {
      navn: 'Individuell plan',
      hva: 'Éin felles plan for alle tenestene, med dine mål og kven som gjer kva.',
      hvem: 'Nokon i familien treng hjelp frå fleire tenester over lang tid.',
    },
    en: {
      navn: 'Individual plan',
      hva: 'One joint plan for all the services, with your goals and who does what.',
      hvem: 'Someone in the family needs help from several services over a long time.',
    },
  }),
  rad('fri-rettshjelp', 1, {
    gruppe: 'andre-tjenester',
    tilbyder: 'stat',
    gjelder: 'familie',
    pris: 'egenandel',
    henvendelse: 'advokat',
    ogsa: ['omsorg-samvaer', 'bosituasjon'],
    utlosere: [[UTKASTELSE], [mangler('omsorg-samvaer')]],
    kilde: lov(
      'Rettshjelpsloven §§ 2, 9 og 11',
      'NL/lov/1980-06-13-35',
      'Betalingsevne på høyst fem ganger grunnbeløpet: blant annet i saker om samlivsbrudd, barnefordeling, utkastelse fra leid bolig og klage etter folketrygdloven. Noen saker uten behovsprøving. Ingen egenandel når betalingsevnen er høyst ett grunnbeløp.',
    ),
    nb: {
      navn: 'Fri rettshjelp',
      hva: 'Staten betaler hele eller deler av utgiftene til advokat. Advokater plikter å fortelle om ordningen.',
      hvem: 'Dere har lav inntekt og en sak om blant annet samlivsbrudd, barn, utkastelse fra leid bolig, barnevern eller klage til Nav.',
    },
    nn: {
      navn: 'Fri rettshjelp',
      hva: 'Staten betaler heile eller delar av utgiftene til advokat. Advokatar pliktar å fortelje om ordninga.',
      hvem: 'De har låg inntekt og ei sak om mellom anna samlivsbrot, barn, utkasting frå leigd bustad, barnevern eller klage til Nav.',
    },
    en: {
      navn: 'Free legal aid',
      hva: 'The state pays all or part of the cost of a lawyer. Lawyers must tell you about the scheme.',
      hvem: 'You have a low income and a case about, for example, separation, children, eviction from a rented home, child welfare or an appeal to Nav.',
    },
  }),
  rad('familievern', 1, {
    gruppe: 'omsorg-samvaer',
    tilbyder: 'stat',
    gjelder: 'familie',
    pris: 'ikke-oppgitt',
    henvendelse: 'familievernkontoret',
    utlosere: [[mangler('omsorg-samvaer')]],
    kilde: lov(
      'Familievernkontorloven § 1',
      'NL/lov/1997-06-19-62',
      'Behandling og rådgivning ved vansker, konflikter eller kriser i familien, og mekling. Familier, par og enkeltpersoner kan henvende seg direkte; offentlige myndigheter kan også henvise.',
    ),
    nb: {
      navn: 'Familievernkontoret',
      hva: 'Behandling, råd og mekling når det er vansker, konflikter eller kriser i familien. Dere kan ta kontakt selv, uten henvisning.',
      hvem: 'Foreldrene er uenige om barna, eller familien har det vanskelig sammen.',
    },
    nn: {
      navn: 'Familievernkontoret',
      hva: 'Behandling, råd og mekling når det er vanskar, konfliktar eller kriser i familien. De kan ta kontakt sjølve, utan tilvising.',
      hvem: 'Foreldra er usamde om barna, eller familien har det vanskeleg saman.',
    },
    en: {
      navn: 'Family counselling office (familievernkontoret)',
      hva: 'Treatment, advice and mediation when there are difficulties, conflicts or crises in the family. You can make contact yourselves, without a referral.',
      hvem: 'The parents disagree about the children, or the family is having a difficult time together.',
    },
  }),
  // Foreslås aldri av seg selv: et forslag på en skjerm noen andre ser, kan røpe det som ikke må røpes.
  rad('krisesenter', 1, {
    gruppe: 'omsorg-samvaer',
    tilbyder: 'kommune',
    gjelder: 'familie',
    pris: 'gratis',
    henvendelse: 'krisesenteret',
    utlosere: [],
    kilde: lov(
      'Krisesenterlova §§ 1, 2 og 3',
      'NL/lov/2009-06-19-44',
      'For kvinner, menn og barn som er utsatt for vold eller trusler i nære relasjoner. Gratis bo- og dagtilbud, råd på telefon hele døgnet, uten henvisning eller timeavtale.',
    ),
    nb: {
      navn: 'Krisesenter',
      hva: 'Et trygt sted å bo for en tid, et dagtilbud og råd på telefon hele døgnet. Ingen trenger henvisning eller time.',
      hvem: 'Noen i familien blir utsatt for vold eller trusler fra noen de er nær.',
    },
    nn: {
      navn: 'Krisesenter',
      hva: 'Ein trygg stad å bu for ei tid, eit dagtilbod og råd på telefon heile døgnet. Ingen treng tilvising eller time.',
      hvem: 'Nokon i familien blir utsett for vald eller truslar frå nokon dei er nær.',
    },
    en: {
      navn: 'Crisis centre (krisesenter)',
      hva: 'A safe place to live for a while, a day service and advice by phone round the clock. No referral or appointment needed.',
      hvem: 'Someone in the family is exposed to violence or threats from someone close.',
    },
  }),
]
