import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 24 Når enkeltvedtak skal grunngis. Begrunnelsen gis samtidig med vedtaket. Den kan utelates når en søknad innvilges og
 * det ikke er grunn til å tro at noen part vil være misfornøyd, men aldri i en klagesak. Parten kan likevel kreve den i løpet
 * av klagefristen.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§24.
 * Overlatt til skjønn: om noen har grunn til å være misfornøyd.
 * Vårt valg: delvis innvilgelse, lån, vilkår eller beløp under kommunens norm er ikke «innvilget» her og begrunnes alltid.
 */
export const hjemmel = forvaltningsloven('24', 'Når enkeltvedtak skal grunngis', {
  paragraf: '56',
  tittel: 'Krav om begrunnelse',
})

export type Fakta = {
  readonly klagesak: boolean
  readonly altInnvilget: boolean
  /** Lån, vilkår eller beløp under kommunens norm eller statens sats. */
  readonly begrensninger: boolean
  /** Saksbehandlerens svar; `undefined` når ingen har tatt stilling. */
  readonly grunnTilMisnoye: boolean | undefined
}

/** «Oppfylt»: vedtaket må begrunnes samtidig. «Ikke oppfylt»: begrunnelsen kan utelates, men kan kreves. */
export function maBegrunnesSamtidig(fakta: Fakta): Subsumsjon {
  if (fakta.klagesak) return oppfylt(hjemmel, 'Vedtak i klagesak begrunnes alltid.')
  if (!fakta.altInnvilget) return oppfylt(hjemmel, 'Søknaden er ikke innvilget fullt ut.')
  if (fakta.begrensninger)
    return oppfylt(hjemmel, 'Vedtaket har lån, vilkår eller et lavere beløp enn normen.')
  const andreLedd = medLedd(hjemmel, 'andre')
  if (fakta.grunnTilMisnoye === undefined) {
    return kreverSkjonn(andreLedd, 'Er det grunn til å tro at noen part vil være misfornøyd med vedtaket?')
  }
  return fakta.grunnTilMisnoye
    ? oppfylt(hjemmel, 'Det er grunn til å tro at en part vil være misfornøyd.')
    : ikkeOppfylt(andreLedd, 'Alt er innvilget, og det er ikke grunn til å tro at noen er misfornøyd.')
}
