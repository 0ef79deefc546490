import type { Tekster } from '../typer.ts'

export const nodhjelp: Tekster['nodhjelp'] = {
  tittel: 'Naudhjelp',
  fane: 'Naudhjelp',
  hensikt: 'Mat, varme og ein stad å sove ventar ikkje. Skriv kva som trengst, og innvilg.',
  tilSaken: 'Til saka',
  meldt: (behov, dato) => `Meldt ${dato}: ${behov}.`,
  behov: 'Kva trengst?',
  hva: { mat: 'Mat', bosted: 'Ein stad å bu', strom: 'Straum eller varme', ukjent: 'Noko anna' },
  behovUnder: 'Det som er meldt og ikkje kryssa av, blir ståande som akutt.',
  behovTekst: 'Sei det med nokre ord',
  behovHjelp: 'Står i vedtaket familien får.',
  belop: 'Beløp',
  form: 'Korleis blir hjelpa gitt?',
  former: {
    penger: 'Pengar',
    'varer-eller-tjenester': 'Varer eller tenester',
    'midlertidig-botilbud': 'Mellombels butilbod (§ 27)',
  },
  til: 'Gjeld til og med',
  tilHjelp: 'dd.mm.åååå. Dagen etterkontrollen har frist. Endre han om hjelpa varer lenger.',
  begrunnelse: 'Kort grunngiving (kan stå tom)',
  knapp: 'Innvilg naudhjelp',
  etterpa: 'Dette ser ein kollega på etterpå',
  etterpaPunkter: [
    'Er behovet dekt, og varer hjelpa lenge nok?',
    'Kva betyr det for kvart av barna?',
    'Er resten av søknaden teken vidare?',
  ],
  etterpaFrist: dato => `Etterkontrollen har frist ${dato}. Han stoppar ikkje hjelpa.`,
  stedet: {
    tittel: 'Er staden forsvarleg for kvart av barna?',
    hjelp:
      'Seng og ro om natta, tryggleik, veg til skule eller barnehage. Det du skriv, står i brevet. Det som står tomt, ser ein kollega på i etterkontrollen.',
    uten: 'Ingen barn er registrerte i familien. Er det barn med, skriv om dei i grunngivinga.',
  },
  manglerBehov: 'Kryss av eller skriv kva som trengst.',
  manglerBelop: 'Skriv kor mykje.',
  manglerTil: 'Skriv datoen hjelpa gjeld til.',
  inhabilTittel: 'Du er inhabil i denne saka',
  inhabil:
    'Er det ingen andre som kan hjelpe no, kan du gi ei førebels avgjerd (forvaltningslova § 7). Ein kollega går gjennom henne.',
  inhabilFelt: 'Kvifor kan det ikkje vente på ein annan?',
  manglerInhabil: 'Skriv kvifor det ikkje kan vente.',
  innvilget: 'Naudhjelpa er innvilga',
  innvilgetTekst: dato => `Etterkontrollen er lagd til ein kollega med frist ${dato}.`,
  gjenstar: (behov: string) =>
    `Ikkje dekt enno: ${behov}. Det står framleis som akutt, til det er innvilga eller nokon har skrive korleis det blei møtt.`,
  seVedtaket: 'Sjå vedtaket',
}
