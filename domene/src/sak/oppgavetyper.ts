import { type Dato, leggTilDager, leggTilManeder } from '../felles/dato.ts'
import type { AnsattId, BehovId, PersonId, SamtaleId, SoknadId, VedtakId } from '../felles/id.ts'
import { erBarnPaa } from '../husstand/tilstand.ts'
import type { Andreleserslag } from '../vedtak/andreleserkrav.ts'

/** Hva som må gjøres. Teksten lages i nettleseren av typen og feltene; her står bare hva, når og for hvem. */
export const OPPGAVETYPER = [
  'akutt',
  'ny-soknad',
  'forelopig-svar',
  'godkjenn-vedtak',
  /** Saken er gradert, og ingen som kan lese, har fått det som venter. */
  'gi-til-leser',
  'rett-returnert',
  'foresla-pa-nytt',
  /** En opplysning brevet hviler på, er endret etter forslaget, og ingen har sagt hva det betyr for setningene. */
  'endret-opplysning',
  'nye-dokumenter',
  /** Brevet om dokumentasjon går ikke digitalt, og et menneske må få det ut. */
  'send-etterspurt',
  /** Fristen i brevet er ute, og noe er ikke kommet. Et menneske bestemmer hva som skjer nå; ingenting skjer av seg selv. */
  'etterspurt-frist',
  'alle-barna',
  'manglende-barn',
  /** Ligger i personens strøm, ikke i saken: en nedgradering venter på en til i kretsen. Visningen legger den til. */
  'bekreft-gradering',
  'soknad-sier-annet',
  'kartlegg-barn',
  'kartlegg-etterpa',
  /** Familien har fått nødhjelp igjen innen et år, og ingen har spurt om barnet siden. */
  'kartlegg-pa-nytt',
  /** Noen skrev i et notat at noe ikke var tilstrekkelig undersøkt. */
  'undersok-videre',
  'behov-uten-svar',
  'folg-opp-meldeplikt',
  'kartlegg-resten',
  'journalfor-samtale',
  'avslutt-samtale',
  'barn-tolket',
  'ring-tilbake',
  'hold-avtale',
  'spor-om-avtale',
  'mot-familien',
  'kvartalssamtale',
  /** Et samtykke går snart ut. Ingen må fornye det; oppgaven er borte når det er ute, trukket eller avløst. */
  'samtykke-gaar-ut',
  'varsle-familien',
  'legg-fram',
  'etterkontroll',
  /** Vedtaket er trukket ut, eller valgt, til å leses etterpå. */
  'kvalitetslesing',
  /** Den som leste etterpå, har en kommentar ingen har svart på. */
  'svar-pa-lesing',
  'gjennomga-forelopig-avgjorelse',
  'brev-mangler',
  'send-brev',
  /** Vedtaket merkes neste måned, og noen bør ringe og forklare det. */
  'ring-og-forklar',
  /** Familien har et midlertidig botilbud (§ 27), og et varig sted bør vurderes før tre måneder er gått. */
  'varig-bolig',
  /** Et vedtak er tatt opp igjen, og familien skal få si sitt før et nytt. */
  'varsle-for-endring',
  /** Et vedtak ved siden av søknaden er tatt opp igjen, og ingen har foreslått det nye. Ellers står ingenting og minner om det. */
  'avgjor-opptak',
  /** Ligger i utboksen, ikke i saken: en sending er stoppet, og et menneske må se på den. Visningen legger den til. */
  'sending-stoppet',
] as const
export type Oppgavetype = (typeof OPPGAVETYPER)[number]

/** `krets`: bare den autoriserte kretsen. `alle`: står øverst hos alle på kontoret. */
export type Oppgavefor = 'saksbehandler' | 'andreleser' | 'krets' | 'alle'

export type Oppgave = {
  readonly oppgaveId: string
  readonly type: Oppgavetype
  /** Siste dag. Lagres som dato; spørringen sammenligner med i dag, projeksjonen leser aldri klokken. */
  readonly frist?: Dato
  /** Første dag oppgaven gjelder. */
  readonly fra: Dato
  /** Den siste dagen oppgaven er aktuell. Kommer fristen etter den, er det ikke noe å gjøre. */
  readonly til?: Dato
  readonly for: Oppgavefor
  readonly soknadId?: SoknadId
  readonly vedtakId?: VedtakId
  readonly samtaleId?: SamtaleId
  readonly behovId?: BehovId
  readonly personId?: PersonId
  /** Den som skal gjøre det, når det er én bestemt; og den som ikke kan. */
  readonly ansattId?: AnsattId
  readonly ikkeAnsatte?: readonly AnsattId[]
  readonly tekst?: string
  /** Gjelder bare når saken er gradert: ellers går dette digitalt, og ingen trenger å gjøre det. */
  readonly bareGradert?: true
  /** Det som skal til for å vite om vedtaket mangler leser: den som har det, og slaget vedtak når det er et forslag. */
  readonly lesing?: { readonly gittTil?: AnsattId; readonly slag?: Andreleserslag }
}

/** Så lenge før fristen den neste samtalen vises. Vårt forslag: tid nok til å avtale en dag. */
const VARSEL_DAGER = 14

/** Oppgavene som er over etter den siste dagen, gjort eller ikke. */
const GAAR_OVER: readonly Oppgavetype[] = ['ring-og-forklar', 'samtykke-gaar-ut', 'gi-til-leser']

/**
 * Oppgaven slik den er på dagen, eller `undefined` når den ikke gjelder ennå eller ikke lenger. Den neste samtalen får fristen av
 * kommunens egen tid: projeksjonen vet bare når det sist ble snakket.
 */
export function paaDagen<T extends Pick<Oppgave, 'type' | 'fra' | 'til'> & { readonly frist?: Dato | null }>(
  o: T,
  { dagens, intervall }: { readonly dagens: Dato; readonly intervall: number },
): T | undefined {
  // Mangler den siste dagen, er lesingen stengt: saken åpnes aldri for en leser uten en slutt.
  if (o.type === 'kvalitetslesing' && (o.til === undefined || dagens > o.til)) return undefined
  if (GAAR_OVER.includes(o.type) && o.til !== undefined && dagens > o.til) return undefined
  if (o.type !== 'kvartalssamtale') return o.fra <= dagens ? o : undefined
  const frist = leggTilManeder(o.fra, intervall)
  const vises = leggTilDager(frist, -VARSEL_DAGER) <= dagens
  return vises && (o.til === undefined || frist <= o.til) ? { ...o, frist } : undefined
}

const KARTLEGGER_ET_BARN: readonly Oppgavetype[] = [
  'kartlegg-barn',
  'kartlegg-etterpa',
  'kartlegg-pa-nytt',
  'kartlegg-resten',
]

/**
 * Om oppgaven gjelder på dagen. Kartleggingen av et barn faller bort den dagen barnet fyller 18, samme regel som K3 og V2. Raden har
 * bare personen, for projeksjonen leser aldri klokken; den som leser raden, har fødselsdatoen og dagen.
 */
export const gjelderFortsatt = (type: Oppgavetype, fodselsdato: Dato | undefined, dagens: Dato): boolean =>
  !KARTLEGGER_ET_BARN.includes(type) || erBarnPaa(fodselsdato, dagens)
