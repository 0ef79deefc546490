import { type Dato, leggTilManeder } from '../../felles/dato.ts'
import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 31 Oversitting av klagefristen. En klage etter fristen kan likevel behandles når parten ikke kan lastes for det, eller når særlige grunner gjør det
 * rimelig (første ledd). Det legges også vekt på om en endring kan skade andre (andre ledd). Er det gått mer enn ett år siden vedtaket ble truffet, kan
 * den ikke tas under behandling som klagesak (tredje ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§31. Ny lov § 65 beholder ettårsgrensen; den gjelder ikke ennå.
 * Veiledning: Helsetilsynets veileder i behandling av klagesaker (2023): Nav bør strekke seg langt.
 * Overlatt til skjønn: om parten kan lastes, og om særlige grunner foreligger. Begge vurderes før en klage avvises.
 * Vårt valg: ettårsdagen er den siste dagen. Etter den kan saken fortsatt omgjøres uten klage (§ 35).
 */
export const hjemmel = forvaltningsloven('31', 'Oversitting av klagefristen', {
  paragraf: '65',
  tittel: 'Oversitting av klagefristen mv.',
})

export type Fakta = {
  readonly vedtatt: Dato
  /** Siste dag etter § 29. */
  readonly frist: Dato
  readonly avgitt: Dato
}

/** «Oppfylt»: klagen er i tide. «Ikke oppfylt»: mer enn ett år er gått. Imellom er det et menneskes svar. */
export function kanBehandles({ vedtatt, frist, avgitt }: Fakta): Subsumsjon {
  if (avgitt <= frist) return oppfylt(hjemmel, 'Klagen er levert innen fristen.')
  if (avgitt > leggTilManeder(vedtatt, 12)) {
    return ikkeOppfylt(medLedd(hjemmel, 'tredje'), 'Det er gått mer enn ett år siden vedtaket.')
  }
  return kreverSkjonn(
    medLedd(hjemmel, 'første'),
    'Kan parten lastes for at klagen kom sent? Hvis ja: gjør særlige grunner det rimelig å behandle den?',
    'Klagen er levert etter fristen, men innen ett år.',
  )
}
