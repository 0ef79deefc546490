import { ma19Vurderes } from '../regelverk/sosialtjenesteloven/paragraf-19-stonad-i-saerlige-tilfeller.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

type Linje = SakForKontroll['linjer'][number]

/**
 * V4: § 19 er vurdert for det som avslås etter § 18. Hver linje som er avslått, helt eller delvis, trenger sin egen vurdering. Livsopphold
 * under normen eller satsen er delvis avslått (ADR 0041); for et barn som er her en del av tiden, spør kontrollen bare. Avslås alt fordi
 * inntekten er større enn utgiftene, er ingen linje avslått, og vurderingen kan stå på den linjen den gjelder.
 *
 * Livsopphold som er tatt bort, er avslått hvis de hadde søkt om det. Har noen sagt at de ikke hadde det, eller at linjen var ført ved en
 * feil, spør kontrollen leseren; står det ikke, mangler vurderingen.
 *
 * Overlatt til skjønn: om vilkårene i § 19 er oppfylt, og om vurderingen holder.
 */
export function v4(s: SakForKontroll): readonly Kontrollresultat[] {
  const borte = (s.tattBort ?? []).map(omTattBort)
  const linjene = omLinjene(s)
  return borte.length > 0 && linjene.every(r => r.utfall === 'ikke-aktuelt') ? borte : [...linjene, ...borte]
}

function omLinjene(s: SakForKontroll): readonly Kontrollresultat[] {
  const avslatte = s.linjer.filter(l => ma19Vurderes({ avslagEtter18: avslag(l) }))
  const deltid = s.linjer.filter(l => l.underForDeltid).map(omDeltid)
  if (avslatte.length === 0) return deltid.length > 0 && s.utfall !== 'avslatt' ? deltid : utenAvslatte(s)
  return [...avslatte.map(omAvslaget), ...deltid]
}

function utenAvslatte(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.utfall === 'avslatt') {
    const vurderte = s.linjer.filter(l => l.slag === 'utgift' && harVurdering(l))
    const ingenting = (s.perManed ?? 0) + (s.engang ?? 0) === 0
    // Et avslag som ikke står på noen linje, ville gått utenom § 19.
    return s.overskudd && ingenting && vurderte.length > 0
      ? vurderte.map(omAvslaget)
      : [{ utfall: 'mangler', kode: s.overskudd ? 'V4.overskudd-ikke-vurdert' : 'V4.avslag-uten-linje' }]
  }
  // Et delvis avslag kan ligge i et lavere beløp: det må leses.
  if (s.utfall === 'delvis-innvilget') return [{ utfall: 'krever-skjonn', kode: 'V4.delvis-uten-linje' }]
  return s.overskudd
    ? [{ utfall: 'krever-skjonn', kode: 'V4.overskudd' }]
    : [{ utfall: 'ikke-aktuelt', kode: 'V4.ingenting-avslatt' }]
}

const avslag = (l: Linje) => (l.utfall === 'avslatt' ? 'helt' : l.delvisAvslatt ? 'delvis' : 'ingen')

const harVurdering = (l: Linje): boolean => (l.paragraf19 ?? '').trim() !== ''

function omAvslaget(l: Linje): Kontrollresultat {
  const om = { linjeId: l.linjeId, tall: { tekst: l.tekst } }
  if (harVurdering(l)) return { utfall: 'krever-skjonn', kode: 'V4.vurdert', ...om }
  return { utfall: 'mangler', kode: l.delvisAvslatt ? 'V4.delvis-ikke-vurdert' : 'V4.ikke-vurdert', ...om }
}

const omDeltid = (l: Linje): Kontrollresultat => ({
  utfall: 'krever-skjonn',
  kode: harVurdering(l) ? 'V4.vurdert' : 'V4.under-for-deltid',
  linjeId: l.linjeId,
  tall: { tekst: l.tekst },
})

const omTattBort = ({
  linjeId,
  tekst,
  navn,
  fordi,
}: NonNullable<SakForKontroll['tattBort']>[number]): Kontrollresultat => ({
  ...(fordi
    ? { utfall: 'krever-skjonn', kode: `V4.tatt-bort-${fordi}` }
    : { utfall: 'mangler', kode: TATT_BORT }),
  linjeId,
  tall: { tekst, navn },
})

const TATT_BORT = 'V4.tatt-bort'

/** Det er ikke sagt om de hadde søkt om livsoppholdet som er tatt bort. */
export const erTattBort = (r: Kontrollresultat): boolean => r.kode === TATT_BORT
