import type { Forhandsvisning, Historikklinje } from '@handlingsrom/domene/innsyn/forhandsvisning'
import type { Utbetalingskort } from '@handlingsrom/domene/innsyn/synligeUtbetalinger'
import type { Innsynsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const innsyn = {
  tittel: 'Slik ser søkeren saken',
  fane: 'Innsyn',
  hensikt:
    'Bygd av den samme meldingen som går til nav.no. Innsynet der kan ha andre ord, men de samme opplysningene.',
  ramme: 'Søkerens side på nav.no',
  standardtittel: 'Økonomisk sosialhjelp',
  status: {
    SENDT: 'Sendt',
    MOTTATT: 'Mottatt',
    UNDER_BEHANDLING: 'Under behandling',
    FERDIGBEHANDLET: 'Ferdig behandlet',
    BEHANDLES_IKKE: 'Behandles ikke',
  } satisfies Record<Forhandsvisning['status'], string>,
  sakstatus: {
    UNDER_BEHANDLING: 'Under behandling',
    IKKE_INNSYN: 'Kan ikke vises',
    BEHANDLES_IKKE: 'Behandles ikke',
    FERDIGBEHANDLET: 'Ferdig behandlet',
  },
  utfall: {
    INNVILGET: 'Innvilget',
    DELVIS_INNVILGET: 'Delvis innvilget',
    AVSLATT: 'Avslått',
    AVVIST: 'Avvist',
  },
  kontor: (navn: string) => `Nav-kontor, enhet ${navn}`,
  viser: {
    'behandles-ikke': 'Søkeren ser at søknaden ikke behandles, og ingen flere opplysninger.',
    'ikke-innsyn': 'Søkeren ser at status ikke kan vises her, og hvem hun kan spørre.',
  },
  brev: 'Brev søkeren kan lese',
  ingenBrev: 'Ingen brev ennå',
  brevslag: {
    'forelopig-svar': 'Foreløpig svar',
    etterspurt: 'Brev om dokumentasjon',
    vedtak: 'Vedtaksbrev',
  },
  brevrad: (slag: string, dato: string) => `${slag}, ${dato}`,
  antallVedtak: (n: number) => f(n, { en: '1 vedtak', flere: `${n} vedtak` }),
  vilkar: 'Vilkår søkeren ser',
  kanHaVilkar: 'Søkeren får også en påminnelse om at det kan stå vilkår i vedtaksbrevet.',
  vilkarsbetalinger: (n: number) =>
    f(n, { en: 'Knyttet til 1 betaling.', flere: `Knyttet til ${n} betalinger.` }),
  dokumenter: 'Dokumentasjon søkeren blir bedt om',
  dokumentfrist: (dato: string) => `Send innen ${dato}`,
  dokumentkrav: 'Gjelder vedtaket',
  utbetalinger: 'Utbetalinger',
  utbetaling: {
    neste: 'Neste utbetaling',
    belop: (kr: string) => `${kr} kroner`,
    status: { kommer: 'Kommer', utbetalt: 'Utbetalt', stoppet: 'Stoppet' } satisfies Record<
      Utbetalingskort['status'],
      string
    >,
    stoppet: (dag: string) => `Utbetales ikke. Stoppet ${dag}.`,
    periode: (fra: string, til: string) => `For ${fra}–${til}`,
    tilDeg: 'Til søkeren',
    til: (navn: string) => `Til ${navn}`,
    tilAnnen: 'Til en annen enn søkeren',
  },
  historikk: 'Historikk',
  historikklinje: {
    'soknad-mottatt': 'Søknaden er mottatt',
    'soknad-under-behandling': 'Søknaden er under behandling',
    'soknad-ferdigbehandlet': 'Søknaden er ferdig behandlet',
    'soknad-behandles-ikke': 'Søknaden behandles ikke',
    videresendt: 'Søknaden er sendt videre',
    'sak-under-behandling': 'Saken er under behandling',
    'sak-kan-ikke-vises': 'Status for saken kan ikke vises',
    'sak-ferdigbehandlet': 'Saken er ferdig behandlet',
    'forelopig-svar': 'Du har fått et foreløpig svar',
    'utbetalinger-oppdatert': 'Utbetalinger er oppdatert',
    'dokumentasjon-etterspurt': 'Du er bedt om å sende dokumentasjon',
    dokumentasjonkrav: 'Du har fått et dokumentasjonskrav',
  } satisfies Record<Historikklinje['kode'], string>,
  linje: (tekst: string, hva: string) => (hva ? `${tekst}: ${hva}` : tekst),
  tomHistorikk: 'Ingenting er sendt ennå',
  ingen: 'Ingenting sendes for denne søknaden',
  grunn: {
    papir: 'Søknaden kom på papir eller muntlig. Søkeren har ikke innsyn på nav.no og får svar i brev.',
    gradert:
      'En person i saken har adressebeskyttelse. Da sendes ingenting til nav.no, og søkeren får svar i brev.',
  },
  sendt: 'Hva som er sendt',
  ingenSendinger: 'Ingenting venter eller er sendt.',
  slag: { fil: 'Brev', innsyn: 'Oppdatert status' } satisfies Record<
    Innsynsvisning['sendinger'][number]['slag'],
    string
  >,
  sendestatus: { venter: 'Venter', sendt: 'Sendt', parkert: 'Stoppet' } satisfies Record<
    Innsynsvisning['sendinger'][number]['status'],
    string
  >,
  laget: (tid: string) => `Laget ${tid}`,
  parkertUnder: 'Familien har ikke fått dette. Den som har saken, kan prøve igjen i Mottak.',
  tilMottak: 'Gå til Mottak',
  melding: 'Vis meldingen slik den går',
  meldingNavn: 'Meldingen som JSON',
}
