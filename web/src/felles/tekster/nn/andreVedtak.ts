import type { Tekster } from '../typer.ts'

export const andreVedtak: Tekster['andreVedtak'] = {
  meny: 'Andre vedtak',
  tittel: 'Andre vedtak',
  fane: 'Andre vedtak',
  hensikt: 'Vedtak som ikkje er stønad til livsopphald. Har kommunen bestemt det, les ein kollega det først.',
  slag: 'Kva gjeld vedtaket?',
  slagene: {
    radgivning: 'Råd og rettleiing (§ 17)',
    depositum: 'Depositum for ein bustad (§ 21)',
    avvisning: 'Avvise søknaden',
    'avslag-akutt': 'Avslå naudhjelp eller mellombels butilbod',
  },
  slagUnder: {
    radgivning:
      'Ein rett familien får, med ein dag han tek til. Kan bli gitt åleine eller ved sida av stønad.',
    depositum:
      'Lån, garanti eller bidrag når det er depositum som er søkt om. Eit nei går på sida for vurdering, med § 19.',
    avvisning: 'Søknaden blir ikkje teken opp. Det er si eiga avgjerd, og ho kan klagast på.',
    'avslag-akutt': 'Eit nei til akutt hjelp går den vanlege vegen.',
  },
  hva: 'Kva går hjelpa ut på?',
  hvaHjelp: 'Familien les dette øvst i brevet. Skriv kva de skal gjere saman, og med kven.',
  start: 'Når tek hjelpa til?',
  startHjelp: 'dd.mm.åååå. Dagen står i brevet.',
  hvorforStart: 'Kvifor tek ho ikkje til straks?',
  avgjor: 'Er søknaden ferdig behandla med dette vedtaket?',
  avgjorValg: {
    ja: 'Ja, søknaden gjaldt berre råd og rettleiing',
    nei: 'Nei, resten av søknaden får sitt eige svar',
  },
  grunn: 'Kvifor blir søknaden avvist?',
  grunner: {
    'ikke-part': 'Søkt for ein annan, utan fullmakt',
    'alt-avgjort': 'Det same er avgjort før, og ingenting er nytt',
    'annen-kommune': 'Søkjaren oppheld seg i ein annan kommune',
    annet: 'Ein annan grunn',
  },
  akutt: 'Kva blir avslått?',
  akuttValg: { nodhjelp: 'Naudhjelp', 'midlertidig-botilbud': 'Mellombels butilbod (§ 27)' },
  begrunnelse: 'Grunngiving',
  begrunnelseHjelp: {
    radgivning: 'Står i brevet. Skriv kva familien har sagt, og kva de har lagt vekt på.',
    depositum: 'Står i brevet. Skriv kvifor familien treng denne bustaden, og kva de har lagt vekt på.',
    avvisning: 'Står i brevet. Skriv kva de har undersøkt, og kvar søkjaren kan vende seg.',
    'avslag-akutt':
      'Står i brevet. Skriv kva som er undersøkt i dag, og kva det har å seie for kvart av barna.',
  },
  depositum: {
    belop: 'Beløp',
    hjemmel: 'Etter kva paragraf?',
    hjemler: { '18': '§ 18, stønad til livsopphald', '19': '§ 19, særlege tilfelle' },
    mottaker: 'Utleigaren',
    barna: 'Kva har bustaden å seie for kvart barn?',
    avgjorValg: {
      ja: 'Ja, søknaden galdt berre depositum',
      nei: 'Nei, resten av søknaden får sitt eige svar',
    },
    mangler: {
      belop: 'Skriv beløpet.',
      hjemmel: 'Vel paragrafen.',
      barn: 'Skriv kva bustaden har å seie for barnet.',
    },
  },
  paragraf19: '§ 19: treng dei dette for å kome gjennom eller tilpasse seg ein vanskeleg livssituasjon?',
  paragraf19Hjelp:
    'Står i brevet. Naudhjelp er stønad etter § 18, og hjelp etter § 19 kan bli gitt sjølv om vilkåra i § 18 ikkje er oppfylte.',
  knapp: 'Foreslå vedtaket',
  vissteDu: 'Før du skriv',
  alleSlag: [
    'Vel først kva vedtaket gjeld.',
    'Stønad til livsopphald blir foreslått på sida for vurdering. Naudhjelp har si eiga side.',
  ],
  punkter: {
    radgivning: [
      'Den som treng råd over tid, har rett til eit vedtak (sosialtenestelova § 41).',
      'Hjelpa kan bli gitt utan søknad om pengar, og utan at kartlegginga er ferdig.',
      'Vedtaket seier kva familien har rett til, og når det tek til.',
    ],
    depositum: [
      'Depositum kan òg vere ei linje i vurderinga, når det er søkt om meir.',
      'Lån blir berre gitt til den som kan betale tilbake. Skriv kva dei då har igjen å leve av.',
      'Utleigaren får vite at familien har sosialhjelp. Søkjaren må ha sagt ja.',
      'Har nokon adressevern: skriv ikkje stad, gate eller utleigar i teksten. Utleigaren står ikkje i brevet.',
    ],
    avvisning: [
      'Alle kan søkje. Å ta imot ein søknad blir aldri avvist.',
      'Manglar familien mat, varme eller tak, hjelp først. Det gjeld òg den som høyrer til ein annan stad.',
      'Rettlei om kvar søkjaren kan vende seg (forvaltningslova § 11).',
    ],
    'avslag-akutt': [
      'Eit avslag hastar like mykje som eit ja: familien skal vite det i dag.',
      'Er det barn i familien, skriv kva dei har å ete og kvar dei skal sove i natt.',
      'Det akutte behovet blir ståande i saka til nokon skriv korleis det blei møtt.',
    ],
  },
  mangler: {
    hva: 'Skriv kva hjelpa går ut på.',
    start: 'Skriv dagen hjelpa tek til.',
    avgjor: 'Vel om søknaden er ferdig behandla.',
    grunn: 'Vel grunnen.',
    akutt: 'Vel kva som blir avslått.',
    begrunnelse: 'Skriv grunngivinga.',
    paragraf19: 'Skriv vurderinga av § 19.',
  },
}
