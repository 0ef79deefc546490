import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { SoknadId, VedtakId, VilkarId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import type { Gjenopptatt } from './gjenopptak.ts'
import type { GjenopptakHendelse } from './hendelser.ts'
import { medOversettelse, type Oversettelse } from './oversettelse.ts'

type Foldet = {
  readonly gjenopptatt: readonly Gjenopptatt[]
  readonly varsler: readonly Varselbrev[]
  readonly opptaksarbeid: readonly Opptaksarbeid[]
}

/** Gjenopptakene og varslene slik de er etter en hendelse. */
export const foldGjenopptak = (v: Foldet, r: Registrert<GjenopptakHendelse>): Foldet => ({
  gjenopptatt: foldGjenopptatt(v.gjenopptatt, r),
  varsler: medVarselbrev(v.varsler, r),
  opptaksarbeid: medOpptaksarbeid(v.opptaksarbeid, r),
})

/**
 * En som har arbeidet med et vedtak som ble tatt opp igjen. Det blir stående når det nye er fattet, eller arbeidet er avbrutt: hun er ikke en som ser på det
 * med nye øyne, hvor mange ganger det enn begynnes på nytt.
 */
export type Opptaksarbeid = {
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly av: Aktor
  /** Vilkåret det ble tatt opp for. De som førte inn at det ikke var oppfylt, har også arbeidet med det. */
  readonly vilkarId?: VilkarId
}

/** Å føre inn at brevet gikk ut, eller det familien svarte, er ikke å ha ment noe om vedtaket. */
function medOpptaksarbeid(
  alle: readonly Opptaksarbeid[],
  { hendelse: e, aktor }: Registrert<GjenopptakHendelse>,
): readonly Opptaksarbeid[] {
  const { vedtakId, soknadId } = e
  const gjorde = { vedtakId, soknadId, av: aktor }
  switch (e.type) {
    case 'VedtakTattOppIgjen':
      return [
        ...alle,
        { ...gjorde, ...(e.gjenopptak.slag === 'vilkarsbrudd' ? { vilkarId: e.gjenopptak.vilkarId } : {}) },
      ]
    case 'ForhandsvarselSendt':
    case 'ForhandsvarselUtelatt':
    case 'VilkarsbruddVurdert':
      return [...alle, gjorde]
    case 'GjenopptakAvbrutt':
    case 'ForhandsvarselUtlevert':
    case 'ForhandsvarselBesvart':
    case 'ForhandsvarselOversatt':
      return alle
    default:
      return umulig(e)
  }
}

/** De lukkes av det nye vedtaket, eller av at arbeidet avbrytes. */
function foldGjenopptatt(
  alle: readonly Gjenopptatt[],
  r: Registrert<GjenopptakHendelse>,
): readonly Gjenopptatt[] {
  const e = r.hendelse
  const endre = (f: (g: Gjenopptatt) => Gjenopptatt) => alle.map(g => (g.vedtakId === e.vedtakId ? f(g) : g))
  switch (e.type) {
    case 'VedtakTattOppIgjen': {
      const { vedtakId, soknadId, gjenopptak } = e
      return [...alle, { vedtakId, soknadId, gjenopptak, av: r.aktor, tidspunkt: r.tidspunkt }]
    }
    case 'GjenopptakAvbrutt':
      return alle.filter(g => g.vedtakId !== e.vedtakId)
    case 'ForhandsvarselSendt': {
      const { hva, frist, dato, brev } = e
      return endre(g => ({
        ...g,
        varsel: { slag: 'sendt', hva, frist, dato, ...(brev ? { brev } : {}) },
      }))
    }
    case 'ForhandsvarselUtlevert': {
      const { dato, maate } = e
      return endre(g =>
        g.varsel?.slag === 'sendt' ? { ...g, varsel: { ...g.varsel, utlevert: { dato, maate } } } : g,
      )
    }
    case 'ForhandsvarselUtelatt': {
      const { unntak, begrunnelse } = e
      return endre(g => ({ ...g, varsel: { slag: 'utelatt', unntak, begrunnelse } }))
    }
    case 'ForhandsvarselBesvart': {
      const { svar, dato } = e
      return endre(g => ({
        ...g,
        svar: { tekst: svar, dato },
        ...(g.brudd ? { brudd: { ...g.brudd, forSvaret: true as const } } : {}),
      }))
    }
    case 'ForhandsvarselOversatt':
      return alle
    case 'VilkarsbruddVurdert': {
      const { forholdsmessig, svaret, barna } = e
      const vurdert = { forholdsmessig, svaret, barna, av: r.aktor }
      return endre(g => ({ ...g, brudd: { ...vurdert, versjon: (g.brudd?.versjon ?? 0) + 1 } }))
    }
    default:
      return umulig(e)
  }
}

/** Et forhåndsvarsel som er laget. Det blir stående når det nye vedtaket er fattet, eller arbeidet er avbrutt. */
export type Varselbrev = {
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly dato: Dato
  readonly brev: Dokumentref
  readonly oversettelser?: readonly Oversettelse[]
}

function medVarselbrev(
  varsler: readonly Varselbrev[],
  { hendelse: e, aktor }: Registrert<GjenopptakHendelse>,
): readonly Varselbrev[] {
  if (e.type === 'ForhandsvarselOversatt')
    return varsler.map(v =>
      v.brev.sha256 === e.original ? { ...v, oversettelser: medOversettelse(v.oversettelser, e, aktor) } : v,
    )
  if (e.type !== 'ForhandsvarselSendt' || !e.brev) return varsler
  const { vedtakId, soknadId, dato, brev } = e
  return [...varsler, { vedtakId, soknadId, dato, brev }]
}
