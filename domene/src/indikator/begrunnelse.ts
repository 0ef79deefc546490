import type { Definisjon } from './typer.ts'

/** Hva som står i vedtakene. */
export const BEGRUNNELSE = {
  'egen-tekst': {
    tema: 'begrunnelse',
    form: 'prosent',
    teller:
      'Den delen av vedtaksbrevet som ikke er standardtekst, i prosent av tegnene. Vi viser brevet som er midt i rekken.',
    nevner: 'Vedtak om stønad i perioden der brevet er målt.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke: 'Ikke om ordene er gode. Klage og innsyn skal være standard, og er ikke med.',
    kilde: 'Røde Kors 2023: «vedtaksbrevet er en standardtekst».',
    krav: ['S-125'],
  },
  'mot-satsen': {
    tema: 'begrunnelse',
    form: 'fordeling',
    teller: 'Beløpene til livsopphold som er under, likt og over normen eller satsen kommunen bruker.',
    nevner: 'Innvilgede linjer om livsopphold i vedtakene i perioden, der utgangspunktet var kjent.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke:
      'Ikke hva som er riktig. Et beløp likt satsen kan være for lite for en familie, og et under kan ha en god grunn. Satsen er et utgangspunkt, ikke et svar.',
    kilde: 'Sosialtjenesteloven § 18, og Kommunebrevet 2023: «konkrete og individuelle vurderinger».',
    krav: ['S-111'],
  },
  'paragraf-19': {
    tema: 'begrunnelse',
    form: 'andel',
    teller: 'Vedtakene der § 19 er vurdert for alt som er avslått, helt eller delvis.',
    nevner: 'Vedtak om stønad i perioden der noe er avslått etter § 18.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke:
      'Ikke om vurderingen holder. Bare at den er skrevet for hver linje det gjelder. Et vedtak der den mangler, kan ikke fattes her, så tallet er 100 % så lenge den sperren står, og sier ikke hvor ofte noen glemte den underveis.',
    kilde: 'Sosialtjenesteloven § 19, og målepunkt V4 i tilsynet 2022–2023.',
    krav: ['S-095'],
  },
  'paragraf-17': {
    tema: 'begrunnelse',
    form: 'andel',
    teller: 'Behovene der det er fattet et vedtak om råd og veiledning.',
    nevner: 'Behov som ble besvart med oppfølging etter § 17 i perioden.',
    dag: 'Dagen behovet ble besvart.',
    sierIkke: 'Ikke om rådene hjelper, og ikke noe om hjelp ingen har skrevet ned som svar på et behov.',
    kilde: 'Sosialtjenesteloven §§ 17 og 41: gis råd over tid, er det en tjeneste det skal fattes vedtak om.',
    krav: ['S-141', 'S-142'],
  },
  retur: {
    tema: 'laering',
    form: 'andel',
    teller:
      'Vedtakene som kom tilbake fra andreleseren minst én gang. Grunnene står på siden «Det vi lærer av».',
    nevner: 'Vedtak om stønad som ble fattet i perioden.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke: 'Ikke at mye eller lite er bra. En retur kan være at noen leste godt.',
    kilde: 'Røde Kors 2023: «god tilbakemeldingskultur».',
    krav: ['S-124'],
  },
  klager: {
    tema: 'laering',
    form: 'fordeling',
    teller: 'Klagene som ble omgjort, opphevet og stadfestet.',
    nevner: 'Klager som ble avgjort i perioden.',
    dag: 'Dagen klagen ble avgjort.',
    sierIkke: 'Ikke noe om dem som lot være å klage.',
    kilde: 'Statsforvalterens «Resultat klagesaker».',
    krav: ['S-197'],
    ikkeMalt: 'fordi klager ikke behandles i Handlingsrom ennå.',
  },
} as const satisfies Readonly<Record<string, Definisjon>>
