import type { Avvikshendelse, Malretning, Tiltakstatus } from '@handlingsrom/kontrakt/avvik'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Avvik og tiltak: hva som svikter, hva vi gjør med det, og om det hjalp. Aldri om én familie. */
export const avvik = {
  tittel: 'Avvik og tiltak',
  hensikt:
    'Hva som svikter, hva vi gjør med det, og om det hjalp. Et avvik lukkes bare på det som er målt etterpå.',
  tilbake: 'Internkontroll',
  apneNytt: 'Åpne avvik',
  apneFor: (p: string) => `Åpne avvik på ${p}`,
  ingen: 'Ingen avvik er åpnet',
  ingenHjelp:
    'Åpne et avvik der målepunktene viser at noe mangler ofte, der et annet tall om kontoret ikke er som dere vil ha det, eller der leserne av en saksprøve fant at noe mangler.',
  apne: 'Åpne',
  lukkede: 'Lukkede',
  siden: (dag: string) => `Åpnet ${dag}`,
  lukketDag: (dag: string) => `Lukket ${dag}`,
  tiltakTelling: (gjort: number, alle: number) =>
    alle === 0
      ? 'Ingen tiltak ennå'
      : f(alle, { en: `${gjort} av 1 tiltak ferdig`, flere: `${gjort} av ${alle} tiltak ferdige` }),
  maltIgjen: (dag: string) => `Måles ${dag}`,
  retning: { hoyst: 'Høyst', minst: 'Minst' } satisfies Record<Malretning, string>,
  kilde: {
    malepunkt: 'fra målepunktene',
    indikator: 'fra indikatoren',
    saksprove: 'fra',
    proven: (periode: string) => `saksprøven av vedtak ${periode}`,
    proveBorte: 'fra en saksprøve',
  },
  dialog: {
    intro:
      'Avviket handler om hvordan vi arbeider. Skriv aldri navn, nummer eller noe som peker på én familie. Tallet dere ser nå, fryses, så dere kan se om det endrer seg.',
    tittel: 'Hva svikter?',
    beskrivelse: 'Beskriv det nærmere',
    arsak: 'Hva tror dere det kommer av?',
    hva: 'Hva skal måles?',
    slag: { malepunkt: 'Et målepunkt', indikator: 'En indikator' },
    punkt: 'Målepunkt',
    indikator: 'Indikator',
    retning: 'Målet er at tallet er',
    grenseHjelp: (n: number) =>
      `Et helt tall fra 0 til ${n}. At målet er nådd, betyr ikke at loven er oppfylt.`,
    sett: 'Tallet før, fra perioden',
    hoyst: 'Målet: noe mangler i høyst så mange prosent av sakene',
    hoystHjelp: 'Et helt tall fra 0 til 100. At målet er nådd, betyr ikke at loven er oppfylt.',
    periode: 'Effekten måles for vedtak i',
    periodeIndikator: 'Effekten måles i',
    periodeHjelp:
      'Bare hele perioder som begynner etter i dag. Produktet måler dagen etter at perioden er over.',
    bekreft: 'Åpne avviket',
    manglerTittel: 'Skriv kort hva som svikter.',
    manglerPunkt: 'Velg et målepunkt.',
    manglerHoyst: 'Skriv et helt tall fra 0 til 100.',
    manglerIndikator: 'Velg en indikator.',
    manglerRetning: 'Velg om tallet skal være høyst eller minst.',
    manglerGrense: (n: number) => `Skriv et helt tall fra 0 til ${n}.`,
  },
  effekt: {
    tittel: 'Hjalp det?',
    mal: (n: number) => `Målet er at noe mangler i høyst ${n} % av sakene.`,
    malIndikator: (navn: string, retning: string, grense: string) =>
      `Målet er at «${navn}» er ${retning} ${grense}.`,
    for: 'Før',
    etter: 'Etter',
    tall: (mangler: number, av: number, prosent: number) =>
      `mangler i ${mangler} av ${av} saker (${prosent} %)`,
    indikatortall: (tall: string, bak: string) => `${tall} (${bak})`,
    forFaa: 'for få saker til å måle',
    skjult: 'kan ikke vises lenger',
    ikkeMalt: (dag: string) => `måles ${dag}`,
    ikkeFerdig: 'perioden var ikke ferdig da avviket ble åpnet',
    utgaver: 'Kontrollene hadde andre utgaver før enn etter. Tallene er ikke regnet helt likt.',
    nyDefinisjon: 'Definisjonen av indikatoren er endret mellom målingene. Tallene er ikke regnet helt likt.',
    malstrek: (grense: string) => `Strek ved målet, ${grense}`,
    hvorfor:
      'Færre enn fem saker, eller et tall som kunne regnet seg fram til færre enn fem, vises ikke og måles ikke.',
    hvorforSkjult:
      'Tallet er frosset, men siden om indikatoren viser ikke perioden lenger: et mindre tall kunne regnes ut av det. Om målet er nådd, avgjøres av det som ble frosset.',
    nyPeriode: 'Mål i en periode til',
    velgPeriode: 'Mål for vedtak i',
    planlegg: 'Planlegg målingen',
  },
  hva: 'Hva svikter?',
  arsak: 'Årsak',
  ikkeSkrevet: 'Ikke skrevet ennå.',
  rediger: 'Endre beskrivelse og årsak',
  lagre: 'Lagre',
  tiltak: {
    tittel: 'Tiltak',
    ingen: 'Ingen tiltak ennå. Hva gjør dere, hvem gjør det, og når er det gjort?',
    leggTil: 'Legg til tiltak',
    tekst: 'Hva skal gjøres?',
    eier: 'Hvem eier det?',
    frist: 'Når skal det være gjort?',
    velgEier: 'Velg hvem som eier tiltaket.',
    skrivFrist: 'Skriv en dag, i dag eller senere.',
    meld: 'Meld',
    meldTittel: 'Meld tiltaket',
    merknad: 'Hva ble gjort, eller hvorfor ikke?',
    velgStatus: 'Velg hvordan det står til.',
    flytt: 'Endre eier eller frist',
    fristen: (dag: string) => `Frist ${dag}`,
    passert: 'Fristen er passert',
    status: {
      planlagt: 'Planlagt',
      'i-gang': 'I gang',
      gjort: 'Gjort',
      droppet: 'Blir ikke gjort',
    } satisfies Record<Tiltakstatus, string>,
  },
  lukk: {
    tittel: 'Lukke avviket',
    klar: 'Målet er nådd i den siste perioden. Det sier ikke hvorfor, og ikke at loven er oppfylt. Skriv hva du mener.',
    knapp: 'Lukk avviket',
    dialogtittel: 'Vil du lukke avviket?',
    intro: 'Etterpå kan det ikke endres. Svikter det igjen, åpner dere et nytt.',
    vurdering: 'Hvordan vurderer du det som er målt?',
    manglerVurdering: 'Skriv hvordan du vurderer det.',
    prove: 'Saksprøven dere lukker på',
    provenavn: (periode: string, levert: number, antall: number) =>
      `Vedtak ${periode}, ${levert} av ${antall} lest`,
    ingenProve: 'Ingen saksprøve er trukket ennå. Trekk en på siden Internkontroll.',
    lukketAv: (navn: string, dag: string) => `Lukket av ${navn} ${dag}.`,
    bygger: {
      maling: 'Lukket på tallet i den siste perioden.',
      saksprove: 'Lukket på en lest saksprøve, fordi det var for få saker til å måle.',
    },
  },
  historikk: 'Historikk',
  hendelse: {
    AvvikApnet: 'Avviket ble åpnet',
    AvvikBeskrevet: 'Beskrivelse og årsak ble endret',
    TiltakLagtTil: 'Tiltak lagt til',
    TiltakFlyttet: 'Eier eller frist endret',
    TiltakMeldt: 'Tiltak meldt',
    MalingPlanlagt: 'En ny måling ble planlagt',
    EffektMalt: 'Effekten ble målt',
    AvvikLukket: 'Avviket ble lukket',
  } satisfies Record<Avvikshendelse, string>,
  skrivUt: 'Skriv ut',
  mine: {
    tittel: 'Mine tiltak',
    hensikt: 'Tiltak du eier, med frist innen to uker eller tidligere.',
    ingen: 'Ingen tiltak venter på deg.',
    venter: (n: number) => f(n, { en: '1 tiltak venter på deg.', flere: `${n} tiltak venter på deg.` }),
    gaTil: 'Se tiltakene',
    malt: (tittel: string) => `Effekten er målt: ${tittel}`,
    vurder: 'Vurder om det hjalp',
  },
}
