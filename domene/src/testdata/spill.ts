import fc from 'fast-check'
import { leggTilDager } from '../felles/dato.ts'
import type { EtterspurtId, KravId, LinjeId, SoknadId, UtbetalingId, VedtakId } from '../felles/id.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import { type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { samtykkene } from '../samtykke/tilstand.ts'
import { apentForslag, finnVedtak } from '../vedtak/tilstand.ts'
import { enSak, etDokument, filId } from './enSak.ts'
import { enSoknad } from './enSoknad.ts'
import { enKommando } from './kommandoer.ts'
import { nesteKommando, taOppKommando } from './nesteKommando.ts'
import { nesteOpptak } from './nesteOpptak.ts'
import { ansatt, ansattId, MASKIN, registrer, testomgivelse, utforIVerden, type Verden } from './verden.ts'
import { versjonNa } from './versjonNa.ts'

/** Ett steg i en historie: noe et menneske gjør, noe verden gjør, eller at tiden går. */
export type Steg =
  /** Det neste en saksbehandler ville gjort. `valg` avgjør mellom like fornuftige. */
  | { readonly slag: 'neste'; readonly valg: number }
  | { readonly slag: 'kommando'; readonly kommando: SakKommando; readonly hvem: number }
  | { readonly slag: 'soknad'; readonly valg: number }
  | { readonly slag: 'levering'; readonly valg: number }
  | { readonly slag: 'dager'; readonly antall: number }

export type Historie = { readonly barn: number; readonly andreleser: boolean; readonly steg: readonly Steg[] }

const valg = fc.nat({ max: 99 })
const steg: fc.Arbitrary<Steg> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ slag: fc.constant('neste' as const), valg }) },
  {
    weight: 8,
    arbitrary: fc.record({ slag: fc.constant('kommando' as const), kommando: enKommando, hvem: valg }),
  },
  { weight: 1, arbitrary: fc.record({ slag: fc.constant('soknad' as const), valg }) },
  { weight: 3, arbitrary: fc.record({ slag: fc.constant('levering' as const), valg }) },
  {
    weight: 1,
    arbitrary: fc.record({ slag: fc.constant('dager' as const), antall: fc.nat({ max: 40 }) }),
  },
)

export const enHistorie: fc.Arbitrary<Historie> = fc.record({
  barn: fc.nat({ max: 2 }),
  andreleser: fc.boolean(),
  steg: fc.array(steg, { minLength: 30, maxLength: 80, size: 'max' }),
})

/** Det som skjedde i ett steg: kommandoen, om den ble utført, og verden før og etter. */
export type Trinn = {
  readonly for: Verden
  readonly etter: Verden
  readonly kommando?: SakKommando
  readonly avvist?: string
}

const BARN = [
  ['Emil', '2021-05-04'],
  ['Sana', '2014-09-30'],
] as const

export function spill(h: Historie): readonly Trinn[] {
  const start = BARN.slice(0, h.barn).reduce((s, [navn, fodt]) => s.medBarn(navn, fodt), enSak('2026-11-03'))
  const lesere = {
    gradert: true,
    ansatte: ['sivert', 'nora'].map(id => ({
      ansattId: ansattId(id),
      fagansvarlig: true,
      iKrets: true,
      naer: false,
    })),
  }
  let verden: Verden = { ...(h.andreleser ? start : start.utenAndreleser()).verden, lesere }
  return h.steg.map(s => {
    const trinn = spillSteg(verden, s)
    verden = trinn.etter
    return trinn
  })
}

function spillSteg(v: Verden, s: Steg): Trinn {
  switch (s.slag) {
    case 'neste':
      return neste(v, s.valg)
    case 'kommando': {
      const hvem = s.hvem < 55 ? ansatt('tuva') : s.hvem < 90 ? ansatt('sivert') : MASKIN
      return utfort({ ...v, aktor: hvem }, konkret(v.sak, s.kommando), v)
    }
    case 'soknad':
      return { for: v, etter: s.valg < 40 ? nySoknad(v, s.valg) : v }
    case 'levering':
      return { for: v, etter: registrer({ ...v, aktor: MASKIN }, levering(v, s.valg)) }
    case 'dager':
      return { for: v, etter: { ...v, dato: leggTilDager(v.dato, s.antall) } }
    default:
      return s satisfies never
  }
}

function utfort(v: Verden, kommando: SakKommando, opprinnelig: Verden = v): Trinn {
  const { verden, avslag } = utforIVerden(v, kommando)
  return {
    for: v,
    etter: { ...verden, aktor: opprinnelig.aktor },
    kommando,
    ...(avslag ? { avvist: avslag.kode } : {}),
  }
}

/** Bytter ut `#n` og «versjonen som står nå» med det saken faktisk har. */
function konkret(sak: Sak, k: SakKommando): SakKommando {
  const plass = (tekst: string) => (/^#\d$/.test(tekst) ? Number(tekst.slice(1)) : undefined)
  const soknadId = 'soknadId' in k ? k.soknadId : undefined
  const linjer = soknadId === undefined ? [] : vurderingslinjer(sak, soknadId)
  const ut = { ...k }
  if ('vedtakId' in ut) {
    const nr = plass(ut.vedtakId)
    if (nr !== undefined) ut.vedtakId = sak.vedtak.vedtak[nr]?.vedtakId ?? ('' as VedtakId)
  }
  if ('linjeId' in ut) {
    const nr = plass(ut.linjeId)
    if (nr !== undefined) ut.linjeId = linjer[nr]?.linjeId ?? ('' as LinjeId)
  }
  if ('utbetalingId' in ut) {
    const nr = plass(ut.utbetalingId)
    if (nr !== undefined) ut.utbetalingId = sak.utbetalinger[nr]?.utbetalingId ?? ('' as UtbetalingId)
  }
  if (ut.type === 'registrerOpplysning' && ut.grunnlag?.samtykkeNr !== undefined) {
    const { samtykkeNr, ...uten } = ut.grunnlag
    const samtykke = samtykkene(sak)[samtykkeNr]
    ut.grunnlag = samtykke ? { ...uten, samtykkeNr: samtykke.nr } : uten
  }
  if ('etterspurtId' in ut) {
    const nr = plass(ut.etterspurtId)
    if (nr !== undefined) ut.etterspurtId = sak.etterspurte[nr]?.etterspurtId ?? ('' as EtterspurtId)
  }
  if ('kravId' in ut) {
    const nr = plass(ut.kravId)
    if (nr !== undefined) ut.kravId = sak.etterspurte.flatMap(e => e.krav)[nr]?.kravId ?? ('' as KravId)
  }
  if ('gjelder' in ut && typeof ut.gjelder === 'object' && 'vedtakId' in ut.gjelder) {
    const nr = plass(ut.gjelder.vedtakId)
    const vedtakId = nr === undefined ? undefined : sak.vedtak.vedtak[nr]?.vedtakId
    if (vedtakId) ut.gjelder = { vedtakId }
  }
  if ('settVersjon' in ut && ut.settVersjon === -1) ut.settVersjon = versjonNa(sak, ut)
  return ut
}

/** Det neste en saksbehandler ville gjort, i den eldste åpne søknaden. */
function neste(v: Verden, valget: number): Trinn {
  const soknad = v.sak.soknader.find(s => s.status === 'mottatt' || s.status === 'under-behandling')
  if (!soknad) {
    const gjenopptak = taOppKommando(v, valget)
    if (gjenopptak) return utfort({ ...v, aktor: ansatt('tuva') }, gjenopptak, v)
    const annet = valget % 3 === 0 ? undefined : nesteOpptak(v, valget)
    const leser = annet?.type === 'fattVedtak' ? (LESERE[valget % 3] ?? 'nora') : 'tuva'
    if (annet) return utfort({ ...v, aktor: ansatt(leser) }, annet, v)
    const rest = levering(v, valget)
    return { for: v, etter: rest.length > 0 ? registrer({ ...v, aktor: MASKIN }, rest) : nySoknad(v, valget) }
  }
  const k = nesteKommando(v, soknad, valget)
  const venter = apentForslag(v.sak.vedtak, soknad.soknadId)?.status === 'foreslatt'
  return utfort({ ...v, aktor: ansatt(venter ? (LESERE[valget % 3] ?? 'nora') : 'tuva') }, k, v)
}

/** Sivert har noen ganger arbeidet i saken selv; da sier kjernen nei, og en annen leser neste gang. */
const LESERE = ['nora', 'sivert', 'nora'] as const
function nySoknad(v: Verden, valget: number): Verden {
  const id = `s${v.sak.soknader.length + 1}`
  const tom = enSoknad(id, v.dato)
  const medLinjer =
    valget % 3 === 0
      ? tom
      : valget % 3 === 1
        ? tom.medUtgift('husleie', 'Husleie', 9000)
        : tom.medUtgift('sfo', 'SFO').medInntekt('barnetrygd', 'Barnetrygd', 1968)
  const soknad = valget < 20 ? medLinjer.medAkutt('mat') : valget > 90 ? medLinjer.paPapir() : medLinjer
  const { tid } = testomgivelse(v)
  const medTider = soknad.med({ hendelsestider: [tid(), tid()] })
  return { ...registrer({ ...v, aktor: MASKIN }, [medTider.hendelse], tid), aktor: v.aktor }
}

/**
 * Brev blir ferdige og levert i vilkårlig rekkefølge; noen leveres to ganger, og noen i feil rekkefølge. Annethvert vedtaksbrev har de
 * samme bytene som de andre: to like vedtak gir to like brev.
 */
function levering({ sak, hendelser }: Verden, valget: number): SakHendelse[] {
  const utenBrev = sak.vedtak.vedtak.find(v => v.status === 'fattet' && !v.brev)
  if (utenBrev && valget < 60) {
    const { vedtakId } = utenBrev
    return [
      {
        type: 'BrevFerdigstilt',
        vedtakId,
        brev: etDokument(valget % 2 === 0 ? 'likt-brev' : `brev-${vedtakId}`),
      },
    ]
  }
  const brev = hendelser.flatMap(r => brevI(sak, r))
  const levert = new Set(hendelser.map(({ hendelse: h }) => (h.type === 'FilLevert' ? h.brevNr : undefined)))
  const ikkeLevert = brev.filter(f => !levert.has(f.brevNr))
  const fil = ikkeLevert[valget % Math.max(1, ikkeLevert.length)] ?? (valget > 80 ? brev[0] : undefined)
  if (!fil) return []
  const referanse = { type: 'dokumentlager', id: filId(hendelser.length) } as const
  return [{ type: 'FilLevert', ...fil, referanse }]
}

type Levering = { readonly soknadId: SoknadId; readonly sha256: string; readonly brevNr: number }

function brevI(sak: Sak, { nr, hendelse: h }: Registrert<SakHendelse>): readonly Levering[] {
  const utenVedtak = h.type === 'DokumentasjonEtterspurt' && !h.gjelder
  if ((h.type === 'ForelopigSvarSendt' || utenVedtak) && h.brev)
    return [{ soknadId: h.soknadId, sha256: h.brev.sha256, brevNr: nr }]
  const vedtak = h.type === 'BrevFerdigstilt' ? finnVedtak(sak.vedtak, h.vedtakId) : undefined
  return h.type === 'BrevFerdigstilt' && vedtak
    ? [{ soknadId: vedtak.soknadId, sha256: h.brev.sha256, brevNr: nr }]
    : []
}
