import type { linjevalg as nb } from '../nb/linjevalg.ts'

export const linjevalg: typeof nb = {
  behovet: 'Behovet: kva trengst, og kvifor?',
  belopet: navn => `Beløpet: korleis kom du fram til det, og er det nok for ${navn}?`,
  reduksjon: navn => `Kvifor treng akkurat ${navn} mindre enn utgangspunktet?`,
  reduksjonHjelp:
    'Fleire barn heime er ikkje ein grunn i seg sjølv. Slitasje: er det som blir arva, heilt? Kjønn og storleik: passar det? Skriv det som gjeld dette barnet.',
  manglerBelopet: 'Skriv korleis du kom fram til beløpet.',
  manglerReduksjon: 'Skriv det som gjeld akkurat dette barnet.',
  form: 'Forma',
  formHjelp: 'Inga form er vald på førehand.',
  former: {
    bidrag: 'Bidrag, som ikkje skal betalast tilbake',
    lan: 'Lån',
    garanti: 'Garanti',
    'varer-tjenester': 'Varer eller tenester i staden for pengar',
  },
  kort: {
    bidrag: 'Blir gitt som bidrag',
    lan: 'Blir gitt som lån',
    garanti: 'Blir gitt som garanti, og blir ikkje betalt ut',
    'varer-tjenester': 'Blir gitt som varer eller tenester',
  },
  manglerForm: 'Vel forma.',
  lan: {
    hvorfor: 'Kvifor eit lån, og ikkje eit bidrag?',
    evne: 'Kva kan dei betale tilbake med, og kva har dei då att å leve av?',
    forste: 'Første avdrag (månad og år)',
    avdrag: 'Avdrag kvar månad',
    antall: 'Kor mange avdrag',
    siste: belop => `Det siste avdraget blir ${belop}.`,
    garIkkeOpp: 'Avdraga gir ikkje lånet tilbake. Det siste avdraget kan vere mindre, men ikkje null.',
    manglerAntall: 'Skriv talet som eit heilt tal.',
    plan: (antall, avdrag, fra) => `${antall} avdrag på ${avdrag} frå ${fra}`,
  },
  garanti: {
    gjelder: 'Kva gjeld garantien?',
    gjelderHjelp: 'Til dømes depositum for ein bestemd bustad.',
    til: 'Garantien gjeld til og med',
    hvorfor: 'Kvifor ein garanti?',
    utbetalesIkke:
      'Ein garanti er ein lovnad til den andre. Han blir ikkje rekna med i det som blir utbetalt.',
    tilOgMed: (gjelder, dato) => `${gjelder}, til og med ${dato}`,
  },
  depositum: {
    dekker: 'Kva dekkjer det?',
    vedSlutt: 'Kva skjer når leigeforholdet sluttar?',
    vedKrav: 'Kva skjer om utleigaren krev pengar?',
    hjelp: {
      dekker: 'Til dømes kor mange månaders leige, og om det gjeld skadar.',
      vedSlutt: 'Kven får pengane tilbake, og kven familien skal seie frå til.',
      vedKrav: 'Kva de gjer då, og om familien skal betale det tilbake. Er det eit lån, må det vere vurdert.',
    },
  },
  varer: {
    hva: 'Kva får dei, og kvar?',
    grunner: 'Særlege grunnar',
    grunnerHjelp:
      'Kva gir grunn til å tru at pengar ikkje blir brukte i samsvar med vilkåra (§ 21 fjerde ledd)? Å handle sjølv er det vanlege. Det skal mykje til, og det kan kjennast som mistillit.',
  },
  mottaker: {
    annen: 'Pengane går til ein annan enn søkjaren',
    hjelp: 'Den som får pengane, får vite at familien har sosialhjelp. Difor må søkjaren ha sagt ja.',
    navn: 'Kven får pengane?',
    hvorfor: 'Kvifor?',
    samtykke: 'Dagen søkjaren sa ja',
    samtykkeVarer: 'Dagen søkjaren sa ja (kan stå tom ved varer og tenester)',
    til: navn => `blir utbetalt til ${navn}`,
  },
  mangler: 'Fyll ut dette.',
  maned: 'Kva månad blir det betalt i?',
  forsteManed: maned => `Den første, ${maned}`,
  iManed: maned => `i ${maned}`,
  paragraf19: {
    tittel: '§ 19 utan avslag',
    intro:
      'Er familien i ein vanskeleg livssituasjon, kan § 19 vurderast også når ingenting er avslått. Vel linja det gjeld.',
    linje: 'Linje',
    knapp: 'Vurder § 19 for linja',
    eksempel: 'Eit døme å tenkje med',
    eksempeltekst:
      'Ein fritidsaktivitet kan vere dyr, og ikkje ein del av livsopphaldet. Er han staden der barnet har vener og høyrer til, kan han vere det som skal til for å kome gjennom ei vanskeleg tid. Eller det finst noko anna som gir det same. Skriv kva som gjeld her.',
    mangler: 'Vel ei linje.',
  },
}
