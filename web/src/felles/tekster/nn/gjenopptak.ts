import type { Tekster } from '../typer.ts'

export const gjenopptak: Tekster['gjenopptak'] = {
  tittel: 'Ta opp vedtaket igjen',
  innledning:
    'Er noko feil, eller er situasjonen blitt ein annan, kan vedtaket vurderast på nytt utan klage. Det gamle gjeld til eit nytt er fatta.',
  taOpp: 'Ta opp vedtaket igjen',
  dialog: 'Vurderinga blir opna igjen. Pengane familien har fått vedtak om, stoppar ikkje av dette.',
  dialogVedSiden: 'Det gamle vedtaket gjeld til eit nytt er fatta. Hjelpa stoppar ikkje av dette.',
  dialogNei: 'Det nye vedtaket gjer du på neste side. Hastar det, kan hjelpa bli gitt i dag, utan varsel.',
  hvorfor: 'Kvifor blir det teke opp?',
  grunn: {
    'ikke-til-skade': 'Gjere om til gunst for familien',
    'ikke-underrettet': 'Familien har ikkje fått vedtaket enno',
    ugyldig: 'Vedtaket har ein feil som gjer det ugyldig',
    'endrede-forhold': 'Situasjonen er blitt ein annan',
    'perioden-utlopt': 'Perioden er ute',
    vilkarsbrudd: 'Eit vilkår er ikkje oppfylt',
  },
  grunnUnder: {
    'ikke-til-skade':
      'Forvaltningslova § 35 første ledd bokstav a. Ingenting i det nye vedtaket kan vere mindre enn i det gamle, og ingen vilkår kan vere nye eller endra.',
    'ikke-underrettet': 'Forvaltningslova § 35 første ledd bokstav b. Varsle først.',
    ugyldig: 'Forvaltningslova § 35 første ledd bokstav c. Varsle først.',
    'endrede-forhold':
      'Gjeld berre framover. Gir det mindre i månader det gamle vedtaket gjeld for, må noko opne for det (forvaltningslova § 35 femte ledd). Skriv kva. Varsle først.',
    'perioden-utlopt': 'Eit nytt vedtak for ei ny tid. Det gamle blir ikkje gjort om. Varsle først.',
  },
  grunnUnderNei: {
    'ikke-til-skade': 'Forvaltningslova § 35 første ledd bokstav a.',
    'ikke-underrettet': 'Forvaltningslova § 35 første ledd bokstav b.',
    ugyldig: 'Forvaltningslova § 35 første ledd bokstav c.',
    'endrede-forhold': 'Noko er kome fram eller blitt annleis sidan vi sa nei.',
    'perioden-utlopt': 'Eit nytt vedtak for ei ny tid.',
  },
  ord: 'Kva er grunnen?',
  ordHjelp: 'Står i brevet familien får. Skriv kva som er feil, eller kva som er blitt annleis.',
  manglerGrunn: 'Vel kvifor det blir teke opp.',
  manglerOrd: 'Skriv det med nokre ord.',
  manglerDato: 'Skriv datoen.',
  vilkaret: 'Vilkåret',
  tattOpp: 'Vedtaket er teke opp igjen',
  gjelderFortsatt: 'Det gjeld som før til eit nytt vedtak er fatta.',
  trengerIkkeVarsel:
    'Ei endring til gunst krev ikkje varsel. Det nye vedtaket kan ikkje gi mindre enn dette.',
  neiTrengerIkkeVarsel: 'Vedtaket gav ingenting, og familien har bede om hjelpa. Då trengst ikkje varsel.',
  nyttVedtak: 'Gjer det nye vedtaket',
  andreSvar: 'Svar med råd og rettleiing eller depositum',
  varsleForst: 'Varsle familien først',
  varsleForstUnder:
    'Endringa kan gå imot familien. Dei skal få vite kva de vurderer, og ein frist til å seie sitt (forvaltningslova § 16).',
  varslet: (dato, frist) => `Varselet blei skrive ${dato}. Familien kan svare til og med ${frist}.`,
  lastNed: 'Last ned varselet',
  utlevert: dato => `Varselet gjekk ut ${dato}.`,
  maSendes: 'Varselet må sendast',
  maSendesUnder:
    'Varsel går ikkje digitalt. Skriv det ut, send det eller gi det til søkjaren, og før inn når.',
  svaret: dato => `Familien svarte ${dato}`,
  tilVurderingen: 'Gå til vurderinga',
  unntakTittel: 'Kva unntak gjeld?',
  unntak: {
    'ikke-praktisk-mulig': 'Varsel er ikkje praktisk mogleg (bokstav a)',
    'kan-hindre-gjennomforing': 'Varsel kan hindre at vedtaket blir gjennomført (bokstav a)',
    'ikke-mulig':
      'Varsel er ikkje praktisk mogleg, eller kan hindre at vedtaket blir gjennomført (bokstav a, valt før dei blei to)',
    'uten-adresse': 'Familien har inga kjend adresse, og det tek for lang tid å finne dei (bokstav b)',
    'kjenner-saken': 'Familien veit det alt, og har hatt tid til å seie sitt (bokstav c)',
    'apenbart-unodvendig': 'Varsel er openbert unødvendig (bokstav c)',
  },
  manglerUnntak: 'Vel unntaket.',
  erstatter: dato => `Vedtaket erstattar det frå ${dato}.`,
  seForrige: 'Sjå det gamle vedtaket',
  erstattet: 'Dette vedtaket er erstatta av eit nytt',
  seNytt: 'Sjå det nye vedtaket',
  ordfelt: {
    varsle: 'Kva vurderer de å endre?',
    utelat: 'Kvifor gjeld unntaket her?',
    svar: 'Kva svara familien?',
    avbryt: 'Kvifor skal det stå?',
  },
  datofelt: {
    varsle: 'Frist for å svare',
    utlevert: 'Når?',
    svar: 'Når svara dei?',
  },
  steg: {
    varsle: {
      knapp: 'Skriv førehandsvarsel',
      intro: 'Brevet seier i første linje at det ikkje er eit vedtak. Grunnen du skreiv, står òg der.',
      bekreft: 'Lag varselet',
    },
    utelat: {
      knapp: 'Utelat varsel',
      intro: 'Varsel kan berre utelatast etter forvaltningslova § 16 tredje ledd.',
      bekreft: 'Utelat varselet',
    },
    utlevert: {
      knapp: 'Varselet er sendt',
      intro: 'Fristen går ikkje for den som ikkje har fått brevet.',
      bekreft: 'Før inn',
    },
    svar: {
      knapp: 'Før inn svaret',
      intro:
        'Skriv det familien sa, med orda deira. Spør om dei vil leggje til noko. Berre når dei har sagt alt dei vil, kan de gå vidare før fristen.',
      bekreft: 'Før inn svaret',
    },
    avbryt: {
      knapp: 'La vedtaket stå',
      intro: 'Arbeidet blir avslutta, og vedtaket gjeld som før.',
      bekreft: 'La vedtaket stå',
    },
  },
}
