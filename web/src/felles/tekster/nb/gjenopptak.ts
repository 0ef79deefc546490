import type { LestUnntak } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-16-forhandsvarsling'
import type { Gjenopptak } from '@handlingsrom/domene/vedtak/gjenopptak'

export const gjenopptak = {
  tittel: 'Ta opp vedtaket igjen',
  innledning:
    'Er noe feil, eller er situasjonen blitt en annen, kan vedtaket vurderes på nytt uten klage. Det gamle gjelder til et nytt er fattet.',
  taOpp: 'Ta opp vedtaket igjen',
  dialog: 'Vurderingen åpnes igjen. Pengene familien har fått vedtak om, stopper ikke av dette.',
  /** Når vedtaket står ved siden av søknaden. */
  dialogVedSiden: 'Det gamle vedtaket gjelder til et nytt er fattet. Hjelpen stopper ikke av dette.',
  /** Når det var et nei til akutt hjelp. */
  dialogNei: 'Det nye vedtaket gjør du på neste side. Haster det, kan hjelpen gis i dag, uten varsel.',
  hvorfor: 'Hvorfor tas det opp?',
  grunn: {
    'ikke-til-skade': 'Gjøre om til gunst for familien',
    'ikke-underrettet': 'Familien har ikke fått vedtaket ennå',
    ugyldig: 'Vedtaket har en feil som gjør det ugyldig',
    'endrede-forhold': 'Situasjonen er blitt en annen',
    'perioden-utlopt': 'Perioden er ute',
    vilkarsbrudd: 'Et vilkår er ikke oppfylt',
  } satisfies Record<Gjenopptak['grunn'], string>,
  grunnUnder: {
    'ikke-til-skade':
      'Forvaltningsloven § 35 første ledd bokstav a. Ingenting i det nye vedtaket kan være mindre enn i det gamle, og ingen vilkår kan være nye eller endret.',
    'ikke-underrettet': 'Forvaltningsloven § 35 første ledd bokstav b. Varsle først.',
    ugyldig: 'Forvaltningsloven § 35 første ledd bokstav c. Varsle først.',
    'endrede-forhold':
      'Gjelder bare framover. Gir det mindre i måneder det gamle vedtaket gjelder for, må noe åpne for det (forvaltningsloven § 35 femte ledd). Skriv hva. Varsle først.',
    'perioden-utlopt': 'Et nytt vedtak for en ny tid. Det gamle blir ikke gjort om. Varsle først.',
  } satisfies Record<Exclude<Gjenopptak['grunn'], 'vilkarsbrudd'>, string>,
  /** Når vedtaket ikke ga noe: da går ingen endring imot familien. */
  grunnUnderNei: {
    'ikke-til-skade': 'Forvaltningsloven § 35 første ledd bokstav a.',
    'ikke-underrettet': 'Forvaltningsloven § 35 første ledd bokstav b.',
    ugyldig: 'Forvaltningsloven § 35 første ledd bokstav c.',
    'endrede-forhold': 'Noe er kommet fram eller blitt annerledes siden vi sa nei.',
    'perioden-utlopt': 'Et nytt vedtak for en ny tid.',
  } satisfies Record<Exclude<Gjenopptak['grunn'], 'vilkarsbrudd'>, string>,
  ord: 'Hva er grunnen?',
  ordHjelp: 'Står i brevet familien får. Skriv hva som er feil, eller hva som er blitt annerledes.',
  manglerGrunn: 'Velg hvorfor det tas opp.',
  manglerOrd: 'Skriv det med noen ord.',
  manglerDato: 'Skriv datoen.',
  /** Vilkåret vedtaket er tatt opp for. */
  vilkaret: 'Vilkåret',
  tattOpp: 'Vedtaket er tatt opp igjen',
  gjelderFortsatt: 'Det gjelder som før til et nytt vedtak er fattet.',
  trengerIkkeVarsel:
    'En endring til gunst krever ikke varsel. Det nye vedtaket kan ikke gi mindre enn dette.',
  neiTrengerIkkeVarsel: 'Vedtaket ga ingenting, og familien har bedt om hjelpen. Da trengs ikke varsel.',
  nyttVedtak: 'Gjør det nye vedtaket',
  andreSvar: 'Svar med råd og veiledning eller depositum',
  varsleForst: 'Varsle familien først',
  varsleForstUnder:
    'Endringen kan gå imot familien. De skal få vite hva dere vurderer, og en frist til å si sitt (forvaltningsloven § 16).',
  varslet: (dato: string, frist: string) =>
    `Varselet ble skrevet ${dato}. Familien kan svare til og med ${frist}.`,
  lastNed: 'Last ned varselet',
  utlevert: (dato: string) => `Varselet gikk ut ${dato}.`,
  maSendes: 'Varselet må sendes',
  maSendesUnder: 'Varsel går ikke digitalt. Skriv det ut, send det eller gi det til søkeren, og før inn når.',
  svaret: (dato: string) => `Familien svarte ${dato}`,
  tilVurderingen: 'Gå til vurderingen',
  unntakTittel: 'Hvilket unntak gjelder?',
  unntak: {
    'ikke-praktisk-mulig': 'Varsel er ikke praktisk mulig (bokstav a)',
    'kan-hindre-gjennomforing': 'Varsel kan hindre at vedtaket blir gjennomført (bokstav a)',
    'ikke-mulig':
      'Varsel er ikke praktisk mulig, eller kan hindre at vedtaket blir gjennomført (bokstav a, valgt før de ble to)',
    'uten-adresse': 'Familien har ingen kjent adresse, og det tar for lang tid å finne dem (bokstav b)',
    'kjenner-saken': 'Familien vet det allerede, og har hatt tid til å si sitt (bokstav c)',
    'apenbart-unodvendig': 'Varsel er åpenbart unødvendig (bokstav c)',
  } satisfies Record<LestUnntak, string>,
  manglerUnntak: 'Velg unntaket.',
  erstatter: (dato: string) => `Vedtaket erstatter det fra ${dato}.`,
  seForrige: 'Se det gamle vedtaket',
  erstattet: 'Dette vedtaket er erstattet av et nytt',
  seNytt: 'Se det nye vedtaket',
  ordfelt: {
    varsle: 'Hva vurderer dere å endre?',
    utelat: 'Hvorfor gjelder unntaket her?',
    svar: 'Hva svarte familien?',
    avbryt: 'Hvorfor skal det stå?',
  },
  datofelt: {
    varsle: 'Frist for å svare',
    utlevert: 'Når?',
    svar: 'Når svarte de?',
  },
  steg: {
    varsle: {
      knapp: 'Skriv forhåndsvarsel',
      intro: 'Brevet sier i første linje at det ikke er et vedtak. Grunnen du skrev, står også der.',
      bekreft: 'Lag varselet',
    },
    utelat: {
      knapp: 'Utelat varsel',
      intro: 'Varsel kan bare utelates etter forvaltningsloven § 16 tredje ledd.',
      bekreft: 'Utelat varselet',
    },
    utlevert: {
      knapp: 'Varselet er sendt',
      intro: 'Fristen løper ikke for den som ikke har fått brevet.',
      bekreft: 'Før inn',
    },
    svar: {
      knapp: 'Før inn svaret',
      intro:
        'Skriv det familien sa, med deres ord. Spør om de vil legge til noe. Bare når de har sagt alt de vil, kan dere gå videre før fristen.',
      bekreft: 'Før inn svaret',
    },
    avbryt: {
      knapp: 'La vedtaket stå',
      intro: 'Arbeidet avsluttes, og vedtaket gjelder som før.',
      bekreft: 'La vedtaket stå',
    },
  },
}
