import type { Definisjon } from './typer.ts'

/** Hvor lenge familiene venter. */
export const TID = {
  'dager-til-vedtak': {
    tema: 'tid',
    form: 'dager',
    teller:
      'Dager fra søknaden kom til det første vedtaket som svarer på den. Vi viser den som er midt i rekken.',
    nevner: 'Søknader som fikk sitt første svar i perioden.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke:
      'Ikke hvor lenge de venter som ikke har fått svar ennå, og ikke om ventingen hadde en god grunn. Halvparten ventet like lenge eller lenger.',
    kilde: 'Forvaltningsloven § 11 a første ledd: saken avgjøres uten ugrunnet opphold.',
    krav: ['S-223'],
  },
  'dager-til-forelopig-svar': {
    tema: 'tid',
    form: 'dager',
    teller:
      'Dager fra søknaden kom til det første foreløpige svaret ble sendt. Vi viser den som er midt i rekken.',
    nevner: 'Søknader som fikk foreløpig svar i perioden.',
    dag: 'Dagen det første foreløpige svaret ble sendt.',
    utgave: 2,
    sierIkke:
      'Ingenting om søknadene som skulle hatt foreløpig svar og ikke fikk det. De er i «Foreløpig svar innen en måned».',
    kilde: 'Forvaltningsloven § 11 a tredje ledd.',
    krav: ['S-223'],
  },
  'forelopig-svar-i-tide': {
    tema: 'tid',
    form: 'andel',
    teller: 'Søknadene som fikk det første foreløpige svaret innen en måned.',
    utgave: 2,
    nevner:
      'Søknader som ikke var avgjort innen en måned etter at de kom. Søknader som er trukket eller avsluttet, er ikke med.',
    dag: 'Dagen etter at måneden var gått.',
    sierIkke: 'Ikke om grunnen som ble gitt, holder, og ikke om det nye tidspunktet ble holdt.',
    kilde:
      'Forvaltningsloven § 11 a tredje ledd: kan ikke svaret gis innen en måned, skal det gis foreløpig svar.',
    krav: ['S-223'],
  },
  'dager-til-forste-samtale': {
    tema: 'tid',
    form: 'dager',
    teller: 'Dager fra søknaden kom til den første samtalen med familien. Vi viser den som er midt i rekken.',
    nevner: 'Søknader der det var en samtale før vedtaket.',
    dag: 'Dagen samtalen var.',
    sierIkke: 'Ingenting om søknadene der ingen snakket med familien, og ikke om samtalen avklarte noe.',
    kilde: 'Røde Kors 2023: «tidlig … bra for alle at vi bare får avklart».',
    krav: ['S-150'],
    valg: 'Kilden sier tidlig uten å tallfeste det. Vi måler til den første samtalen, på kontoret, hjemme, på telefon eller skjerm.',
  },
  'okonomisk-radgivning': {
    tema: 'tid',
    form: 'dager',
    teller: 'Dager fra behovet er meldt til den første timen.',
    nevner: 'Behov for økonomisk rådgivning.',
    dag: 'Dagen for den første timen.',
    sierIkke: 'Ikke om rådgivningen hjalp.',
    kilde: 'Sosialtjenesteloven § 17, og kravet om tilstrekkelig kapasitet.',
    krav: ['S-182'],
    ikkeMalt: 'fordi timene hos økonomisk rådgiver ikke føres i Handlingsrom.',
  },
} as const satisfies Readonly<Record<string, Definisjon>>
