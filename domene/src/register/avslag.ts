/** Det den som fører et register, kan få nei på, i den rekkefølgen hun møter det. */
export const REGISTERAVSLAG = {
  'register-uten-tittel': 'Skriv kort hva det er.',
  'register-mangler-felt': 'Minst ett felt som må fylles ut, er tomt. Fyll ut feltene uten «valgfritt».',
  'register-ukjent-felt': 'Skjemaet er endret siden siden ble åpnet. Last siden på nytt.',
  'register-lenke': 'Lenken må begynne med https://. Kopier den fra adresselinjen.',
  'register-dag': 'Datoen finnes ikke. Skriv den som dag, måned og år.',
  'register-skala': 'Velg et tall fra 1 til 5.',
  'register-antall': 'Skriv et helt tall fra 0 til 999.',
  'register-nummer-i-teksten':
    'Teksten har et tall som kan være et fødselsnummer. Ta det bort: registeret handler om hvordan vi arbeider, ikke om noen.',
  'register-ikke-paa-skjerm': 'Dette registeret kan ikke festes til et skjermbilde. Ta bort valget.',
  'register-til-for-fra': '«Gjelder til» er før «gjelder fra». Rett en av dem.',
  'register-uten-gjennomgang': 'Velg en dag da noen skal se på den igjen.',
  'register-gjennomgang-passert': 'Neste gjennomgang må være etter i dag. Velg en senere dag.',
  'register-eier-ukjent': 'Den du valgte, arbeider ikke ved kontoret nå. Velg en annen.',
  'register-avsluttet': 'Oppføringen er avsluttet og kan ikke endres. Før opp en ny.',
  'register-ikke-din': 'Bare den som eier oppføringen, eller lederen, kan melde at den er gjennomgått.',
  'register-leses-ikke': 'Bare rutiner, veiledere og tolkningsuttalelser bekreftes lest.',
  'register-ny-utgave': 'Den er endret siden du åpnet siden. Les den som gjelder nå, og bekreft igjen.',
  'register-alt-lest': 'Du har alt bekreftet at du har lest denne utgaven.',
  'register-uten-grunn': 'Skriv hvorfor den ikke gjelder lenger.',
} as const
export type Registeravslag = keyof typeof REGISTERAVSLAG
