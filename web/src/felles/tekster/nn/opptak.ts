import type { Tekster } from '../typer.ts'

export const opptak: Tekster['opptak'] = {
  fane: 'Nytt vedtak',
  tittel: 'Nytt vedtak i staden for eit gammalt',
  hensikt: dato => `Det kjem i staden for vedtaket frå ${dato}, som gjeld til dette er fatta.`,
  tilbake: 'Tilbake til vedtaket',
  ikkeTattOpp: 'Vedtaket er ikkje teke opp igjen, eller nokon har alt gjort eit nytt.',
  varsleForst: 'Familien skal varslast før dette kan bli gjort framlegg om. Det gjer du på vedtaket.',
  hva: 'Kva skal det nye vedtaket seie?',
  valg: {
    stonad: 'Behandle søknaden',
    radgivning: 'Råd og rettleiing (§ 17)',
    depositum: 'Depositum for ein bustad (§ 21)',
    akutt: 'Gi hjelpa',
    'avslag-akutt': 'Eit nytt nei, med betre grunnar',
    opphor: 'Hjelpa sluttar før tida',
  },
  nyHjelp: 'Ny hjelp i staden',
  gisIkke: 'Hjelpa blir ikkje gitt likevel',
  valgUnder: {
    stonad: 'Søknaden er opna igjen, og får eit vanleg vedtak.',
    radgivning: 'Det nye gjeld frå dagen du skriv.',
    depositum: 'Rett det som var feil. Det meste står som det stod; skriv beløpet på nytt.',
    akutt: 'Blir gitt med ein gong av deg, og lese av ein kollega neste virkedag.',
    'avslag-akutt': 'Går den vanlege vegen, og blir lese av ein kollega.',
    opphor: 'Blir gjort framlegg om med eigne grunnar, og lese av ein kollega.',
  },
  tilVurderingen: 'Gå til vurderinga',
  hjelpen:
    'Beløpet og dagen gjeld heile hjelpa, også det som er gitt etter det gamle vedtaket. Skal ho bli mindre, vel at ho sluttar.',
  stedet:
    'Skriv kva den nye staden kostar, for seg. Nettene på den gamle staden blir betalte etter det gamle vedtaket, og står i planen der. Ta ut dei som ikkje blir brukte.',
  utenErstatte: 'Hastar det, og noko står i vegen her? Gi hjelpa utan å erstatte noko',
  slutter: {
    til: 'Den siste dagen hjelpa varer',
    tilHjelp: 'dd.mm.åååå. Dagen står i brevet.',
    gitt: 'Er noko av hjelpa gitt?',
    gittUnder:
      'Pengar som er betalte, varer som er henta, eller ein garanti utleigaren har fått. Brevet seier kva du svarer.',
    gittValg: { nei: 'Nei, ingenting er gitt', ja: 'Ja, alt eller noko av ho' },
    gittJa:
      'Det som er gitt, kan ikkje trekkjast tilbake. Gå tilbake til vedtaket, og vel «La vedtaket stå».',
    barna: 'Kva har det å seie for kvart barn?',
    barnaBotilbud: 'Kvar skal kvart barn bu etterpå?',
    begrunnelse: 'Grunngiving',
    begrunnelseHjelp:
      'Står i brevet. Skriv kva familien har sagt, og kvifor hjelpa ikkje trengst eller ikkje kan bli gitt.',
    knapp: 'Gjer framlegg om at hjelpa sluttar',
    mangler: {
      gitt: 'Svar på om noko er gitt.',
      til: 'Skriv den siste dagen.',
      barn: 'Skriv kva det har å seie for barnet.',
      begrunnelse: 'Skriv grunngivinga.',
      paragraf19: 'Skriv vurderinga av § 19.',
    },
  },
  vissteDu: 'Før du skriv',
  velgForst: [
    'Vel først kva det nye vedtaket skal seie.',
    'Det gamle gjeld så lenge, og ingenting stoppar imens.',
  ],
  punkter: {
    stonad: ['Brevet seier at vedtaket kjem i staden for det gamle, og kvifor.'],
    akutt: [
      'Mat, varme og ein stad å sove ventar ikkje på noko her.',
      'Éin person kan gi meir, og aldri mindre.',
      'Skal barn bu ein stad, skriv om staden for kvart av dei (§ 27).',
    ],
    opphor: [
      'Å ta noko frå familien krev eigne grunnar, og som regel varsel først (forvaltningslova §§ 16 og 35).',
      'Kommunen skal finne ein mellombels stad til den som ikkje klarer det sjølv (§ 27). Kvar søv familien etterpå?',
      'Det som er betalt, blir ikkje trekt tilbake med dette vedtaket.',
    ],
  },
}
