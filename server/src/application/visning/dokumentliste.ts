import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'

type Slag = 'soknad' | 'vedlegg' | 'ettersendelse' | 'brev'

/** Alle dokumenter i saken, nyest først. Innholdet hentes gjennom porten, av sak og id. */
export function dokumentliste(sak: Sak) {
  const rad = (d: Dokumentref, dato: string, slag: Slag, soknadId: string | null) => ({
    ...d,
    dato,
    slag,
    soknadId,
  })
  const fraSoknader = sak.soknader.flatMap(s => [
    ...s.dokumenter.map((d, i) => rad(d, s.mottattDato, i === 0 ? 'soknad' : 'vedlegg', s.soknadId)),
    ...s.ettersendelser.flatMap(e => e.dokumenter.map(d => rad(d, e.dato, 'ettersendelse', s.soknadId))),
    ...(s.forelopigSvar?.brev
      ? [rad(s.forelopigSvar.brev, s.forelopigSvar.dato, 'brev' as const, s.soknadId)]
      : []),
  ])
  const brev = sak.vedtak.vedtak.flatMap(v =>
    v.status === 'fattet'
      ? [
          ...(v.brev ? [rad(v.brev, v.dato, 'brev', v.soknadId)] : []),
          ...(v.oversettelser ?? []).map(o => rad(o.brev, o.dato, 'brev', v.soknadId)),
        ]
      : [],
  )
  // Brevene som ikke er et vedtak, hvert med oversettelsene sine.
  const andre = [...sak.etterspurte, ...sak.vedtak.varsler].flatMap(x => [
    ...(x.brev ? [rad(x.brev, x.dato, 'brev', x.soknadId)] : []),
    ...(x.oversettelser ?? []).map(o => rad(o.brev, o.dato, 'brev', x.soknadId)),
  ])
  return [...fraSoknader, ...andre, ...brev].toSorted((a, b) => b.dato.localeCompare(a.dato))
}
