import type { Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Hvem } from '../hus.ts'
import { INTERNKONTROLLRUTER } from './internkontrolltabell.ts'
import type { Saksnavn } from './testkommune.ts'

/** Det noen kan gjøre med en sak, og ruten som er dens stedfortreder når ikke alle rutene gås. */
export type Sakshandling =
  | 'les'
  | 'les-risiko'
  | 'skriv'
  | 'ta'
  | 'fordel'
  | 'leser'
  | 'foresla'
  | 'godkjenn'
  | 'nodhjelp'

/** Hva hver kommando er, skrevet av uten å se på rutene. Det som ikke står her, er å skrive i saken. */
export const ANNET_ENN_SKRIVING: Partial<Record<Sakkommandonavn, Sakshandling>> = {
  taSak: 'ta',
  tildelSak: 'fordel',
  fjernTildeling: 'fordel',
  giTilLeser: 'leser',
  foreslaVedtak: 'foresla',
  foreslaAnnetVedtak: 'foresla',
  taOppVedtak: 'foresla',
  fattVedtak: 'godkjenn',
  returnerVedtak: 'godkjenn',
  utforEtterkontroll: 'godkjenn',
  kvalitetsles: 'godkjenn',
  innvilgNodhjelp: 'nodhjelp',
}

export const KOLONNER: readonly Hvem[] = [
  'ingrid',
  'tuva',
  'amir',
  'turid',
  'gro',
  'per',
  'lars',
  'sunniva',
  'jonas',
  'sor',
]

/**
 * Fasit, skrevet for hånd av sikkerhet.md § 1.5. 1: porten slipper inn. 3: 403 med en setning. 4: 404, likt det som ikke finnes.
 * Kolonnene: Ingrid V, Tuva V, Amir V i krets, Turid F, Gro F i krets, Per L, Lars L i krets, Sunniva K, Jonas D, Siri V ved et annet kontor.
 */
export const FASIT: Readonly<Record<Exclude<Saksnavn, 'nabo'>, Partial<Record<Sakshandling, string>>>> = {
  // T01, T13, T22, T27: Ingrid har saken
  min: {
    les: '1333333443',
    'les-risiko': '1333311443',
    skriv: '1333333443',
    ta: '3333333443',
    fordel: '3333311443',
    foresla: '1333333443',
    godkjenn: '3333333443',
    nodhjelp: '1111133443',
  },
  // T02: Tuva har saken
  andres: { les: '3133333443', 'les-risiko': '3133311443', skriv: '3133333443', foresla: '3133333443' },
  // T02: ingen har saken
  ingens: {
    les: '3333333443',
    skriv: '3333333443',
    ta: '1111133443',
    fordel: '3333311443',
    nodhjelp: '1111133443',
  },
  // T03: saken er ved kontoret i sør, og Siri har den
  annet: {
    les: '3333333441',
    'les-risiko': '3333333441',
    ta: '3333333443',
    fordel: '3333333443',
    nodhjelp: '3333333441',
  },
  // T05, T07, T08: fortrolig, Amir har den
  fortrolig: {
    les: '3313333443',
    'les-risiko': '3313333443',
    skriv: '3313333443',
    fordel: '3333331443',
    nodhjelp: '3313133443',
  },
  // T06, T07, T08: strengt fortrolig, Amir har den
  strengt: {
    les: '4414344444',
    'les-risiko': '4414344444',
    skriv: '4414344444',
    ta: '4434344444',
    fordel: '4434341444',
    leser: '4414341444',
    foresla: '4414344444',
    godkjenn: '4434344444',
    nodhjelp: '4414144444',
  },
  // T08: strengt fortrolig, Amir har foreslått, og har gitt det til Gro å lese
  lesergitt: {
    les: '4414144444',
    'les-risiko': '4414344444',
    skriv: '4414344444',
    ta: '4434344444',
    fordel: '4434341444',
    leser: '4414341444',
    foresla: '4414344444',
    godkjenn: '4434144444',
    nodhjelp: '4414144444',
  },
  // T08: ukjent gradering, ingen har den
  kretsledig: { les: '4434344444', ta: '4414144444', fordel: '4434341444', nodhjelp: '4414144444' },
  // T10: saken er Ingrids, Sunnivas og Jonas’ egen
  egen: { les: '3333333333', skriv: '3333333333', ta: '3111133333', nodhjelp: '3111133333' },
  // T11: søkeren er i nær slekt med Ingrid og Turid
  naer: { les: '3333333443', ta: '3113133443', nodhjelp: '3113133443' },
  // T12: Ingrid har meldt seg inhabil
  inhabil: { les: '3333333443', ta: '3111133443', fordel: '3333311443', nodhjelp: '3111133443' },
  // T13: Tuva har foreslått; de to fagansvarlige ved kontoret kan lese og godkjenne
  venter: {
    les: '3131133443',
    // Den som bare skal lese et forslag, får ikke det som er tenkt før et møte; lederen ved kontoret får det.
    'les-risiko': '3133311443',
    skriv: '3133333443',
    ta: '3333333443',
    fordel: '3333311443',
    leser: '3133311443',
    foresla: '3133333443',
    godkjenn: '3331133443',
    nodhjelp: '1111133443',
  },
}

/** Rutene som ikke gjelder én sak. Rekkefølgen er KOLONNENE; V er 1 i alle fem første der raden er lik. */
export const ANDRE_RUTER: Readonly<Record<string, string>> = {
  'GET /api/meg': '1111111111',
  'GET /api/openapi.json': '1111111111',
  'GET /api/min-dag': '1111111331',
  'GET /api/mine-tall': '1111111331',
  'GET /api/saker': '1111111331',
  'POST /api/sok': '1111111331',
  'POST /api/kontaktsenter/oppslag': '1111111131',
  'GET /api/fordeling': '3333311333',
  'GET /api/fordeling/venter': '3333311333',
  ...INTERNKONTROLLRUTER,
  'GET /api/sjekkliste/ark': '1111111111',
  'GET /api/laering/returer': '3331111333',
  'GET /api/mottak': '1111111331',
  'GET /api/mottak/:innboksId/filer/:nr': '1111111331',
  'POST /api/mottak/:innboksId/plasser': '1111111331',
  'POST /api/utboks/:utboksId/slipp': '4444444334',
  'POST /api/soknader': '1111133331',
  'POST /api/samtaler': '1111133331',
  // Uten navn: hele kontoret leser dem, og den som snakker med familier, skriver dem.
  // Listen er for dem med saker; hver sak på den spør porten for seg.
  'GET /api/risiko': '1111111331',
  'GET /api/kontakter': '1111111331',
  'POST /api/kontakter/skriv': '1111133331',
  'POST /api/soknader/opplasting': '1111133331',
  'POST /api/integrasjon/soknader': '3333333333',
  'GET /api/kommune': '1111111111',
  'POST /api/kommune/norm': '3333333313',
  'POST /api/kommune/dyrtid': '3333333313',
  'POST /api/kommune/normgjennomgang': '3333333313',
  'POST /api/kommune/aldersregel': '3333333313',
  'POST /api/kommune/andreleser': '3333333313',
  'POST /api/kommune/kvalitetslesing': '3333333313',
  'POST /api/kommune/langvarig': '3333333313',
  'POST /api/kommune/undersokelse': '3333333313',
  // Den som møter familiene, deler ut lapper; ingen av rutene viser et svar.
  'GET /api/undersokelse': '1111111331',
  'POST /api/undersokelse/lapper': '1111111331',
  'POST /api/undersokelse/nettbrett': '1111111331',
  'POST /api/undersokelse/nettbrett/stans': '1111111331',
  'POST /api/kommune/forskjeller': '3333333313',
  'POST /api/kommune/terskel': '3333333313',
  // Katalogen er åpen for alle ansatte; bare administrator endrer den.
  'GET /api/tilbud': '1111111111',
  'GET /api/kommune/tilbud': '1111111111',
  'POST /api/kommune/tilbud/lagre': '3333333313',
  'POST /api/kommune/tilbud/kontrollert': '3333333313',
  'POST /api/kommune/tilbud/ta-ut': '3333333313',
  // T27: spørsmål og veiledning er fag; fagansvarlig, leder og administrator skriver dem.
  'GET /api/kartleggingsskjema': '1111111111',
  'GET /api/kartleggingsark': '1111111111',
  // Rettighetene er generelle: det står ingenting fra noen sak på dem.
  'GET /api/rettigheter': '1111111111',
  'GET /api/rettigheter/ark': '1111111111',
  'POST /api/kartleggingsskjema/skrivSporsmal': '3331111313',
  'POST /api/kartleggingsskjema/taUtSporsmal': '3331111313',
  'POST /api/kartleggingsskjema/skrivVeiledning': '3331111313',
  'POST /api/kartleggingsskjema/skrivMalestokk': '3331111313',
  'POST /api/kartleggingsskjema/bestemFerskhet': '3331111313',
  'POST /api/kartleggingsskjema/bestemIntervall': '3331111313',
  'POST /api/kartleggingsskjema/skrivRutine': '3331111313',
  'PUT /api/utkast': '1111111111',
  'GET /api/utkast/nokkel': '1111111111',
  // T27, T30: leder og administrator styrer tilgangen. T10, T11: enhver melder sitt eget.
  'GET /api/ansatte': '3333311313',
  'POST /api/ansatte/:ansattId/forslag': '3333311313',
  'POST /api/ansatte/forslag/:forslagId/bekreft': '3333311313',
  'POST /api/ansatte/forslag/:forslagId/avvis': '3333311313',
  'POST /api/ansatte/:ansattId/avslutt': '3333311313',
  'GET /api/ansatte/:ansattId/forhold': '3333311313',
  'POST /api/ansatte/:ansattId/forhold': '3333311313',
  'POST /api/ansatte/:ansattId/forhold/:forholdId/fjern': '3333311313',
  'GET /api/meg/forhold': '1111111111',
  'POST /api/meg/forhold': '1111111111',
  'POST /api/utkast/hent': '1111111111',
  'POST /api/utkast/slett': '1111111111',
}
