import type { Arkdel, Kartleggingsark } from '../utskrift/typer.ts'

function linje(d: Arkdel): string {
  switch (d.slag) {
    case 'overskrift':
      return `\n${'#'.repeat(d.niva)} ${d.tekst}`
    case 'sporsmal':
      return `? ${d.tekst}`
    case 'hjelp':
      return `  ${d.tekst}`
    case 'felt':
      return `  ${d.etikett}${d.valg.map(v => ` ☐ ${v}`).join('')}${' ____'.repeat(d.linjer)}`
    case 'svar':
      return `  ${[d.navn, d.tilstand, d.kilde].filter(Boolean).join(' · ')}\n    ${d.tekst}`
    case 'tabell':
      return [d.kolonner, ...d.rader].map(r => `  | ${r.join(' | ')} |`).join('\n')
    default:
      return d satisfies never
  }
}

/** Et ark som ren tekst, til fasitene. */
export const arkSomTekst = (a: Kartleggingsark): string =>
  `${a.tittel} (${a.datotekst}, ${a.bunntekst})\n${a.ingress}\n${a.deler.map(linje).join('\n')}\n`
