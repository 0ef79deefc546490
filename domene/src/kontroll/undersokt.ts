import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * «Er det enkelte barns behov tilstrekkelig undersøkt og vurdert?» (S-122), besvart av den som har vurdert barnet, før forslaget.
 *
 * Kilde: spørsmålet tilsynet stiller om hver sak (tilsynsveilederen, internserien 4/2022).
 * Hviler på saksbehandlerens eget svar, og på om teksten om barnet er endret siden.
 *
 * Overlatt til skjønn: hele spørsmålet. Et ja er et menneskes svar, og leseren blir spurt om hun er enig; kontrollen svarer aldri selv.
 */
export function undersokt(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'undersokt.ingen-barn' }]
  return s.barn.map((b): Kontrollresultat => {
    const felles = { hvem: b.personId, tall: { navn: b.navn, ord: b.undersokt?.ord ?? '' } }
    if (!b.undersokt) return { utfall: 'mangler', kode: 'undersokt.ubesvart', ...felles }
    if (b.undersokt.foreldet) return { utfall: 'mangler', kode: 'undersokt.endret-siden', ...felles }
    return { utfall: 'krever-skjonn', kode: `undersokt.${b.undersokt.svar}`, ...felles }
  })
}
