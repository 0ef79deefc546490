import type { SoknadId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Gradering } from '../person/hendelser.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Sak } from '../sak/tilstand.ts'
import { erDigital, finnSoknad } from '../soknad/tilstand.ts'
import { erUtbetalingHendelse } from '../utbetaling/tilstand.ts'
import { avgjorSoknaden } from '../vedtak/annet.ts'
import type { Filreferanse, Vedtaksutfall } from '../vedtak/hendelser.ts'
import { erEtterspurtendring, etterspurtmeldinger } from './etterspurt.ts'
import type { Avsender, DigisosHendelse, DigisosSoker, Utfallskode } from './format.ts'
import { leverteFiler } from './leverteFiler.ts'
import { utbetalingsmeldinger } from './utbetalinger.ts'
import { vilkarsmeldingene } from './vilkar.ts'

/** Utgaven av digisos-soker.json vi skriver. */
export const FORMATVERSJON = '1.3.0'

/**
 * Tittelen på alt vi sender. Den er synlig for søkeren, kontaktsenteret og i varsler, og er derfor alltid den samme: aldri et
 * barns navn, aldri hva saken gjelder (kontrakten b.3).
 */
export const TITTEL = 'Økonomisk sosialhjelp'

/** At hjelp slutter, er verken et ja eller et nei til det noen søkte om: meldingen sier at det er et nytt vedtak, og utelater utfallet (b.4). */
const UTFALL: Record<Vedtaksutfall, Utfallskode | undefined> = {
  innvilget: 'INNVILGET',
  'delvis-innvilget': 'DELVIS_INNVILGET',
  avslatt: 'AVSLATT',
  avvist: 'AVVIST',
  opphort: undefined,
}

/** Én hendelse i meldingen. `narAltErAvgjort`: tas bare med når hver del av svaret er avgjort i samme melding. */
type Post = { readonly hendelse: DigisosHendelse; readonly narAltErAvgjort?: true }

/**
 * Hele historien til én søknad slik søkeren skal få den, eller `undefined` når søknaden ikke er i strømmen. Bygges bare av
 * søknadens egne hendelser, og tidspunktene er dem som ble lagret da det skjedde: de endres aldri. Et vedtak kommer først med
 * når brevet er levert og kan lastes ned (b.4); en fil som leveres senere, flytter ingenting annet.
 */
export function innsyn(
  hendelser: readonly Registrert<SakHendelse>[],
  soknadId: SoknadId,
  avsender: Avsender,
  gradering: Gradering = 'ukjent',
): DigisosSoker | undefined {
  const egne = hendelser.filter(r => 'soknadId' in r.hendelse && r.hendelse.soknadId === soknadId)
  const filer = leverteFiler(hendelser, soknadId)
  const poster = egne
    .flatMap((r, i) => [
      ...posterFor(r, egne.slice(0, i), filer),
      ...betalingene(r, egne.slice(0, i), filer, gradering),
      ...etterspurte(r, egne.slice(0, i), filer),
    ])
    .toSorted((a, b) => sammenlign(a.hendelse.hendelsestidspunkt, b.hendelse.hendelsestidspunkt))
  const ferdig = altErAvgjort(poster.map(p => p.hendelse))
  const med = poster.filter(p => ferdig || !p.narAltErAvgjort).map(p => p.hendelse)
  const [forste] = med
  if (forste?.type !== 'soknadsStatus' || forste.status !== 'MOTTATT') return undefined
  return { version: FORMATVERSJON, avsender, hendelser: med }
}

/** Graderte, og dem vi ikke vet om er graderte, får svaret på papir; det samme får papirsøknader uten innsyn (b.7). */
export function skalHaInnsyn(sak: Sak, soknadId: SoknadId, gradering: Gradering): boolean {
  return erDigital(finnSoknad(sak.soknader, soknadId)) && graderingGirInnsyn(gradering)
}

export const graderingGirInnsyn = (gradering: Gradering): boolean =>
  gradering === 'ugradert' || gradering === 'klientadresse'

type Filer = ReturnType<typeof leverteFiler>

/** Pengene vises først når vedtaket kan leses: ingen får vite beløpet uten grunnene. */
function betalingene(
  r: Registrert<SakHendelse>,
  tidligere: readonly Registrert<SakHendelse>[],
  filer: Filer,
  gradering: Gradering,
): readonly Post[] {
  const { hendelse } = r
  if (!erUtbetalingHendelse(hendelse) || !filer.vedtak(hendelse.vedtakId)) return []
  const om = { beskrivelse: TITTEL, visMottaker: gradering === 'ugradert' }
  return utbetalingsmeldinger({ ...r, hendelse }, tidligere, om).map(m => ({ hendelse: m }))
}

const etterspurte = (
  r: Registrert<SakHendelse>,
  tidligere: readonly Registrert<SakHendelse>[],
  filer: Filer,
): readonly Post[] =>
  erEtterspurtendring(r.hendelse)
    ? etterspurtmeldinger({ ...r, hendelse: r.hendelse }, tidligere, filer).map(hendelse => ({ hendelse }))
    : []

function posterFor(
  { nr, hendelse: h, tidspunkt }: Registrert<SakHendelse>,
  tidligere: readonly Registrert<SakHendelse>[],
  filer: Filer,
): readonly Post[] {
  switch (h.type) {
    case 'SoknadMottatt':
      return [
        ...ved(h.hendelsestider[0], t => soknadsStatus(t, 'MOTTATT')),
        ...(/^\d{4}$/.test(h.navEnhet ?? '')
          ? ved(h.hendelsestider[1], t => ({
              type: 'tildeltNavKontor',
              hendelsestidspunkt: t,
              navKontor: h.navEnhet ?? '',
            }))
          : []),
      ]
    case 'SoknadTattTilBehandling':
      return [
        ...ved(h.hendelsestider[0], t => soknadsStatus(t, 'UNDER_BEHANDLING')),
        ...ved(h.hendelsestider[1], t => saksStatus(t, h.digisosSak, 'UNDER_BEHANDLING')),
      ]
    case 'ForelopigSvarSendt': {
      const referanse = filer.brev(nr)
      return referanse
        ? ved(tidspunkt, t => ({
            type: 'forelopigSvar',
            hendelsestidspunkt: t,
            forvaltningsbrev: { referanse },
          }))
        : []
    }
    case 'VedtakFattet': {
      const fil = filer.vedtak(h.vedtakId)
      if (!avgjorSoknaden(h.innhold.annet)) return vedSidenAv(h, UTFALL[h.innhold.utfall], fil, tidligere)
      if (!fil) return []
      return [
        ...ved(h.hendelsestider[0], t => vedtakFattet(t, h.digisosSak, UTFALL[h.innhold.utfall], fil)),
        ...ferdigbehandlet(h.hendelsestider[1]),
        ...vilkarsposter(h, tidligere),
      ]
    }
    case 'NodhjelpInnvilget':
      return vedSidenAv(h, 'INNVILGET', filer.vedtak(h.vedtakId), tidligere)
    case 'SoknadAvsluttet': {
      const sak = tidligere.flatMap(r =>
        r.hendelse.type === 'SoknadTattTilBehandling' ? [r.hendelse.digisosSak] : [],
      )[0]
      const harAnnetVedtak = tidligere.some(r => staarVedSidenAv(r.hendelse))
      const status = h.avslutning === 'feilregistrert' ? 'FEILREGISTRERT' : 'BEHANDLES_IKKE'
      return [
        ...(sak ? ved(h.hendelsestider[0], t => saksStatus(t, sak, status)) : []),
        // BEHANDLES_IKKE på søknaden skjuler alt, også et vedtak om nødhjelp eller veiledning og retten til å klage på det.
        ...(harAnnetVedtak
          ? ferdigbehandlet(h.hendelsestider[1])
          : ved(h.hendelsestider[1], t => soknadsStatus(t, 'BEHANDLES_IKKE'))),
      ]
    }
    default:
      return []
  }
}

const vilkarsposter = (
  h: Extract<SakHendelse, { type: 'VedtakFattet' }>,
  tidligere: readonly Registrert<SakHendelse>[],
): readonly Post[] => vilkarsmeldingene(h, tidligere).map(hendelse => ({ hendelse }))

type VedSidenAv = Extract<SakHendelse, { type: 'VedtakFattet' | 'NodhjelpInnvilget' }>

const staarVedSidenAv = (h: SakHendelse): h is VedSidenAv =>
  h.type === 'NodhjelpInnvilget' || (h.type === 'VedtakFattet' && !avgjorSoknaden(h.innhold.annet))

/** Et vedtak som ikke er svaret på søknaden, har sin egen del av innsynet. */
const vedSidenAv = (
  h: VedSidenAv,
  utfall: Utfallskode | undefined,
  fil: Filreferanse | undefined,
  tidligere: readonly Registrert<SakHendelse>[],
): readonly Post[] => [
  // Erstatter det et annet, finnes delen alt.
  ...(h.innhold.erstatter
    ? []
    : ved(h.hendelsestider[0], t => saksStatus(t, h.digisosSak, 'UNDER_BEHANDLING'))),
  ...(fil ? ved(h.hendelsestider[1], t => vedtakFattet(t, h.digisosSak, utfall, fil)) : []),
  // Søknaden var avsluttet, og da viser innsynet ingenting (b.2). Vedtaket skal likevel kunne leses.
  ...(tidligere.some(r => r.hendelse.type === 'SoknadAvsluttet') ? ferdigbehandlet(h.hendelsestider[2]) : []),
]

/** Hver del av svaret har et vedtak i meldingen, eller skal ikke ha noe (b.2). */
function altErAvgjort(hendelser: readonly DigisosHendelse[]): boolean {
  const status = new Map(hendelser.flatMap(h => (h.type === 'saksStatus' ? [[h.referanse, h.status]] : [])))
  const medVedtak = new Set(hendelser.flatMap(h => (h.type === 'vedtakFattet' ? [h.saksreferanse] : [])))
  return [...status].every(([sak, s]) => s !== 'UNDER_BEHANDLING' || medVedtak.has(sak))
}

const sammenlign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ved = (t: Tidspunkt | undefined, lag: (t: Tidspunkt) => DigisosHendelse): readonly Post[] =>
  t === undefined ? [] : [{ hendelse: lag(t) }]

const ferdigbehandlet = (t: Tidspunkt | undefined): readonly Post[] =>
  t === undefined ? [] : [{ hendelse: soknadsStatus(t, 'FERDIGBEHANDLET'), narAltErAvgjort: true }]

type Type<T extends DigisosHendelse['type']> = Extract<DigisosHendelse, { type: T }>

const soknadsStatus = (t: Tidspunkt, status: Type<'soknadsStatus'>['status']): Type<'soknadsStatus'> => ({
  type: 'soknadsStatus',
  hendelsestidspunkt: t,
  status,
})

const saksStatus = (
  t: Tidspunkt,
  referanse: string,
  status: Type<'saksStatus'>['status'],
): Type<'saksStatus'> => ({ type: 'saksStatus', hendelsestidspunkt: t, referanse, tittel: TITTEL, status })

const vedtakFattet = (
  t: Tidspunkt,
  saksreferanse: string,
  utfall: Utfallskode | undefined,
  referanse: Filreferanse,
): Type<'vedtakFattet'> => ({
  type: 'vedtakFattet',
  hendelsestidspunkt: t,
  saksreferanse,
  ...(utfall ? { utfall } : {}),
  vedtaksfil: { referanse },
})
