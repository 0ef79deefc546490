import type { Vedtaksinnhold } from './hendelser.ts'

/**
 * Vedtaket gir verken penger, varer eller en garanti. Det kan hende fordi hvert beløp er null, eller fordi inntekten er større enn
 * utgiftene. Da er svaret nei, hva det enn kalles, og § 19 må være vurdert (sosialtjenesteloven § 19; ADR 0041).
 */
export const girIngenting = (i: Pick<Vedtaksinnhold, 'perManed' | 'engang' | 'linjer'>): boolean =>
  i.perManed + i.engang === 0 &&
  !i.linjer.some(({ beslutning: b }) => b.utfall === 'innvilget' && b.form?.slag === 'garanti' && b.belop > 0)
