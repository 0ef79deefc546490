import type { Tilbud, Vilkar } from '../typer.ts'
import { lov, mangler, rad } from './rad.ts'

const BUSTOTTELOVA = 'NL/lov/2012-08-24-64'
const bolig = (kjennetegn: (Vilkar & { slag: 'kjennetegn' })['kjennetegn']): Vilkar => ({
  slag: 'kjennetegn',
  tema: 'bosituasjon',
  kjennetegn,
})
const felles = { gruppe: 'bosituasjon', gjelder: 'familie', henvendelse: 'kommunen' } as const

/** Ordninger for boligen. */
export const BOLIG: readonly Tilbud[] = [
  rad('bostotte', 1, {
    ...felles,
    tilbyder: 'stat',
    pris: 'penger',
    utlosere: [[bolig('leier-bolig')], [bolig('fare-for-utkastelse')], [mangler('bosituasjon')]],
    kilde: lov(
      'Bustøttelova §§ 1, 3, 4, 5 og 7',
      BUSTOTTELOVA,
      'For den som har lav inntekt og høye boutgifter, er over 18 år eller har egne barn i boligen, og bor i en selvstendig bolig. Unntak for blant annet studenter uten barn. Husbanken og kommunen forvalter ordningen.',
    ),
    nb: {
      navn: 'Bostøtte',
      hva: 'Hjelp til boutgiftene hver måned. Størrelsen følger av inntekt, formue og boutgifter.',
      hvem: 'Dere har lav inntekt og høye boutgifter, og bor i en egen bolig som dere leier eller eier.',
    },
    nn: {
      navn: 'Bustøtte',
      hva: 'Hjelp til buutgiftene kvar månad. Storleiken følgjer av inntekt, formue og buutgifter.',
      hvem: 'De har låg inntekt og høge buutgifter, og bur i ein eigen bustad som de leiger eller eig.',
    },
    en: {
      navn: 'Housing allowance (bostøtte)',
      hva: 'Monthly help with housing costs. The amount depends on income, assets and housing costs.',
      hvem: 'You have a low income and high housing costs, and live in your own home, rented or owned.',
    },
  }),
  rad('hjelp-med-bolig', 1, {
    ...felles,
    tilbyder: 'kommune',
    pris: 'ikke-oppgitt',
    utlosere: [[bolig('fare-for-utkastelse')], [bolig('midlertidig-bolig')], [mangler('bosituasjon')]],
    kilde: lov(
      'Boligsosialloven §§ 6 og 7',
      'NL/lov/2022-12-20-121',
      'Kommunen skal gi individuelt tilpasset hjelp til den som trenger det for å skaffe seg eller beholde en bolig. Den avgjøres som enkeltvedtak og kan klages på.',
      '2026-11-21' as Tilbud['kilde']['lest'],
    ),
    nb: {
      navn: 'Hjelp til å skaffe eller beholde bolig',
      hva: 'Kommunen gir råd og hjelp som er tilpasset dere. Dere får et vedtak som dere kan klage på.',
      hvem: 'Dere mangler en egnet bolig, bor midlertidig eller kan miste boligen.',
    },
    nn: {
      navn: 'Hjelp til å skaffe eller halde på bustad',
      hva: 'Kommunen gir råd og hjelp som er tilpassa dykk. De får eit vedtak som de kan klage på.',
      hvem: 'De manglar ein eigna bustad, bur mellombels eller kan miste bustaden.',
    },
    en: {
      navn: 'Help to find or keep a home',
      hva: 'The municipality gives advice and help adapted to you. You get a decision that you can complain about.',
      hvem: 'You lack a suitable home, live in temporary housing or may lose your home.',
    },
  }),
  rad('startlan', 1, {
    ...felles,
    tilbyder: 'kommune',
    pris: 'lan',
    utlosere: [[bolig('fare-for-utkastelse')], [bolig('midlertidig-bolig')], [mangler('bosituasjon')]],
    kilde: lov(
      'Forskrift om lån fra Husbanken §§ 5-1 til 5-4',
      'SF/forskrift/2019-11-18-1546',
      'Kommunen kan gi startlån til den som ikke får lån eller nok lån i banken, og som kan betjene det og ha nok igjen til livsopphold. Kan også brukes til å refinansiere dyre lån så husstanden kan bli boende. Barnefamilier er nevnt særskilt i § 5-4.',
    ),
    nb: {
      navn: 'Startlån',
      hva: 'Lån fra kommunen til å kjøpe, bygge, tilpasse eller beholde en bolig.',
      hvem: 'Dere får ikke lån i banken, men kan betale et lån over tid og fortsatt ha nok å leve av.',
    },
    nn: {
      navn: 'Startlån',
      hva: 'Lån frå kommunen til å kjøpe, byggje, tilpasse eller halde på ein bustad.',
      hvem: 'De får ikkje lån i banken, men kan betale eit lån over tid og framleis ha nok å leve av.',
    },
    en: {
      navn: 'Start loan (startlån)',
      hva: 'A loan from the municipality to buy, build, adapt or keep a home.',
      hvem: 'You cannot get a bank loan, but can repay a loan over time and still have enough to live on.',
    },
  }),
  rad('tilskudd-etablering', 1, {
    ...felles,
    tilbyder: 'kommune',
    pris: 'penger',
    utlosere: [[bolig('midlertidig-bolig')], [mangler('bosituasjon')]],
    kilde: lov(
      'Bustøttelova § 14',
      BUSTOTTELOVA,
      'Kommunen kan etter søknad gi tilskudd til personer med lav inntekt som ikke klarer å etablere seg i egen bolig. De som har langvarige økonomiske problemer, skal prioriteres.',
    ),
    nb: {
      navn: 'Tilskudd til å kjøpe bolig',
      hva: 'Kommunen kan gi tilskudd til å kjøpe, bygge, refinansiere eller pusse opp en nykjøpt bolig.',
      hvem: 'Dere har lav inntekt over lang tid og klarer ikke å skaffe egen bolig.',
    },
    nn: {
      navn: 'Tilskot til å kjøpe bustad',
      hva: 'Kommunen kan gi tilskot til å kjøpe, byggje, refinansiere eller pusse opp ein nykjøpt bustad.',
      hvem: 'De har låg inntekt over lang tid og klarer ikkje å skaffe eigen bustad.',
    },
    en: {
      navn: 'Grant to buy a home',
      hva: 'The municipality may give a grant to buy, build, refinance or repair a newly bought home.',
      hvem: 'You have had a low income for a long time and cannot get a home of your own.',
    },
  }),
  rad('tilskudd-tilpasning', 1, {
    ...felles,
    tilbyder: 'kommune',
    pris: 'penger',
    ogsa: ['sosial-helse'],
    utlosere: [[mangler('bosituasjon'), mangler('sosial-helse')]],
    kilde: lov(
      'Bustøttelova § 15',
      BUSTOTTELOVA,
      'Kommunen kan etter søknad gi tilskudd til husstander der noen trenger tilpasset bolig, fra enkle tiltak til ombygging, og til prosjektering. Kan være behovsprøvd.',
    ),
    nb: {
      navn: 'Tilskudd til å tilpasse boligen',
      hva: 'Kommunen kan gi tilskudd til tilpasning, fra enkle tiltak til ombygging.',
      hvem: 'Noen i familien trenger en bolig som er tilpasset sykdom, skade eller funksjonsnedsettelse.',
    },
    nn: {
      navn: 'Tilskot til å tilpasse bustaden',
      hva: 'Kommunen kan gi tilskot til tilpassing, frå enkle tiltak til ombygging.',
      hvem: 'Nokon i familien treng ein bustad som er tilpassa sjukdom, skade eller funksjonsnedsetjing.',
    },
    en: {
      navn: 'Grant to adapt the home',
      hva: 'The municipality may give a grant for adaptations, from simple measures to rebuilding.',
      hvem: 'Someone in the family needs a home adapted to illness, injury or disability.',
    },
  }),
]
