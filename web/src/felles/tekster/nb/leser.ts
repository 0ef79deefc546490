/** Leseren i en gradert sak: hvem som har fått vedtaket, og dialogen der det gis til noen. */
export const leser = {
  tittel: 'Hvem leser vedtaket',
  ingen: 'Ingen har fått vedtaket å lese ennå.',
  ingenUnder:
    'Saken er gradert. Bare den i kretsen som får vedtaket, kan lese det, og får det som en oppgave på Min dag.',
  frivillig: 'Kommunen krever ikke at noen leser det. Det kan likevel gis til en kollega.',
  avDenSomHar: 'Den som har saken, velger hvem.',
  gitt: (navn: string, av: string, nar: string) => `${navn} har vedtaket på Min dag. Gitt av ${av} ${nar}.`,
  deg: (av: string) =>
    `${av} har gitt deg dette å lese. Kan du ikke lese det, så si det til ${av}, som kan gi det til en annen.`,
  kanIkke: (navn: string) =>
    `${navn} kan ikke lese vedtaket lenger: ikke fagansvarlig i kretsen nå, inhabil, eller har selv arbeidet med det.`,
  igjen: (navn: string) => `Når vedtaket foreslås på nytt, går det til ${navn} igjen.`,
  gi: 'Gi til en leser',
  giAnnen: 'Gi til en annen',
  tomt: {
    tittel: 'Ingen i kretsen kan lese dette nå',
    tekst:
      'Leseren må være fagansvarlig, være i kretsen, og ikke selv ha arbeidet med vedtaket. Det som er skrevet, blir liggende her imens.',
    hvem: (navn: string) =>
      `Disse kan slippe en kollega inn i kretsen: ${navn}. Én foreslår det under Ansatte og tilganger, og en annen bekrefter. Du trenger ikke si hvilken familie det gjelder.`,
    akutt: 'Mat, varme og tak venter ikke på en leser. Nødhjelp kan innvilges nå.',
  },
  dialog: {
    intro:
      'Den du velger, kan lese saken til vedtaket er avgjort eller gitt til en annen. Hver lesing står i loggen.',
    flyttes: (navn: string) => `${navn} har vedtaket nå, og kan ikke lese saken når du gir det til en annen.`,
    hvem: 'Hvem skal lese?',
    hjelp: 'Fagansvarlige i kretsen som ikke har arbeidet med vedtaket.',
    mangler: 'Velg hvem som skal lese.',
    bekreft: 'Gi vedtaket til leseren',
  },
}
