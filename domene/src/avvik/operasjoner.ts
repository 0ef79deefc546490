import type { Dato } from '../felles/dato.ts'
import type { AnsattId, AvvikId, TiltakId } from '../felles/id.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import { harNummer } from '../felles/tekst.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import type { Avviksavslag } from './avslag.ts'
import type { AvvikHendelse } from './hendelser.ts'
import { malfeil } from './indikatormal.ts'
import { erNadd, malbarePerioder } from './maling.ts'
import { erApent } from './tilstand.ts'
import type { Avvik, Avvikskilde, Effektmal, Provefunn, Tiltakstatus, Utgangspunkt } from './typer.ts'

export type Avviksomgivelse = {
  readonly dagens: Dato
  readonly hvem: AnsattId
  readonly erLeder: boolean
  /** De som arbeider ved kontoret nå. */
  readonly ansatte: ReadonlySet<string>
}
type Svar = Resultat<AvvikHendelse, Avviksavslag>

export type Avviksapning = {
  readonly avvikId: AvvikId
  readonly kontor: string | null
  readonly tittel: string
  readonly beskrivelse: string
  readonly arsak: string
  readonly effekt: Effektmal
  readonly kilde?: Avvikskilde
  readonly periode: Tertial
}

/** Åpner et avvik på et målepunkt eller en indikator. Et mål som alt er nådd, ville ikke vist noe. `prove`: den det åpnes fra, om den finnes. */
export function apneAvvik(
  { periode, ...a }: Avviksapning,
  utgangspunkt: Utgangspunkt,
  o: Pick<Avviksomgivelse, 'dagens'> & { readonly prove?: Provefunn | null },
): Svar {
  if (a.tittel.trim() === '') return avvist('avvik-uten-tittel')
  if ([a.tittel, a.beskrivelse, a.arsak].some(harNummer)) return avvist('avvik-nummer-i-teksten')
  if (!malbarePerioder(o.dagens).includes(periode)) return avvist('avvik-periode-har-begynt')
  const feil = (a.effekt.slag === 'indikator' ? malfeil(a.effekt) : null) ?? kildefeil(a, o.prove ?? null)
  if (feil) return avvist(feil)
  if (erAltNadd(a.effekt, utgangspunkt)) return avvist('avvik-mal-ikke-bedre')
  return ok({ type: 'AvvikApnet', ...a, dato: o.dagens, utgangspunkt, perioder: [periode] })
}

/** Ingen mangel på et målepunkt hindrer ikke et avvik: kontrollene finner ikke alt et menneske finner. */
function erAltNadd(effekt: Effektmal, { tall }: Utgangspunkt): boolean {
  return erNadd(effekt, tall) && !(tall.slag === 'tall' && tall.mangler === 0)
}

function kildefeil(
  { kilde, effekt }: Pick<Avviksapning, 'kilde' | 'effekt'>,
  prove: Provefunn | null,
): Avviksavslag | null {
  if (!kilde) return null
  if ((kilde.slag === 'indikator') !== (effekt.slag === 'indikator')) return 'avvik-kilde-passer-ikke'
  if (kilde.slag !== 'saksprove' || effekt.slag === 'indikator') return null
  if (!prove) return 'avvik-prove-finnes-ikke'
  if (!prove.lest) return 'avvik-prove-leses'
  return prove.mangler.includes(effekt.malepunkt) ? null : 'avvik-prove-uten-mangel'
}

export type Avvikskommando =
  | { readonly type: 'beskriv'; readonly beskrivelse: string; readonly arsak: string }
  | {
      readonly type: 'leggTilTiltak'
      readonly tiltakId: TiltakId
      readonly tekst: string
      readonly eier: AnsattId
      readonly frist: Dato
    }
  | {
      readonly type: 'flyttTiltak'
      readonly tiltakId: TiltakId
      readonly eier: AnsattId
      readonly frist: Dato
    }
  | {
      readonly type: 'meldTiltak'
      readonly tiltakId: TiltakId
      readonly status: Exclude<Tiltakstatus, 'planlagt'>
      readonly merknad: string
    }
  | { readonly type: 'planleggMaling'; readonly periode: Tertial }

export function endreAvvik(a: Avvik, k: Avvikskommando, o: Avviksomgivelse): Svar {
  if (a.lukket) return avvist('avvik-lukket')
  switch (k.type) {
    case 'beskriv':
      if (harNummer(k.beskrivelse) || harNummer(k.arsak)) return avvist('avvik-nummer-i-teksten')
      return ok({ type: 'AvvikBeskrevet', beskrivelse: k.beskrivelse, arsak: k.arsak })
    case 'leggTilTiltak': {
      const { type: _, ...tiltak } = k
      if (k.tekst.trim() === '') return avvist('tiltak-uten-tekst')
      if (harNummer(k.tekst)) return avvist('avvik-nummer-i-teksten')
      return plasseringsfeil(k, o) ?? ok({ type: 'TiltakLagtTil', ...tiltak })
    }
    case 'flyttTiltak': {
      const { type: _, ...tiltak } = k
      return tiltaksfeil(a, k.tiltakId) ?? plasseringsfeil(k, o) ?? ok({ type: 'TiltakFlyttet', ...tiltak })
    }
    case 'meldTiltak':
      return meldTiltak(a, k, o)
    case 'planleggMaling':
      if (!malbarePerioder(o.dagens).includes(k.periode) || a.perioder.includes(k.periode))
        return avvist('avvik-periode-har-begynt')
      return ok({ type: 'MalingPlanlagt', periode: k.periode })
    default:
      return k satisfies never
  }
}

function meldTiltak(
  a: Avvik,
  { tiltakId, status, merknad }: Extract<Avvikskommando, { type: 'meldTiltak' }>,
  o: Avviksomgivelse,
): Svar {
  const feil = tiltaksfeil(a, tiltakId)
  if (feil) return feil
  const eier = a.tiltak.find(t => t.tiltakId === tiltakId)?.eier
  if (eier !== o.hvem && !o.erLeder) return avvist('tiltak-ikke-ditt')
  if (harNummer(merknad)) return avvist('avvik-nummer-i-teksten')
  if (status === 'droppet' && merknad.trim() === '') return avvist('tiltak-droppet-uten-grunn')
  return ok({ type: 'TiltakMeldt', tiltakId, status, merknad })
}

function tiltaksfeil(a: Avvik, id: TiltakId) {
  const t = a.tiltak.find(x => x.tiltakId === id)
  if (!t) return avvist('tiltak-finnes-ikke' as const)
  return erApent(t) ? null : avvist('tiltak-ferdig' as const)
}

function plasseringsfeil(k: { readonly eier: AnsattId; readonly frist: Dato }, o: Avviksomgivelse) {
  if (!o.ansatte.has(k.eier)) return avvist('tiltak-eier-ukjent' as const)
  return k.frist < o.dagens ? avvist('tiltak-frist-passert' as const) : null
}
