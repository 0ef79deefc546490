import { skalForhandsvarsles } from '../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Forvaltningsloven § 16: den som ikke har uttalt seg om det vedtaket gjelder, varsles først. Den som har søkt, har uttalt seg om det det er
 * søkt om. Et vedtak som er tatt opp igjen, gjelder noe annet.
 *
 * Hviler på om vedtaket er tatt opp igjen, når varselet gikk ut, fristen i det, svaret, og et unntak noen har valgt.
 *
 * Overlatt til skjønn: om et unntak gjelder, og om et varsel er åpenbart unødvendig når endringen bare er til gunst.
 */
export function fvl16(s: SakForKontroll): readonly Kontrollresultat[] {
  const { gjenopptatt: g } = s
  if (!g) {
    const { utfall } = skalForhandsvarsles({ harUttaltSeg: true })
    return utfall === 'ikke-oppfylt' ? [{ utfall: 'ikke-aktuelt', kode: 'fvl-16.soknaden' }] : []
  }
  if (g.varsel?.slag === 'utelatt') {
    const { unntak: kode, grunn } = g.varsel
    return skalForhandsvarsles({ harUttaltSeg: false, unntak: { kode, grunn } }).utfall === 'krever-skjonn'
      ? [{ utfall: 'krever-skjonn', kode: 'fvl-16.unntak', tall: { grunn } }]
      : [{ utfall: 'mangler', kode: 'fvl-16.unntak-uten-grunn' }]
  }
  const harUttaltSeg = g.svart !== undefined
  if (skalForhandsvarsles({ harUttaltSeg }).utfall === 'ikke-oppfylt')
    return [{ utfall: 'ingen-mangel-funnet', kode: 'fvl-16.svart', tall: { dato: g.svart ?? '' } }]
  if (!g.varsel)
    return g.tilGunst
      ? [{ utfall: 'krever-skjonn', kode: 'fvl-16.til-gunst' }]
      : [{ utfall: 'mangler', kode: 'fvl-16.ikke-varslet' }]
  const { frist, utlevert } = g.varsel
  if (!utlevert) return [{ utfall: 'mangler', kode: 'fvl-16.ikke-sendt' }]
  return s.dato > frist
    ? [{ utfall: 'ingen-mangel-funnet', kode: 'fvl-16.fristen-ute', tall: { dato: utlevert, frist } }]
    : [{ utfall: 'mangler', kode: 'fvl-16.fristen-loper', tall: { frist } }]
}
