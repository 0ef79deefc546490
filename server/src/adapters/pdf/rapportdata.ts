import type { Rapportdel, Rapportdokument } from '@handlingsrom/domene/rapport/dokument/typer'

const ORD = {
  nb: { side: 'Side', av: 'av', utkast: 'Utkast' },
  nn: { side: 'Side', av: 'av', utkast: 'Utkast' },
} as const

/** Det malen `rapport.typ` leser: rapporten, og de valgene om bredde malen ikke skal ta selv. */
export const tilRapportdata = (r: Rapportdokument) => ({
  ...r,
  ord: ORD[r.malform],
  tid: {
    ar: Number(r.dato.slice(0, 4)),
    maned: Number(r.dato.slice(5, 7)),
    dag: Number(r.dato.slice(8, 10)),
  },
  kapitler: r.kapitler.map(k => ({ ...k, deler: k.deler.map(delen) })),
})

function delen(d: Rapportdel) {
  // Står det ord bak søylen, er det fordi de ikke er for lange til det.
  if (d.slag === 'diagram')
    return { ...d, etikett: d.forklaring.length < 3 && d.soyler.every(s => s.ord.length < MAKS_ETIKETT) }
  if (d.slag === 'tabell')
    return { ...d, vekt: d.kolonner.map((_, i) => vekten(d, i)), grupper: d.rader.some(x => x.sterk) }
  return d
}

const MAKS_ETIKETT = 32

/**
 * Hvor bred en kolonne er i forhold til de andre. `0`: så bred som tallene i den. Tekstkolonner deler plassen etter den lengste teksten, og blir aldri mer enn
 * fire ganger så brede som den smaleste.
 */
function vekten(d: Extract<Rapportdel, { slag: 'tabell' }>, i: number): number {
  const k = d.kolonner[i]
  if (k?.tall) return Math.max(...d.rader.map(r => r.celler[i]?.length ?? 0)) > MAKS_TALL ? 1 : 0
  const lengst = Math.max(k?.tekst.length ?? 0, ...d.rader.map(r => r.celler[i]?.length ?? 0))
  return Math.min(4, Math.max(1, Math.round(Math.sqrt(lengst) * 4) / 10))
}
const MAKS_TALL = 16
