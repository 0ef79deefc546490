import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('nn')

export const innsyn: Tekster['innsyn'] = {
  tittel: 'Slik ser søkjaren saka',
  fane: 'Innsyn',
  hensikt:
    'Bygd av den same meldinga som går til nav.no. Innsynet der kan ha andre ord, men dei same opplysningane.',
  ramme: 'Sida til søkjaren på nav.no',
  standardtittel: 'Økonomisk sosialhjelp',
  status: {
    SENDT: 'Sendt',
    MOTTATT: 'Motteken',
    UNDER_BEHANDLING: 'Under behandling',
    FERDIGBEHANDLET: 'Ferdig behandla',
    BEHANDLES_IKKE: 'Blir ikkje behandla',
  },
  sakstatus: {
    UNDER_BEHANDLING: 'Under behandling',
    IKKE_INNSYN: 'Kan ikkje visast',
    BEHANDLES_IKKE: 'Blir ikkje behandla',
    FERDIGBEHANDLET: 'Ferdig behandla',
  },
  utfall: {
    INNVILGET: 'Innvilga',
    DELVIS_INNVILGET: 'Delvis innvilga',
    AVSLATT: 'Avslått',
    AVVIST: 'Avvist',
  },
  kontor: navn => `Nav-kontoret, eining ${navn}`,
  viser: {
    'behandles-ikke': 'Søkjaren ser at søknaden ikkje blir behandla, og ingen fleire opplysningar.',
    'ikke-innsyn': 'Søkjaren ser at status ikkje kan visast her, og kven ho kan spørje.',
  },
  brev: 'Brev søkjaren kan lese',
  ingenBrev: 'Ingen brev enno',
  brevslag: { 'forelopig-svar': 'Førebels svar', vedtak: 'Vedtaksbrev' },
  brevrad: (slag, dato) => `${slag}, ${dato}`,
  antallVedtak: n => f(n, { en: '1 vedtak', flere: `${n} vedtak` }),
  vilkar: 'Vilkår søkjaren ser',
  kanHaVilkar: 'Søkjaren får òg ei påminning om at det kan stå vilkår i vedtaksbrevet.',
  vilkarsbetalinger: (n: number) =>
    f(n, { en: 'Knytt til 1 betaling.', flere: `Knytt til ${n} betalingar.` }),
  utbetalinger: 'Utbetalingar',
  utbetaling: {
    neste: 'Neste utbetaling',
    belop: (kr: string) => `${kr} kroner`,
    status: { kommer: 'Kjem', utbetalt: 'Utbetalt', stoppet: 'Stoppa' },
    stoppet: (dag: string) => `Blir ikkje utbetalt. Stoppa ${dag}.`,
    periode: (fra: string, til: string) => `For ${fra}–${til}`,
    tilDeg: 'Til søkjaren',
    til: (navn: string) => `Til ${navn}`,
    tilAnnen: 'Til ein annan enn søkjaren',
  },
  historikk: 'Historikk',
  historikklinje: {
    'soknad-mottatt': 'Søknaden er motteken',
    'soknad-under-behandling': 'Arbeidet med søknaden er i gang',
    'soknad-ferdigbehandlet': 'Søknaden er ferdig behandla',
    'soknad-behandles-ikke': 'Søknaden blir ikkje behandla',
    videresendt: 'Søknaden er send vidare',
    'sak-under-behandling': 'Saka er under behandling',
    'sak-kan-ikke-vises': 'Status for saka kan ikkje visast',
    'sak-ferdigbehandlet': 'Saka er ferdig behandla',
    'forelopig-svar': 'Du har fått eit førebels svar',
    'utbetalinger-oppdatert': 'Utbetalingar er oppdaterte',
  },
  linje: (tekst, hva) => (hva ? `${tekst}: ${hva}` : tekst),
  tomHistorikk: 'Ingenting er sendt enno',
  ingen: 'Ingenting blir sendt for denne søknaden',
  grunn: {
    papir: 'Søknaden kom på papir eller munnleg. Søkjaren har ikkje innsyn på nav.no og får svar i brev.',
    gradert:
      'Ein person i saka har adressevern. Då blir ingenting sendt til nav.no, og søkjaren får svar i brev.',
  },
  sendt: 'Kva som er sendt',
  ingenSendinger: 'Ingenting ventar eller er sendt.',
  slag: { fil: 'Brev', innsyn: 'Oppdatert status' },
  sendestatus: { venter: 'Ventar', sendt: 'Sendt', parkert: 'Stoppa' },
  laget: tid => `Laga ${tid}`,
  parkertUnder: 'Familien har ikkje fått dette. Den som har saka, kan prøve igjen i Mottak.',
  tilMottak: 'Gå til mottaket',
  melding: 'Vis meldinga slik ho går',
  meldingNavn: 'Meldinga som JSON',
}
