import { type Belop, kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { LinjeId, PersonId } from '../felles/id.ts'
import type { Voksenrolle } from '../husstand/hendelser.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Aldersregel, Satskategori } from '../regelverk/satser/satskategori.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type {
  Deltid,
  Linjeart,
  Linjebeslutning,
  Linjeinnhold,
  Utgangspunkt,
  Utgiftspost,
} from '../vurdering/hendelser.ts'
import { livsoppholdId } from '../vurdering/linjerFraSoknad.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { enSak, nodhjelpskommando } from './enSak.ts'
import { enSoknad, S1 } from './enSoknad.ts'
import { etBarn, personId, SOKER } from './etBarn.ts'

type Satser = Readonly<Partial<Record<Satskategori, number>>>
type Sak = ReturnType<typeof enSak>

/** En familie slik den er fortalt: fakta, og det et menneske har bestemt. Beløp i kroner. */
export type Fortelling = {
  readonly id: string
  readonly fortelling: string
  readonly idag: string
  readonly periode?: { readonly fra: string; readonly til: string }
  readonly utgangspunkt: Utgangspunkt
  readonly normer: readonly {
    readonly gyldigFra: string
    readonly gyldigTil?: string
    readonly satser: Satser
  }[]
  readonly dyrtidstillegg?: readonly { readonly gyldigFra: string; readonly satser: Satser }[]
  readonly aldersvalg?: readonly { readonly regel: Aldersregel; readonly fra: string }[]
  readonly soker: { readonly navn: string; readonly fodt: string }
  readonly voksne: readonly { readonly navn: string; readonly rolle: Voksenrolle; readonly fodt: string }[]
  readonly barn: readonly {
    readonly navn: string
    readonly fodt: string
    readonly bosted?: 'delt' | 'samvar'
    readonly samvarsgrad?: number
  }[]
  readonly linjer: readonly Fortaltlinje[]
  readonly beslutninger: readonly {
    readonly linje: string
    readonly utfall: Linjebeslutning['utfall']
    readonly belop?: number
    readonly hjemmel?: '18' | '19'
    readonly erDetNok?: true
    readonly paragraf19?: true
  }[]
  readonly nodhjelp?: { readonly belop: number; readonly gjelderTil: string }
}
/** `livsopphold:Navn` er en linje saken lager selv; da står bare det som er ført på den. */
type Fortaltlinje = {
  readonly id: string
  readonly slag?: 'utgift' | 'inntekt'
  readonly post?: Utgiftspost
  readonly inntektstype?: Inntektstype
  readonly tekst?: string
  readonly belop?: number
  readonly hyppighet?: 'manedlig' | 'engang'
  readonly gjelder?: string
  readonly art?: Linjeart
  readonly deltid?: Deltid
}

const OPPDIKTET = { kilde: 'Oppdiktet norm', vedtaksreferanse: 'Oppdiktet sak 1', oppdiktet: true } as const
const oreAv = (s: Satser) =>
  Object.fromEntries(Object.entries(s).map(([k, v]) => [k, kroner(v)])) as Partial<
    Record<Satskategori, Belop>
  >

/** Familien ført i en sak gjennom de samme kommandoene som skjermene bruker. */
export function enFortaltFamilie(f: Fortelling) {
  const id = (navn: string): PersonId => (navn === f.soker.navn ? SOKER : personId(navn))
  const linjeId = (linje: string): LinjeId =>
    linje.startsWith(LIVSOPPHOLD) ? livsoppholdId(id(linje.slice(LIVSOPPHOLD.length))) : (linje as LinjeId)
  const navn = (p: PersonId | undefined) =>
    [f.soker.navn, ...f.voksne.map(v => v.navn), ...f.barn.map(b => b.navn)].find(n => id(n) === p) ?? ''
  let sak: Sak = enSak(f.idag).medPolicy({
    normer: f.normer.map(n => ({
      ...OPPDIKTET,
      gyldigFra: maned(n.gyldigFra),
      ...(n.gyldigTil ? { gyldigTil: maned(n.gyldigTil) } : {}),
      satser: oreAv(n.satser),
    })),
    dyrtidstillegg: (f.dyrtidstillegg ?? []).map(t => ({
      ...OPPDIKTET,
      gyldigFra: maned(t.gyldigFra),
      satser: oreAv(t.satser),
    })),
    aldersvalg: (f.aldersvalg ?? []).map(a => ({ regel: a.regel, fra: maned(a.fra) })),
  })
  for (const b of f.barn) {
    const { bosted, samvarsgrad } = b
    sak = sak.medBarn(
      b.navn,
      b.fodt,
      etBarn().med({ ...(bosted ? { bosted } : {}), ...(samvarsgrad === undefined ? {} : { samvarsgrad }) }),
    )
  }
  for (const v of f.voksne) sak = sak.medVoksen(v.navn, v.rolle, v.fodt)
  sak = sak.medSoknad(enSoknad('s1', f.idag)).tattTilBehandling()
  if (f.periode) sak = sak.medPeriode(f.periode.fra, f.periode.til)
  const { utgangspunktversjon } = finnVurdering(sak.sak.vurderinger, S1)
  sak = sak.utfor({
    type: 'velgUtgangspunkt',
    soknadId: S1,
    utgangspunkt: f.utgangspunkt,
    settVersjon: utgangspunktversjon,
  })
  for (const l of f.linjer) {
    const finnes = vurderingslinjer(sak.sak, S1).find(x => x.linjeId === linjeId(l.id))
    sak = sak.utfor({
      type: 'settLinje',
      soknadId: S1,
      linjeId: linjeId(l.id),
      linje: somInnhold(l, finnes?.innhold, id),
      settVersjon: finnes?.versjon ?? 0,
    })
  }
  for (const b of f.beslutninger) sak = besluttet(sak, linjeId(b.linje), b)
  if (f.nodhjelp) {
    const k = nodhjelpskommando(sak)
    const innhold = {
      ...k.innhold,
      belop: kroner(f.nodhjelp.belop),
      gjelderTil: dato(f.nodhjelp.gjelderTil),
    }
    sak = sak.utfor({ ...k, innhold })
  }
  const linje = (ref: string): string =>
    [f.soker.navn, ...f.voksne.map(v => v.navn), ...f.barn.map(b => b.navn)]
      .map(n => `${LIVSOPPHOLD}${n}`)
      .find(n => linjeId(n) === ref) ?? ref
  return { verden: sak.verden, navn, linje }
}

const LIVSOPPHOLD = 'livsopphold:'

function somInnhold(
  { id: _, belop, gjelder, slag, post, inntektstype, ...l }: Fortaltlinje,
  finnes: Linjeinnhold | undefined,
  person: (navn: string) => PersonId,
): Linjeinnhold {
  const ny = {
    tekst: 'Linje',
    hyppighet: 'manedlig',
    kilde: 'samtale',
    ...l,
    ...(gjelder ? { gjelder: person(gjelder) } : {}),
    ...(belop === undefined ? {} : { faktisk: kroner(belop) }),
  } as const
  if (finnes) return { ...finnes, ...l, ...(belop === undefined ? {} : { faktisk: kroner(belop) }) }
  return slag === 'inntekt'
    ? { ...ny, slag, inntektstype: inntektstype ?? 'annen' }
    : { ...ny, slag: 'utgift', post: post ?? 'annet' }
}

function besluttet(sak: Sak, linjeId: LinjeId, b: Fortelling['beslutninger'][number]): Sak {
  const belop = kroner(b.belop ?? 0)
  const begrunnelse = b.erDetNok ? '' : 'Fordi det er slik hos dem.'
  const beslutning: Linjebeslutning =
    b.utfall === 'innvilget'
      ? {
          utfall: 'innvilget',
          belop,
          hjemmel: b.hjemmel ?? '18',
          begrunnelse,
          ...(b.erDetNok ? { erDetNok: 'Ja, det er nok.' } : {}),
          belopsvurdering: 'Beløpet er snakket om med dem, og er nok.',
          // Hver linje gjelder sitt barn; fortellingene prøver tallene, ikke ordene.
          reduksjon: `Det som gjelder for ${linjeId}.`,
          form: { slag: 'bidrag' },
        }
      : b.utfall === 'avslatt'
        ? { utfall: 'avslatt', begrunnelse }
        : { utfall: 'medregnet', belop, begrunnelse }
  const etter = sak.beslutt(linjeId, beslutning)
  const versjon = vurderingslinjer(etter.sak, S1).find(l => l.linjeId === linjeId)?.versjon ?? 0
  return b.paragraf19
    ? etter.utfor({
        type: 'vurderParagraf19',
        soknadId: S1,
        linjeId,
        vurdering: 'Vi har sett på § 19.',
        settVersjon: versjon,
      })
    : etter
}
