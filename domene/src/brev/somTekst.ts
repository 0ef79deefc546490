import { skrivDato, skrivTall } from './ord.ts'
import type { Brev, Brevdel, Grunnlag, Setning } from './struktur.ts'

/** Brevet som ren tekst, med merker: `░` er standardtekst, `█` er egne ord, og klammene er det setningen hviler på. */
export function somMerketTekst(brev: Brev): string {
  const { avsender: a, mottaker: m } = brev
  const hode = [
    `[${brev.slag}, ${brev.malform}] ${brev.tittel}`,
    [a.kontor, a.kommune, skrivDato(brev.dato, brev.malform), brev.saksreferanse]
      .filter(x => x !== null)
      .join(' · '),
    [m.navn, ...m.adresse].join(', '),
  ]
  return `${[...hode, ...brev.deler.flatMap(d => ['', ...del(d)])].join('\n').replaceAll('\u00a0', '~')}\n`
}

function del(d: Brevdel): readonly string[] {
  switch (d.slag) {
    case 'overskrift':
      return [`${'#'.repeat(d.niva)} ${d.tekst}`]
    case 'avsnitt':
      return d.setninger.length === 0 ? ['(egen tekst mangler)'] : d.setninger.map(setning)
    case 'liste':
      return d.punkter.map(p => `- ${setning(p)}`)
    case 'tabell':
      return [
        d.kolonner.join(' | '),
        ...d.rader.map(
          r =>
            `${r.tekst} | ${r.verdi.slag === 'belop' ? skrivTall(r.verdi.belop) : r.verdi.tekst}${hviler(r.grunnlag)}`,
        ),
        ...(d.sum === null ? [] : [`= ${d.sum.tekst} | ${skrivTall(d.sum.belop)}`]),
      ]
  }
}

const setning = (s: Setning): string =>
  `${s.standard ? '░' : '█'} ${s.lang ? `(${s.lang}) ` : ''}${s.uthevet ? `*${s.tekst}*` : s.tekst}${hviler(s.grunnlag)}`

const hviler = (grunnlag: readonly Grunnlag[]): string =>
  grunnlag.length === 0
    ? ''
    : `  [${grunnlag.map(g => [g.type, g.ref, g.navn].filter(x => x).join(' ')).join(' · ')}]`
