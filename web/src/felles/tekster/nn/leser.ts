export const leser = {
  tittel: 'Kven les vedtaket',
  ingen: 'Ingen har fått vedtaket å lese enno.',
  ingenUnder:
    'Saka er gradert. Berre den i krinsen som får vedtaket, kan lese det, og får det som ei oppgåve på Dagen min.',
  frivillig: 'Kommunen krev ikkje at nokon les det. Det kan likevel gis til ein kollega.',
  avDenSomHar: 'Den som har saka, vel kven.',
  gitt: (navn: string, av: string, nar: string) => `${navn} har vedtaket på Dagen min. Gitt av ${av} ${nar}.`,
  deg: (av: string) =>
    `${av} har gitt deg dette å lese. Kan du ikkje lese det, så sei det til ${av}, som kan gi det til ein annan.`,
  kanIkke: (navn: string) =>
    `${navn} kan ikkje lese vedtaket lenger: ikkje fagansvarleg i krinsen no, inhabil, eller har sjølv arbeidd med det.`,
  igjen: (navn: string) => `Når vedtaket blir foreslått på nytt, går det til ${navn} igjen.`,
  gi: 'Gi til ein lesar',
  giAnnen: 'Gi til ein annan',
  tomt: {
    tittel: 'Ingen i krinsen kan lese dette no',
    tekst:
      'Lesaren må vere fagansvarleg, vere i krinsen, og ikkje sjølv ha arbeidd med vedtaket. Det som er skrive, blir liggjande her så lenge.',
    hvem: (navn: string) =>
      `Desse kan sleppe ein kollega inn i krinsen: ${navn}. Éin foreslår det under Tilsette og tilgangar, og ein annan stadfestar. Du treng ikkje seie kva familie det gjeld.`,
    akutt: 'Mat, varme og tak ventar ikkje på ein lesar. Naudhjelp kan innvilgast no.',
  },
  dialog: {
    intro:
      'Den du vel, kan lese saka til vedtaket er avgjort eller gitt til ein annan. Kvar lesing står i loggen.',
    flyttes: (navn: string) =>
      `${navn} har vedtaket no, og kan ikkje lese saka når du gir det til ein annan.`,
    hvem: 'Kven skal lese?',
    hjelp: 'Fagansvarlege i krinsen som ikkje har arbeidd med vedtaket.',
    mangler: 'Vel kven som skal lese.',
    bekreft: 'Gi vedtaket til lesaren',
  },
}
