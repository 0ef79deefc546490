import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Beløpene i tekstene mot beløpene i regnestykket. Et beløp i barnets avsnitt som ikke står på noen linje, kan være et annet enn det
 * familien får. Det kan også være en forskjell, en pris eller en sum noen har regnet; derfor spør kontrollen, og sier aldri at det er feil.
 */
export function belopITekstene(s: SakForKontroll): readonly Kontrollresultat[] {
  const kjente = kjenteBelop(s)
  const om = (tekst: string, hvem?: SakForKontroll['barn'][number]): readonly Kontrollresultat[] =>
    [...new Set(belopI(tekst))]
      .filter(b => !kjente.has(b))
      .map(b => ({
        utfall: 'krever-skjonn',
        kode: hvem ? 'V5.belop-i-barnets-tekst' : 'V5.belop-i-begrunnelsen',
        ...(hvem ? { hvem: hvem.personId } : {}),
        tall: { kroner: b / 100, navn: hvem?.navn ?? '' },
      }))
  return [
    ...s.barn.flatMap(b => om([b.vurdering?.vekte ?? '', b.vurdering?.vise ?? ''].join('\n'), b)),
    ...om(s.begrunnelse ?? ''),
  ]
}

/** Alle beløp et menneske kan mene: på hver linje, forskjellen fra utgangspunktet, og summene. */
function kjenteBelop(s: SakForKontroll): ReadonlySet<number> {
  const linjene = s.linjer.flatMap(l => {
    const egne = [l.belop, l.faktisk, ...(l.andreBelop ?? [])].filter(b => b !== undefined)
    return [...egne, ...egne.flatMap(a => egne.map(b => Math.abs(a - b)))]
  })
  return new Set([...linjene, s.perManed ?? 0, s.engang ?? 0, (s.perManed ?? 0) + (s.engang ?? 0)])
}

const KRONER =
  /(?<![\p{L}\d])(?:kr\.?\s*)?(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,(\d{2}))?\s*(kr\b|kroner|,-)?/giu

/** Beløpene i en tekst, i øre. Bare tall som sier at de er kroner. */
export function belopI(tekst: string): readonly number[] {
  return [...tekst.matchAll(KRONER)].flatMap(([hele, kroner = '', ore = '00', etter]) =>
    etter || /^kr/iu.test(hele) ? [Number(kroner.replace(/\D/g, '')) * 100 + Number(ore)] : [],
  )
}
