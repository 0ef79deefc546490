/** Siden der et vedtak som er tatt opp igjen, får det nye i stedet. */
export const opptak = {
  fane: 'Nytt vedtak',
  tittel: 'Nytt vedtak i stedet for et gammelt',
  hensikt: (dato: string) => `Det kommer i stedet for vedtaket fra ${dato}, som gjelder til dette er fattet.`,
  tilbake: 'Tilbake til vedtaket',
  ikkeTattOpp: 'Vedtaket er ikke tatt opp igjen, eller noen har alt gjort et nytt.',
  varsleForst: 'Familien skal varsles før dette kan foreslås. Det gjøres på vedtaket.',
  hva: 'Hva skal det nye vedtaket si?',
  valg: {
    stonad: 'Behandle søknaden',
    radgivning: 'Råd og veiledning (§ 17)',
    depositum: 'Depositum for en bolig (§ 21)',
    akutt: 'Gi hjelpen',
    'avslag-akutt': 'Et nytt nei, med bedre grunner',
    opphor: 'Hjelpen slutter før tiden',
  },
  /** Når familien har hjelpen alt. */
  nyHjelp: 'Ny hjelp i stedet',
  /** Det som gis én gang, slutter ikke; det blir ikke gitt. */
  gisIkke: 'Hjelpen blir ikke gitt likevel',
  valgUnder: {
    stonad: 'Søknaden er åpnet igjen, og får et vanlig vedtak.',
    radgivning: 'Det nye gjelder fra dagen du skriver.',
    depositum: 'Rett det som var feil. Det meste står som det sto; skriv beløpet på nytt.',
    akutt: 'Gis med en gang av deg, og leses av en kollega neste virkedag.',
    'avslag-akutt': 'Går den vanlige veien, og leses av en kollega.',
    opphor: 'Foreslås med egne grunner, og leses av en kollega.',
  },
  tilVurderingen: 'Gå til vurderingen',
  hjelpen:
    'Beløpet og dagen gjelder hele hjelpen, også det som er gitt etter det gamle vedtaket. Skal den bli mindre, velg at den slutter.',
  /** Når det familien har eller hadde, er et sted å bo: to steder er to regninger. */
  stedet:
    'Skriv hva det nye stedet koster, for seg. Nettene i det gamle stedet betales etter det gamle vedtaket, og står i planen der. Ta ut dem som ikke blir brukt.',
  utenErstatte: 'Haster det, og noe står i veien her? Gi hjelpen uten å erstatte noe',
  slutter: {
    til: 'Den siste dagen hjelpen varer',
    tilHjelp: 'dd.mm.åååå. Dagen står i brevet.',
    gitt: 'Er noe av hjelpen gitt?',
    gittUnder:
      'Penger som er betalt, varer som er hentet, eller en garanti utleieren har fått. Brevet sier hva du svarer.',
    gittValg: { nei: 'Nei, ingenting er gitt', ja: 'Ja, alt eller noe av den' },
    gittJa: 'Det som er gitt, kan ikke trekkes tilbake. Gå tilbake til vedtaket, og velg «La vedtaket stå».',
    barna: 'Hva betyr det for hvert barn?',
    barnaBotilbud: 'Hvor skal hvert barn bo etterpå?',
    begrunnelse: 'Begrunnelse',
    begrunnelseHjelp:
      'Står i brevet. Skriv hva familien har sagt, og hvorfor hjelpen ikke trengs eller ikke kan gis.',
    knapp: 'Foreslå at hjelpen slutter',
    mangler: {
      gitt: 'Svar på om noe er gitt.',
      til: 'Skriv den siste dagen.',
      barn: 'Skriv hva det betyr for barnet.',
      begrunnelse: 'Skriv begrunnelsen.',
      paragraf19: 'Skriv vurderingen av § 19.',
    },
  },
  vissteDu: 'Før du skriver',
  velgForst: [
    'Velg først hva det nye vedtaket skal si.',
    'Det gamle gjelder så lenge, og ingenting stopper imens.',
  ],
  punkter: {
    stonad: ['Brevet sier at vedtaket kommer i stedet for det gamle, og hvorfor.'],
    akutt: [
      'Mat, varme og et sted å sove venter ikke på noe her.',
      'Én person kan gi mer, og aldri mindre.',
      'Skal barn bo et sted, skriv om stedet for hvert av dem (§ 27).',
    ],
    opphor: [
      'Å ta noe fra familien krever egne grunner, og som regel varsel først (forvaltningsloven §§ 16 og 35).',
      'Kommunen skal finne et midlertidig sted til den som ikke klarer det selv (§ 27). Hvor sover familien etterpå?',
      'Det som er betalt, trekkes ikke tilbake med dette vedtaket.',
    ],
  },
}
