/** Det den som arbeider med en egenvurdering, kan få nei på, i den rekkefølgen hun møter det. */
export const EGENVURDERINGSAVSLAG = {
  'egenvurdering-uten-tittel': 'Skriv hva egenvurderingen skal hete.',
  'egenvurdering-nummer':
    'Teksten har et tall som kan være et fødselsnummer. Ta det bort: egenvurderingen handler om hvordan vi arbeider, ikke om noen.',
  'egenvurdering-ansatt-ukjent': 'En du valgte, arbeider ikke ved kontoret nå. Velg en annen.',
  'egenvurdering-ferdig': 'Egenvurderingen er ferdig og kan ikke endres. Åpne en ny.',
  'egenvurdering-ikke-din': 'Bare den som har ansvaret for egenvurderingen, eller lederen, kan skrive i den.',
  'milepael-uten-navn': 'Skriv hva som skal skje.',
  'milepael-uten-dag': 'Sett dagen før du melder milepælen nådd.',
  'milepael-nadd': 'Milepælen er alt nådd og kan ikke flyttes.',
  'milepael-finnes-ikke': 'Milepælen finnes ikke her. Last siden på nytt.',
  'dokument-uten-tittel': 'Skriv hva dokumentet heter.',
  'dokument-uten-sted': 'Skriv hvor dokumentet ligger, eller lim inn en lenke.',
  'dokument-lenke': 'Lenken må begynne med https://. Kopier den fra adresselinjen.',
  'dokument-finnes-ikke': 'Dokumentet finnes ikke her. Last siden på nytt.',
  'mote-uten-tittel': 'Skriv hva slags møte det var.',
  'mote-fram-i-tid': 'Møtet er ikke holdt ennå. Sett det opp som en milepæl, og før det når det er holdt.',
  'mote-uten-deltakere': 'Velg hvem som var med.',
  'sporsmal-uten-tekst': 'Skriv spørsmålet.',
  'sporsmal-finnes-ikke': 'Spørsmålet finnes ikke her. Last siden på nytt.',
  'sporsmal-uten-svar': 'Velg ja, delvis eller nei, eller skriv med egne ord.',
  'samtale-uten-notat': 'Skriv hva dere fikk vite.',
  'samtale-fram-i-tid': 'Måneden har ikke begynt. Velg måneden samtalen ble holdt.',
  'egenvurdering-prove-ukjent': 'Saksprøven finnes ikke ved kontoret. Velg en annen.',
  'egenvurdering-avvik-ukjent': 'Avviket finnes ikke ved kontoret. Velg et annet.',
  'egenvurdering-avvik-knyttet': 'Avviket er alt knyttet til egenvurderingen.',
  'ferdig-bare-ansvarlig':
    'Bare den som har ansvaret, kan si at egenvurderingen er ferdig. Lederen kan gi ansvaret til en annen.',
  'ferdig-sporsmal-gjenstar': 'Minst ett spørsmål er ikke besvart. Svar på det først.',
  'ferdig-rapport-gjenstar': 'Minst én del av rapporten er tom. Skriv den, eller skriv at det ikke er gjort.',
} as const
export type Egenvurderingsavslag = keyof typeof EGENVURDERINGSAVSLAG
