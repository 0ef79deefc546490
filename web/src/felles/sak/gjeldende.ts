import type { Barnevisning, Saksvisning, Soknadshode } from '@handlingsrom/kontrakt/sak/visning'

/** Søknaden saken handler om nå: den første åpne, ellers den nyeste. */
export const gjeldendeSoknad = (sak: Saksvisning): Soknadshode | undefined =>
  sak.soknader.find(s => s.status === 'mottatt' || s.status === 'under-behandling') ?? sak.soknader[0]

/** Under 18, som i kontrollene og på Min dag. Uten fødselsdato regnes hun som barn. */
export const kartlegges = (b: { readonly alder: number | null }): boolean => b.alder === null || b.alder < 18

/** Barna som regnes til husstanden nå, i visningens rekkefølge (eldst først). */
export const barnaNaa = (sak: Saksvisning): readonly Barnevisning[] => sak.barn.filter(b => !b.tattUt)

/** Det siste vedtaket i søknaden selv. Nødhjelp er et eget vedtak ved siden av og er ikke godkjenningen av søknaden. */
export const vedtakISoknaden = (s: Soknadshode | undefined) =>
  s?.vedtak.filter(v => v.status !== 'trukket' && v.slag === 'ordinaert').at(-1)

/** Det siste vedtaket for søknaden, også når det bare er foreslått. */
export const sisteVedtak = (s: Soknadshode | undefined) =>
  s?.vedtak.filter(v => v.status !== 'trukket').at(-1)
