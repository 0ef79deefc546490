import type { Tekster } from '../typer.ts'

export const sprak: Tekster['sprak'] = {
  trenger: spraak => `Treng tolk: ${spraak}`,
  trengerFlere: hvem => `Treng tolk: ${hvem}`,
  spraakTil: (spraak, navn) => `${spraak} (${navn})`,
  trengerIkke: 'Treng ikkje tolk',
  ikkeSpurt: 'Tolk: ikkje spurt',
  brev: { nb: 'brev på bokmål', nn: 'brev på nynorsk' },
  endre: 'Språk og tolk',
  endreFor: navn => `Språk og tolk for ${navn}`,
  satt: (hvem, nar) => `Skrive av ${hvem} ${nar}.`,
  sagtAv: {
    selv: navn => `Sagt av ${navn}.`,
    'annen-voksen': () => 'Sagt av ein annan vaksen i familien.',
    samarbeidspart: () => 'Sagt av ein samarbeidspart.',
    ansatt: () => 'Vurdert her på kontoret.',
    soknad: () => 'Frå søknaden.',
  },
  soknad: {
    tolk: 'Treng søkjaren tolk?',
    malform: 'Målform i breva',
    tolkesprakHjelp: 'Til dømes tigrinja, dari eller nordsamisk. La det stå tomt om ingen veit det enno.',
  },
  dialog: {
    tittel: navn => `Språk og tolk for ${navn}`,
    naa: deler => `No: ${deler}.`,
    malform: 'Kva målform skal breva vere på?',
    malformNavn: { nb: 'Bokmål', nn: 'Nynorsk' },
    malformMangler: 'Vel målform.',
    tolk: navn => `Treng ${navn} tolk?`,
    tolkHjelp:
      'Tolk skal brukast når det trengst for rettstryggleiken eller for å gi forsvarleg hjelp (tolkelova § 6).',
    tolkSvar: { ja: 'Ja', nei: 'Nei', 'ikke-spurt': 'Ikkje spurt enno' },
    tolkMangler: 'Svar på om det trengst tolk.',
    tolkesprak: 'Språket tolken skal kunne',
    tolkesprakHjelp: 'Til dømes tigrinja, dari eller nordsamisk.',
    tolkesprakMangler: 'Skriv språket. Veit du det ikkje enno, skriv «ukjent».',
    aldriBarn:
      'Barn skal ikkje tolke, og ikkje formidle noko mellom oss og dei vaksne, heller ikkje eit vedtak (tolkelova § 4).',
    tilBarnet:
      'Barnet skal kunne bli høyrt på eit språk det kan godt. Barnet skal aldri sjølv tolke for dei vaksne (tolkelova § 4).',
    hvem: 'Kven sa det?',
    hvemSvar: {
      selv: 'Personen sjølv',
      'annen-voksen': 'Ein annan vaksen i familien',
      samarbeidspart: 'Ein samarbeidspart',
      ansatt: 'Vurdert her på kontoret',
    },
    hvemMangler: 'Vel kven som sa det.',
    lagre: 'Lagre språk og tolk',
  },
}
