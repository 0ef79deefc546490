import type { Akutthjelp, AnnetSlag, Avvisningsgrunn } from '@handlingsrom/domene/vedtak/annet'

/** At hjelp slutter, foreslås fra vedtaket som ga den. */
type Skrives = Exclude<AnnetSlag, 'opphor'>

export const andreVedtak = {
  meny: 'Andre vedtak',
  tittel: 'Andre vedtak',
  fane: 'Andre vedtak',
  hensikt: 'Vedtak som ikke er stønad til livsopphold. Har kommunen bestemt det, leser en kollega det først.',
  slag: 'Hva gjelder vedtaket?',
  slagene: {
    radgivning: 'Råd og veiledning (§ 17)',
    depositum: 'Depositum for en bolig (§ 21)',
    avvisning: 'Avvise søknaden',
    'avslag-akutt': 'Avslå nødhjelp eller midlertidig botilbud',
  } satisfies Record<Skrives, string>,
  slagUnder: {
    radgivning: 'En rett familien får, med en dag den begynner. Kan gis alene eller ved siden av stønad.',
    depositum:
      'Lån, garanti eller bidrag når det er depositum som er søkt om. Et nei går på siden for vurdering, med § 19.',
    avvisning: 'Søknaden tas ikke opp. Det er sin egen avgjørelse, og den kan klages på.',
    'avslag-akutt': 'Et nei til akutt hjelp går den vanlige veien.',
  } satisfies Record<Skrives, string>,
  hva: 'Hva går hjelpen ut på?',
  hvaHjelp: 'Familien leser dette øverst i brevet. Skriv hva dere skal gjøre sammen, og med hvem.',
  start: 'Når begynner hjelpen?',
  startHjelp: 'dd.mm.åååå. Dagen står i brevet.',
  hvorforStart: 'Hvorfor begynner den ikke straks?',
  avgjor: 'Er søknaden ferdig behandlet med dette vedtaket?',
  avgjorValg: {
    ja: 'Ja, søknaden gjaldt bare råd og veiledning',
    nei: 'Nei, resten av søknaden får sitt eget svar',
  },
  grunn: 'Hvorfor avvises søknaden?',
  grunner: {
    'ikke-part': 'Søkt for en annen, uten fullmakt',
    'alt-avgjort': 'Det samme er avgjort før, og ingenting er nytt',
    'annen-kommune': 'Søkeren oppholder seg i en annen kommune',
    annet: 'En annen grunn',
  } satisfies Record<Avvisningsgrunn, string>,
  akutt: 'Hva avslås?',
  akuttValg: {
    nodhjelp: 'Nødhjelp',
    'midlertidig-botilbud': 'Midlertidig botilbud (§ 27)',
  } satisfies Record<Akutthjelp, string>,
  begrunnelse: 'Begrunnelse',
  begrunnelseHjelp: {
    radgivning: 'Står i brevet. Skriv hva familien har sagt, og hva dere har lagt vekt på.',
    depositum: 'Står i brevet. Skriv hvorfor familien trenger denne boligen, og hva dere har lagt vekt på.',
    avvisning: 'Står i brevet. Skriv hva dere har undersøkt, og hvor søkeren kan henvende seg.',
    'avslag-akutt': 'Står i brevet. Skriv hva som er undersøkt i dag, og hva det betyr for hvert av barna.',
  } satisfies Record<Skrives, string>,
  depositum: {
    belop: 'Beløp',
    hjemmel: 'Etter hvilken paragraf?',
    hjemler: { '18': '§ 18, stønad til livsopphold', '19': '§ 19, særlige tilfeller' },
    mottaker: 'Utleieren',
    barna: 'Hva betyr boligen for hvert barn?',
    avgjorValg: {
      ja: 'Ja, søknaden gjaldt bare depositum',
      nei: 'Nei, resten av søknaden får sitt eget svar',
    },
    mangler: {
      belop: 'Skriv beløpet.',
      hjemmel: 'Velg paragrafen.',
      barn: 'Skriv hva boligen betyr for barnet.',
    },
  },
  paragraf19: '§ 19: trenger de dette for å komme gjennom eller tilpasse seg en vanskelig livssituasjon?',
  paragraf19Hjelp:
    'Står i brevet. Nødhjelp er stønad etter § 18, og hjelp etter § 19 kan gis selv om vilkårene i § 18 ikke er oppfylt.',
  knapp: 'Foreslå vedtaket',
  vissteDu: 'Før du skriver',
  alleSlag: [
    'Velg først hva vedtaket gjelder.',
    'Stønad til livsopphold foreslås på siden for vurdering. Nødhjelp har sin egen side.',
  ],
  punkter: {
    radgivning: [
      'Den som trenger råd over tid, har rett til et vedtak (sosialtjenesteloven § 41).',
      'Hjelpen kan gis uten søknad om penger, og uten at kartleggingen er ferdig.',
      'Vedtaket sier hva familien har rett til, og når det begynner.',
    ],
    depositum: [
      'Depositum kan også være en linje i vurderingen, når det er søkt om mer.',
      'Lån gis bare til den som kan betale tilbake. Skriv hva de da har igjen å leve av.',
      'Utleieren får vite at familien har sosialhjelp. Søkeren må ha sagt ja.',
      'Har noen adressebeskyttelse: skriv ikke sted, gate eller utleier i teksten. Utleieren står ikke i brevet.',
    ],
    avvisning: [
      'Alle kan søke. Å ta imot en søknad avvises aldri.',
      'Mangler familien mat, varme eller tak, hjelp først. Det gjelder også den som hører til et annet sted.',
      'Veiled om hvor søkeren kan henvende seg (forvaltningsloven § 11).',
    ],
    'avslag-akutt': [
      'Et avslag haster like mye som et ja: familien skal vite det i dag.',
      'Er det barn i familien, skriv hva de har å spise og hvor de skal sove i natt.',
      'Det akutte behovet blir stående i saken til noen skriver hvordan det ble møtt.',
    ],
  } satisfies Record<Skrives, readonly string[]>,
  mangler: {
    hva: 'Skriv hva hjelpen går ut på.',
    start: 'Skriv dagen hjelpen begynner.',
    avgjor: 'Velg om søknaden er ferdig behandlet.',
    grunn: 'Velg grunnen.',
    akutt: 'Velg hva som avslås.',
    begrunnelse: 'Skriv begrunnelsen.',
    paragraf19: 'Skriv vurderingen av § 19.',
  },
}
