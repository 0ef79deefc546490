import { umulig } from '../felles/resultat.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Gjenopptatt } from './gjenopptak.ts'
import type { GjenopptakHendelse } from './hendelser.ts'

/** Gjenopptakene slik de er etter en hendelse. De lukkes av det nye vedtaket, eller av at arbeidet avbrytes. */
export function foldGjenopptak(
  alle: readonly Gjenopptatt[],
  r: Registrert<GjenopptakHendelse>,
): readonly Gjenopptatt[] {
  const e = r.hendelse
  const endre = (f: (g: Gjenopptatt) => Gjenopptatt) => alle.map(g => (g.soknadId === e.soknadId ? f(g) : g))
  switch (e.type) {
    case 'VedtakTattOppIgjen': {
      const { vedtakId, soknadId, gjenopptak } = e
      return [...alle, { vedtakId, soknadId, gjenopptak, av: r.aktor, tidspunkt: r.tidspunkt }]
    }
    case 'GjenopptakAvbrutt':
      return alle.filter(g => g.soknadId !== e.soknadId)
    case 'ForhandsvarselSendt': {
      const { hva, frist, dato, brev } = e
      return endre(g => ({
        ...g,
        varsel: { slag: 'sendt', hva, frist, dato, ...(brev ? { brev } : {}) },
        varsletAv: r.aktor,
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
      return endre(g => ({ ...g, varsel: { slag: 'utelatt', unntak, begrunnelse }, varsletAv: r.aktor }))
    }
    case 'ForhandsvarselBesvart': {
      const { svar, dato } = e
      return endre(g => ({
        ...g,
        svar: { tekst: svar, dato },
        ...(g.brudd ? { brudd: { ...g.brudd, forSvaret: true as const } } : {}),
      }))
    }
    case 'VilkarsbruddVurdert': {
      const { forholdsmessig, svaret, barna } = e
      const vurdert = { forholdsmessig, svaret, barna, av: r.aktor }
      return endre(g => ({ ...g, brudd: { ...vurdert, versjon: (g.brudd?.versjon ?? 0) + 1 } }))
    }
    default:
      return umulig(e)
  }
}
