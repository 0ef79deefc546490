import { UNG_VOKSEN } from '@handlingsrom/domene/husstand/hendelser'
import type { Barnevisning, Saksvisning, Soknadshode } from '@handlingsrom/kontrakt/sak/visning'

/** Søknaden saken handler om nå: den første åpne, ellers den nyeste. */
export const gjeldendeSoknad = (sak: Saksvisning): Soknadshode | undefined =>
  sak.soknader.find(s => s.status === 'mottatt' || s.status === 'under-behandling') ?? sak.soknader[0]

/** Under 18, som i kontrollene og på Min dag. Uten fødselsdato regnes hun som barn; et barn som ventes, mangler ingenting ennå. */
export const kartlegges = (b: { readonly alder: number | null; readonly relasjon?: string }): boolean =>
  b.relasjon !== 'ventet' && (b.alder === null || b.alder < 18)

/** Den som står som barn i husstanden og er fylt 18, og en annen voksen som er ung (S-285). */
export const erUngdomOver18 = (p: { readonly alder: number | null; readonly rolle?: string }): boolean =>
  p.alder !== null &&
  p.alder >= UNG_VOKSEN.fra &&
  (p.rolle === undefined || (p.rolle === 'annen-voksen' && p.alder <= UNG_VOKSEN.til))

/** Ungdom over 18 som bor hjemme: de står ikke i tallene for barna, og skal telles for seg. */
export const ungdomHjemme = (v: {
  readonly barn: readonly {
    readonly alder: number | null
    readonly relasjon: string
    readonly tattUt?: unknown
  }[]
  readonly voksne: readonly {
    readonly alder: number | null
    readonly rolle: string
    readonly tattUt?: unknown
  }[]
}): number =>
  [
    ...v.barn.filter(b => !b.tattUt && b.relasjon !== 'ventet').map(b => ({ alder: b.alder })),
    ...v.voksne.filter(p => !p.tattUt).map(p => ({ alder: p.alder, rolle: p.rolle })),
  ].filter(erUngdomOver18).length

/** Barna som regnes til husstanden nå, i visningens rekkefølge (eldst først). */
export const barnaNaa = (sak: Saksvisning): readonly Barnevisning[] => sak.barn.filter(b => !b.tattUt)

/** Det siste vedtaket i søknaden selv. Nødhjelp er et eget vedtak ved siden av og er ikke godkjenningen av søknaden. */
export const vedtakISoknaden = (s: Soknadshode | undefined) =>
  s?.vedtak.filter(v => v.status !== 'trukket' && v.slag === 'ordinaert').at(-1)

/** Det siste vedtaket for søknaden, også når det bare er foreslått. */
export const sisteVedtak = (s: Soknadshode | undefined) =>
  s?.vedtak.filter(v => v.status !== 'trukket').at(-1)
