import type { Dato } from '../../felles/dato.ts'
import { fristForBorger } from '../../felles/kalender.ts'
import { forvaltningsloven } from '../hjemmel.ts'
import { ikkeOppfylt, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 30 Når klagen må være fremsatt. Klagen er i tide når den er levert til posten, eller til en ansatt som kan ta imot den, før fristen er ute. Kommer den
 * ikke fram, må den gjentas innen en uke etter at klageren fikk vite det. Fristen regnes etter domstolloven §§ 148 og 149.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§30. Ny lov § 64 sier «sendt eller levert»; den gjelder ikke ennå.
 * Overlatt til skjønn: når klageren burde ha forstått at klagen ikke kom fram.
 * Vårt valg: det er dagen klagen ble levert fra seg som teller, aldri dagen vi registrerte den. Fristen er borgerens og flyttes til neste virkedag.
 */
export const hjemmel = forvaltningsloven('30', 'Når klagen må være fremsatt', {
  paragraf: '64',
  tittel: 'Overholdelse av klagefristen',
})

export type Fakta = {
  /** Siste dag etter § 29. */
  readonly frist: Dato
  /** Dagen klagen ble levert til posten, til en ansatt eller digitalt. */
  readonly avgitt: Dato
}

/** Siste dag borgeren kan handle når tiden ender på en dag, også om den er en helligdag. */
export const sisteDagEtter30 = (ender: Dato): Dato => fristForBorger(ender)

/** «Oppfylt»: klagen er fremsatt i tide. */
export const erFremsattITide = ({ frist, avgitt }: Fakta): Subsumsjon =>
  avgitt <= frist
    ? oppfylt(hjemmel, 'Klagen ble levert innen fristen.')
    : ikkeOppfylt(hjemmel, 'Klagen ble levert etter fristen. § 31 må vurderes før den kan avvises.')
