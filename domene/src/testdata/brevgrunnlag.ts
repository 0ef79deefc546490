import type { Brevlinje, ForelopigSvarGrunnlag, Vedtaksbrevgrunnlag } from '../brev/grunnlag.ts'
import { INGENTING, kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'

/** Oppdiktet kontor i en oppdiktet kommune. */
export const KONTOR = {
  kommune: 'Granvåg',
  navn: 'Nav Granvåg',
  telefon: '00 00 00 00',
  skjermet: false,
} as const

export const enLinje = (endringer: Partial<Brevlinje> = {}): Brevlinje => ({
  ref: 'linje-1',
  tekst: 'Mat, klær og det dere trenger til daglig',
  gjelder: null,
  hyppighet: 'manedlig',
  sokt: null,
  besluttet: kroner(22_010),
  utfall: 'innvilget',
  hjemmel: '18',
  begrunnelse: '',
  erDetNok: '',
  vurdering19: '',
  opplysninger: [],
  ...endringer,
})

/** Familien fra skisse 6: tre barn, 16 650 kroner i måneden og 5 000 kroner i desember. */
export const etBrevgrunnlag = (endringer: Partial<Vedtaksbrevgrunnlag> = {}): Vedtaksbrevgrunnlag => ({
  malform: 'nb',
  mottaker: { navn: 'Rannveig Haugdal', adresse: ['Bjørkeveien 4', '0000 Granvåg'] },
  kontor: KONTOR,
  saksreferanse: '2026-0418',
  dato: dato('2026-11-20'),
  saksbehandler: 'Tuva Brekkhus',
  underskrift: { slag: 'godkjent', av: 'Sivert Aune' },
  soknadMottatt: dato('2026-11-03'),
  utfall: 'innvilget',
  begrunnelse:
    'Lønnen og bidraget rekker ikke til husleie og mat for dere fire. Du har sagt at det viktigste for deg er at barna kan fortsette med det de er med på.\n\nDet har vi lagt vekt på. Vi har sett på hva hvert barn trenger, og ikke bare på normen.',
  nodhjelp: false,
  maneder: [maned('2026-12'), maned('2027-01'), maned('2027-02')],
  perManed: kroner(16_650),
  engang: kroner(5_000),
  engangManed: maned('2026-12'),
  linjer: [
    enLinje({
      begrunnelse: 'Eirik trener håndball fem dager i uka og spiser mer enn normen regner med.',
      erDetNok:
        'På normen er det ikke nok for en gutt som trener så mye. Vi regner derfor 750 kroner mer til mat.',
      opplysninger: [{ ref: 'oppl-eirik-mat', navn: 'Mat til Eirik koster 6 050 kroner i snitt' }],
    }),
    enLinje({ ref: 'linje-2', tekst: 'Husleie og strøm', besluttet: kroner(15_260) }),
    enLinje({ ref: 'linje-3', tekst: 'Barnehage og forsikring', besluttet: kroner(1_410) }),
    enLinje({
      ref: 'linje-4',
      tekst: 'Treningsavgift',
      gjelder: 'Eirik',
      hyppighet: 'engang',
      besluttet: kroner(2_400),
    }),
    enLinje({
      ref: 'linje-5',
      tekst: 'Vinterdress og vintersko',
      gjelder: 'Áile',
      hyppighet: 'engang',
      besluttet: kroner(2_600),
    }),
  ],
  inntekter: [
    { ref: 'innt-1', tekst: 'Lønn', hyppighet: 'manedlig', belop: kroner(14_200) },
    { ref: 'innt-2', tekst: 'Barnebidrag', hyppighet: 'manedlig', belop: kroner(3_730) },
    { ref: 'innt-3', tekst: 'Bostøtte', hyppighet: 'manedlig', belop: kroner(4_100) },
  ],
  holdtUtenfor: [
    { ref: 'utenfor-1', slag: 'barnetrygd', tekst: 'Barnetrygd' },
    { ref: 'utenfor-2', slag: 'barns-arbeidsinntekt', tekst: 'Lønn til Eirik' },
  ],
  barn: [
    {
      ref: 'barn-eirik',
      navn: 'Eirik',
      vurdere: 'Eirik har fortalt at det er laget han savner når han ikke kan dra på cup.',
      vekte:
        'Stønaden skal være midlertidig, men vi mener det veier tyngst at Eirik kan bli på laget gjennom vinteren.',
      vise: 'Vi regner med 750 kroner mer til mat i måneden, og betaler treningsavgiften på 2 400 kroner.',
      opplysninger: [{ ref: 'oppl-eirik-trening', navn: 'Eirik trener håndball fem dager i uka' }],
    },
    {
      ref: 'barn-aile',
      navn: 'Áile',
      vurdere: 'Áile har vokst ut av vinterdressen og vinterskoene fra i fjor. Hun går til skolen hver dag.',
      vekte: 'Vinteren i Granvåg er kald, og klærne kan ikke vente til våren.',
      vise: 'Vi dekker ny vinterdress og nye vintersko med 2 600 kroner i desember.',
      opplysninger: [],
    },
    {
      ref: 'barn-teo',
      navn: 'Teo',
      vurdere: 'Teo begynte i barnehagen 16. november og trives med å ha noen på sin egen alder.',
      vekte: 'Plassen er det viktigste for ham nå. At den er ny, gjør det ekstra viktig at den ikke ryker.',
      vise: 'Vi dekker barnehagen hver måned.',
      opplysninger: [{ ref: 'oppl-teo-barnehage', navn: 'Teo begynte i barnehagen 16. november' }],
    },
  ],
  klageinstans: 'Statsforvalteren',
  norm: { tekst: 'Granvågs norm for 2026', oppdiktet: true },
  ...endringer,
})

export const delvisMed19 = (): Vedtaksbrevgrunnlag => {
  const g = etBrevgrunnlag()
  return {
    ...g,
    utfall: 'delvis-innvilget',
    engang: kroner(4_100),
    barn: g.barn.map(b =>
      b.ref === 'barn-eirik'
        ? {
            ...b,
            vise: 'Vi regner med 750 kroner mer til mat i måneden, og betaler det meste av cupen i Tromsø.',
          }
        : b,
    ),
    linjer: [
      ...g.linjer.slice(0, 3),
      enLinje({
        ref: 'linje-4',
        tekst: 'Cup i Tromsø',
        gjelder: 'Eirik',
        hyppighet: 'engang',
        sokt: kroner(1_900),
        besluttet: kroner(1_500),
        hjemmel: '19',
        begrunnelse: 'Cupen er ikke en del av det daglige livsoppholdet.',
        vurdering19:
          'Eirik har hatt et vanskelig år, og laget er det stedet han har venner. Det gjør dette spesielt.',
      }),
      enLinje({
        ref: 'linje-5',
        tekst: 'Vinterdress og vintersko',
        gjelder: 'Áile',
        hyppighet: 'engang',
        besluttet: kroner(2_600),
      }),
      enLinje({
        ref: 'linje-6',
        tekst: 'Ny vaskemaskin',
        hyppighet: 'engang',
        sokt: kroner(6_990),
        besluttet: INGENTING,
        utfall: 'avslatt',
        begrunnelse: 'Maskinen dere har, kan repareres for 1 200 kroner, og utleieren betaler reparasjonen.',
        vurdering19:
          'Teo er ofte syk og det blir mye vask. Vi har lagt vekt på at maskinen blir reparert denne uka, slik at dere ikke blir stående uten.',
      }),
    ],
  }
}

export const avslagNynorsk = (): Vedtaksbrevgrunnlag =>
  etBrevgrunnlag({
    malform: 'nn',
    mottaker: { navn: 'Oddny Čuđi Šaŋgo', adresse: ['Fjordgata 9', '0000 Granvåg'] },
    utfall: 'avslatt',
    begrunnelse:
      'Du har meir å leve av i desember enn det de treng til mat, klede, husleige og straum. Du meiner det er for knapt fordi bilen måtte reparerast. Rekninga er betalt, og det er difor ikkje noko att å dekkje.',
    maneder: [maned('2026-12')],
    perManed: INGENTING,
    engang: INGENTING,
    engangManed: null,
    linjer: [
      enLinje({
        tekst: 'Støtte til livsopphald',
        sokt: kroner(9_000),
        besluttet: INGENTING,
        utfall: 'avslatt',
        begrunnelse:
          'Du har løn og bustøtte som dekkjer det de treng i desember. Vi har rekna med det de faktisk betaler for mat, klede, husleige og straum.',
        vurdering19:
          'Bilen gjekk sund i oktober, og reparasjonen er betalt. Ingenting anna i desember er uvanleg for dykk, slik du har fortalt det.',
      }),
    ],
    inntekter: [
      { ref: 'innt-1', tekst: 'Løn', hyppighet: 'manedlig', belop: kroner(31_400) },
      { ref: 'innt-2', tekst: 'Bustøtte', hyppighet: 'manedlig', belop: kroner(2_950) },
    ],
    holdtUtenfor: [{ ref: 'utenfor-1', slag: 'barnetrygd', tekst: 'Barnetrygd' }],
    barn: [
      {
        ref: 'barn-marja',
        navn: 'Máŧŧu',
        vurdere: 'Máŧŧu går på SFO og syng i kor. Begge delar er betalte ut skuleåret.',
        vekte: 'Vi har sett etter om noko ville ryke for henne i desember, og ikkje funne det.',
        vise: 'Ho får halde fram med koret og SFO. Sei frå om det endrar seg.',
        opplysninger: [],
      },
    ],
    norm: null,
  })

export const nodhjelp = (): Vedtaksbrevgrunnlag =>
  etBrevgrunnlag({
    nodhjelp: true,
    begrunnelse: '',
    dato: dato('2026-11-22'),
    soknadMottatt: dato('2026-11-22'),
    underskrift: { slag: 'alene' },
    maneder: [maned('2026-11')],
    perManed: INGENTING,
    engang: kroner(1_850),
    engangManed: maned('2026-11'),
    linjer: [
      enLinje({ tekst: 'Mat til torsdag', hyppighet: 'engang', besluttet: kroner(1_200) }),
      enLinje({
        ref: 'linje-2',
        tekst: 'Strøm',
        hyppighet: 'engang',
        besluttet: kroner(650),
        begrunnelse: 'Strømmen skulle stenges mandag morgen.',
      }),
    ],
    inntekter: [],
    holdtUtenfor: [],
    barn: etBrevgrunnlag().barn.map(b => ({ ...b, vurdere: '', vekte: '', vise: '' })),
    norm: null,
  })

export const etForelopigSvar = (endringer: Partial<ForelopigSvarGrunnlag> = {}): ForelopigSvarGrunnlag => ({
  malform: 'nn',
  mottaker: { navn: 'Oddny Čuđi Šaŋgo', adresse: ['Fjordgata 9', '0000 Granvåg'] },
  kontor: KONTOR,
  saksreferanse: '2026-0431',
  dato: dato('2026-11-30'),
  saksbehandler: 'Tuva Brekkhus',
  soknadMottatt: dato('2026-11-03'),
  forventetSvar: dato('2026-12-14'),
  grunn: 'Vi ventar på svar frå barnehagen om kva plassen kostar. Det svaret kjem ikkje før i desember.',
  trengerFraDeg: ['Husleigekontrakten', 'Den siste straumrekninga'],
  ...endringer,
})
