import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 11 d Muntlige konferanser og nedtegning av opplysninger. En part med saklig grunn skal få snakke med en som behandler saken, også en
 * mindreårig part selv (første ledd). Nye opplysninger av betydning som parten gir muntlig, skal så vidt mulig skrives ned; det samme
 * gjelder det den ansatte ser ved befaring (andre ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§11d. Ny lov § 9 tredje ledd krever nedtegning også av det som bør
 * bevares for ettertiden; den gjelder ikke ennå.
 * Overlatt til skjønn: om noe er nytt og har betydning.
 * Vårt valg: en samtale avsluttes med et notat, også når ingenting nytt kom fram.
 */
export const hjemmel = forvaltningsloven('11 d', 'Muntlige konferanser og nedtegning av opplysninger', {
  paragraf: '9',
  tittel: 'Skriftlig saksbehandling og oversettelse',
})

export type Fakta = {
  readonly muntlig: boolean
  /** Saksbehandlerens svar; `undefined` når ingen har tatt stilling. */
  readonly noeNyttAvBetydning: boolean | undefined
}

/** «Oppfylt»: opplysningene skal skrives ned. */
export function skalNedtegnes({ muntlig, noeNyttAvBetydning }: Fakta): Subsumsjon {
  const andreLedd = medLedd(hjemmel, 'andre')
  if (!muntlig) return ikkeOppfylt(andreLedd, 'Opplysningene er alt skriftlige.')
  if (noeNyttAvBetydning === undefined)
    return kreverSkjonn(andreLedd, 'Kom det fram noe nytt som har betydning?')
  return noeNyttAvBetydning
    ? oppfylt(andreLedd, 'Noe nytt av betydning ble sagt.')
    : ikkeOppfylt(andreLedd, 'Ingenting nytt av betydning ble sagt.')
}
