import type { Definisjon } from './typer.ts'

/** Det som viser seg når tiden går. */
export const OVER_TID = {
  soknader: {
    tema: 'over-tid',
    form: 'antall',
    teller: 'Søknader som kom i perioden, unntatt dem som var registrert ved en feil.',
    nevner: 'Et antall, ikke en andel.',
    dag: 'Dagen søknaden kom.',
    sierIkke: 'Ikke hvor mange som trenger hjelp og ikke søker.',
    kilde: '«Utvikling levekostnader – rapportering»: søknader og nødhjelp over tid.',
    krav: ['S-133'],
  },
  nodhjelp: {
    tema: 'over-tid',
    form: 'antall',
    teller: 'Vedtak om nødhjelp i perioden, også midlertidig botilbud.',
    nevner: 'Et antall, ikke en andel.',
    dag: 'Dagen nødhjelpen ble innvilget.',
    sierIkke: 'Ikke at det er for mye eller for lite.',
    kilde: '«Utvikling levekostnader – rapportering»: søknader og nødhjelp over tid.',
    krav: ['S-133'],
  },
  'gjentatt-nodhjelp': {
    tema: 'over-tid',
    form: 'andel',
    teller: 'Gangene familien også hadde fått nødhjelp i året før.',
    nevner: 'Vedtak om nødhjelp i perioden. Nødhjelp som bare erstatter en annen, er ikke med.',
    dag: 'Dagen nødhjelpen ble innvilget.',
    sierIkke:
      'Ikke at nødhjelpen ikke skulle vært gitt. Mange ganger er et spørsmål til kontoret om stønaden er nok.',
    kilde: 'Røde Kors 2023: «så går de gjerne i minus … nødhjelpssøknad».',
    krav: ['S-110'],
    valg: 'Ett år er vårt tall.',
  },
  kvartalssamtale: {
    tema: 'over-tid',
    form: 'andel',
    teller:
      'Tremånedersperiodene der noen snakket med familien, på kontoret, hjemme, på telefon eller skjerm.',
    nevner: 'Hele tremånedersperioder på rad med innvilget stønad.',
    dag: 'Den siste dagen i de tre månedene.',
    sierIkke:
      'Ikke om samtalen var til hjelp. Kilden ber om en fysisk samtale; her er også telefon og skjerm med, som i oppgaven.',
    kilde: 'Røde Kors 2023: «en fysisk samtale en gang i kvartalet».',
    krav: ['S-058'],
    valg: 'Tre måneder på rad regnes som lang stønad. Har kommunen bestemt en annen tid for oppgaven, er tallet her fortsatt tre måneder.',
  },
  'avtaler-holdt': {
    tema: 'over-tid',
    form: 'andel',
    teller: 'Avtalene Nav holdt innen dagen.',
    nevner:
      'Det Nav har sagt til familien at vi skal gjøre innen en dag i perioden. Det som falt bort, er ikke med.',
    dag: 'Dagen det skulle være gjort.',
    sierIkke: 'Ikke om avtalen var viktig for familien, og ikke noe om det ingen skrev ned.',
    kilde: 'Helsetilsynet vurderte ikke kvaliteten på oppfølgingen. Dette er kontorets eget mål.',
    krav: ['S-214'],
    valg: 'At det vi har lovet, blir gjort, er vårt mål på oppfølgingen.',
  },
  kvp: {
    tema: 'over-tid',
    form: 'andel',
    teller: 'De som er vurdert for kvalifiseringsprogrammet.',
    nevner: 'De som kan ha rett til det.',
    dag: 'Dagen det ble vurdert.',
    sierIkke: 'Ikke om programmet hadde passet.',
    kilde: 'Sosialtjenesteloven § 29, og «God utnyttelse av Kvalifiseringsprogrammet».',
    krav: ['S-189'],
    ikkeMalt: 'fordi vurderingen av kvalifiseringsprogrammet ikke føres i Handlingsrom ennå.',
  },
} as const satisfies Readonly<Record<string, Definisjon>>
