import type { Dato } from '../felles/dato.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** Det kontrollene av oppfølgingen hviler på: behovene som er besvart med den, og det som er skrevet ned siden det første av dem. */
export type OppfolgingForKontroll = {
  /** Dagen det første behovet ble besvart med oppfølging eller samarbeid. */
  readonly siden: Dato
  readonly behov: number
  /** Samtaler med familien som er ført som oppfølging. */
  readonly samtaler: readonly Dato[]
  /** Andre samtaler med familien. Om noen av dem var oppfølging, vet bare et menneske. */
  readonly andreSamtaler: number
  readonly forsok: number
  /** Møter med andre tjenester, og om det er skrevet referat. */
  readonly samarbeid: readonly { readonly dato: Dato; readonly referat: boolean }[]
  /** Vedtak om råd og veiledning (§ 17) som gjelder. `fraFor`: fra før behovet, og ingen har sagt at det dekker det. */
  readonly veiledning: readonly {
    readonly start: Dato
    readonly fattet: boolean
    readonly fraFor?: true
  }[]
}

type Deler = Record<'O1' | 'O2' | 'O3', Kontrollresultat>

const INGEN: readonly Kontrollresultat[] = [{ utfall: 'ikke-aktuelt', kode: 'O.intet-behov' }]

/** De tre målepunktene hver for seg. Alene er ingen av dem noe lovkrav: kravet er ett av de tre (`oppfolging`). */
export function delene(o: OppfolgingForKontroll): Deler {
  const { siden } = o
  const referater = o.samarbeid.filter(x => x.referat)
  const fattet = o.veiledning.find(v => v.fattet && !v.fraFor)
  const foreslatt = o.veiledning.find(v => !v.fattet)
  const fraFor = o.veiledning.find(v => v.fraFor)
  return {
    O1: o.samtaler.length
      ? funnet('O1.samtaler', { antall: o.samtaler.length, dato: o.samtaler.at(-1) ?? '' })
      : o.andreSamtaler > 0
        ? spor('O1.andre-samtaler', { antall: o.andreSamtaler, siden })
        : o.forsok > 0
          ? spor('O1.forsokt', { antall: o.forsok, siden })
          : mangler('O1.ingen', { siden }),
    O2: referater.length
      ? funnet('O2.referat', { antall: referater.length, dato: referater.at(-1)?.dato ?? '' })
      : o.samarbeid.length
        ? spor('O2.uten-referat', { antall: o.samarbeid.length })
        : mangler('O2.ingen', { siden }),
    O3: fattet
      ? funnet('O3.vedtak', { start: fattet.start })
      : foreslatt
        ? spor('O3.foreslatt', { start: foreslatt.start })
        : fraFor
          ? spor('O3.fra-for', { start: fraFor.start })
          : mangler('O3.ingen', { siden }),
  }
}

const funnet = (kode: string, tall: Record<string, string | number>): Kontrollresultat => ({
  utfall: 'ingen-mangel-funnet',
  kode,
  tall,
})
const spor = (kode: string, tall: Record<string, string | number>): Kontrollresultat => ({
  utfall: 'krever-skjonn',
  kode,
  tall,
})
const mangler = (kode: string, tall: Record<string, string | number>): Kontrollresultat => ({
  utfall: 'mangler',
  kode,
  tall,
})

/**
 * Område 3: familier som mottar økonomisk stønad, får oppfølging ved behov. Kravet var oppfylt når kontoret ga oppfølging gjennom samtaler,
 * samarbeid med andre tjenester, eller vedtak etter § 17.
 *
 * Kilde: Helsetilsynets rapport 6/2024 kap. 5, med sosialtjenesteloven § 17, § 13 andre ledd og § 28. Hviler på behovene som er besvart med
 * oppfølging eller samarbeid, og på samtalene, referatene og vedtakene siden.
 *
 * Vårt valg: den dagen behovet blir besvart, er det for tidlig å si at oppfølgingen mangler.
 *
 * Overlatt til skjønn: om oppfølgingen er nok, og om den hjelper. Innhold og kvalitet ble heller ikke vurdert i tilsynet.
 */
export function oppfolging(s: SakForKontroll): readonly Kontrollresultat[] {
  const o = s.oppfolging
  if (!o) return INGEN
  const alle = Object.values(delene(o))
  const gjort = alle.filter(d => d.utfall === 'ingen-mangel-funnet').length
  if (gjort > 0) return [funnet('O.gjort', { antall: gjort })]
  if (alle.some(d => d.utfall === 'krever-skjonn')) return [spor('O.kanskje', { siden: o.siden })]
  return [o.siden >= s.dato ? spor('O.nettopp', { siden: o.siden }) : mangler('O.ingen', { siden: o.siden })]
}

/**
 * O1: Nav-kontoret gjennomfører og tilrettelegger for oppfølgingssamtaler (målepunktet er omskrevet; ordlyden er ikke funnet).
 *
 * Hviler på samtalene som er ført som oppfølging, siden behovet ble besvart. Overlatt til skjønn: om andre samtaler var oppfølging.
 */
export const o1 = (s: SakForKontroll): readonly Kontrollresultat[] =>
  s.oppfolging ? [delene(s.oppfolging).O1] : INGEN

/**
 * O2: Nav-kontoret samarbeider med andre tjenester ved behov (omskrevet; ordlyden er ikke funnet).
 *
 * Hviler på møter med andre tjenester og om det er skrevet referat. Overlatt til skjønn: om samarbeid trengs.
 */
export const o2 = (s: SakForKontroll): readonly Kontrollresultat[] =>
  s.oppfolging ? [delene(s.oppfolging).O2] : INGEN

/**
 * O3: Nav-kontoret fatter vedtak om opplysning, råd og veiledning etter § 17, alene eller sammen med vedtak om økonomisk stønad (omskrevet).
 *
 * Hviler på vedtakene om råd og veiledning som gjelder. Overlatt til skjønn: om rådene gis over tid, og om et vedtak fra før behovet dekker det.
 */
export const o3 = (s: SakForKontroll): readonly Kontrollresultat[] =>
  s.oppfolging ? [delene(s.oppfolging).O3] : INGEN
