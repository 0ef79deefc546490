import type { Aktor } from '../felles/aktor.ts'
import type { Maned } from '../felles/dato.ts'
import type { AnsattId, LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import { erGrunnhendelse, foldGrunner, type Grunner, INGEN_GRUNNER } from '../grunner/tilstand.ts'
import type { Registrert } from '../sak/strom.ts'
import { erVilkarhendelse, foldVilkar, INGEN_VILKAR, type Vilkarene } from '../vilkar/tilstand.ts'
import type {
  Barnetekst,
  Linjebeslutning,
  Linjeinnhold,
  Satsgrunnlag,
  TattBortFordi,
  Utgangspunkt,
  Utgiftspost,
  Utgiftssvar,
  VurderingHendelse,
} from './hendelser.ts'

export type Linje = {
  readonly linjeId: LinjeId
  readonly innhold: Linjeinnhold
  readonly beslutning?: Linjebeslutning & { readonly av: Aktor }
  /** Det beløpet ble bestemt mot. Følger beslutningen, og faller bort med den. */
  readonly grunnlag?: Satsgrunnlag
  readonly paragraf19?: { readonly vurdering: string; readonly av: Aktor }
  readonly fjernet?: string
  readonly fjernetFordi?: TattBortFordi
  /** Antall ganger linjen er endret. */
  readonly versjon: number
}
export type Barnevurdering = Barnetekst & {
  readonly personId: PersonId
  readonly av: Aktor
  readonly versjon: number
}
/** Svaret på om noen har en vanlig utgift, hvem som skrev det og når. */
export type Sjekket = {
  readonly post: Utgiftspost
  readonly gjelder?: PersonId
  readonly svar: Utgiftssvar
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly versjon: number
}
export type Vurdering = {
  readonly soknadId: SoknadId
  readonly periode?: { readonly fra: Maned; readonly til: Maned }
  /** Antall ganger perioden er satt. Den som endrer den, sier hvilken versjon hun så. */
  readonly periodeversjon: number
  readonly utgangspunkt: Utgangspunkt
  /** Antall ganger utgangspunktet er valgt. */
  readonly utgangspunktversjon: number
  readonly linjer: readonly Linje[]
  readonly barn: readonly Barnevurdering[]
  readonly sjekket: readonly Sjekket[]
  readonly grunner: Grunner
  readonly vilkar: Vilkarene
  /** Alle ansatte som har bestemt eller vurdert noe her, også det som siden er skrevet om. */
  readonly arbeidet: readonly AnsattId[]
  /** Nummeret på den siste hendelsen som endret vurderingen. Et forslag hviler på ett bestemt nummer. */
  readonly nr: number
}
export type Vurderinger = readonly Vurdering[]

export const tomVurdering = (soknadId: SoknadId): Vurdering => ({
  soknadId,
  periodeversjon: 0,
  utgangspunkt: 'kommunal-norm',
  utgangspunktversjon: 0,
  linjer: [],
  barn: [],
  sjekket: [],
  grunner: INGEN_GRUNNER,
  vilkar: INGEN_VILKAR,
  arbeidet: [],
  nr: 0,
})

export const finnVurdering = (v: Vurderinger, id: SoknadId): Vurdering =>
  v.find(x => x.soknadId === id) ?? tomVurdering(id)

export const sjekketFor = (v: Vurdering, post: Utgiftspost, gjelder?: PersonId): Sjekket | undefined =>
  v.sjekket.find(s => s.post === post && s.gjelder === gjelder)

export function foldVurderinger(v: Vurderinger, r: Registrert<VurderingHendelse>): Vurderinger {
  const id = r.hendelse.soknadId
  const ny = { ...medArbeider(endre(finnVurdering(v, id), r), r), nr: r.nr }
  return v.some(x => x.soknadId === id) ? v.map(x => (x.soknadId === id ? ny : x)) : [...v, ny]
}

const AVGJOR: readonly VurderingHendelse['type'][] = ['LinjeBesluttet', 'Paragraf19Vurdert', 'BarnVurdert']

/** Den som har avgjort noe, kan aldri siden være andreleser, selv om en annen skriver over det (T13). */
function medArbeider(v: Vurdering, { aktor, hendelse }: Registrert<VurderingHendelse>): Vurdering {
  if (
    aktor.type !== 'ansatt' ||
    !(AVGJOR.includes(hendelse.type) || erGrunnhendelse(hendelse) || erVilkarhendelse(hendelse)) ||
    v.arbeidet.includes(aktor.id)
  )
    return v
  return { ...v, arbeidet: [...v.arbeidet, aktor.id] }
}

function endre(v: Vurdering, r: Registrert<VurderingHendelse>): Vurdering {
  const e = r.hendelse
  if (erVilkarhendelse(e)) return { ...v, vilkar: foldVilkar(v.vilkar, { ...r, hendelse: e }) }
  switch (e.type) {
    case 'PeriodeSatt':
      return { ...v, periode: { fra: e.fra, til: e.til }, periodeversjon: v.periodeversjon + 1 }
    case 'UtgangspunktValgt':
      return { ...v, utgangspunkt: e.utgangspunkt, utgangspunktversjon: v.utgangspunktversjon + 1 }
    case 'LinjeSatt':
      return v.linjer.some(l => l.linjeId === e.linjeId)
        ? medLinje(v, e.linjeId, l => paNytt({ ...l, innhold: e.linje }))
        : { ...v, linjer: [...v.linjer, { linjeId: e.linjeId, innhold: e.linje, versjon: 1 }] }
    case 'LinjeFjernet':
      return medLinje(v, e.linjeId, l => ({
        ...l,
        fjernet: e.grunn,
        ...(e.fordi ? { fjernetFordi: e.fordi } : {}),
      }))
    case 'LinjeBesluttet':
      return medLinje(v, e.linjeId, ({ grunnlag: _, ...l }) => ({
        ...l,
        beslutning: { ...e.beslutning, av: r.aktor },
        ...(e.grunnlag ? { grunnlag: e.grunnlag } : {}),
      }))
    case 'UtgiftSjekket': {
      const forrige = sjekketFor(v, e.post, e.gjelder)
      const ny: Sjekket = {
        post: e.post,
        ...(e.gjelder ? { gjelder: e.gjelder } : {}),
        svar: e.svar,
        av: r.aktor,
        tidspunkt: r.tidspunkt,
        versjon: (forrige?.versjon ?? 0) + 1,
      }
      return { ...v, sjekket: [...v.sjekket.filter(s => s !== forrige), ny] }
    }
    case 'Paragraf19Vurdert':
      return medLinje(v, e.linjeId, l => ({ ...l, paragraf19: { vurdering: e.vurdering, av: r.aktor } }))
    case 'BarnVurdert': {
      const forrige = v.barn.find(b => b.personId === e.personId)
      const { type: _, soknadId: __, ...tekst } = e
      const ny: Barnevurdering = { ...tekst, av: r.aktor, versjon: (forrige?.versjon ?? 0) + 1 }
      return { ...v, barn: [...v.barn.filter(b => b.personId !== e.personId), ny] }
    }
    default:
      return { ...v, grunner: foldGrunner(v.grunner, { ...r, hendelse: e }) }
  }
}

/**
 * Endres grunnlaget for en linje, faller beslutningen bort: et menneske må se på beløpet igjen. En linje som var fjernet,
 * gjelder igjen.
 */
function paNytt({ beslutning: _, grunnlag: __, fjernet: ___, fjernetFordi: ____, ...l }: Linje): Linje {
  return l
}

function medLinje(v: Vurdering, id: LinjeId, f: (l: Linje) => Linje): Vurdering {
  return {
    ...v,
    linjer: v.linjer.map(l => (l.linjeId === id ? { ...f(l), versjon: l.versjon + 1 } : l)),
  }
}
