import { forvaltningsloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 7 Foreløpig avgjørelse. Også den som er ugild, kan behandle eller treffe en foreløpig avgjørelse når utsettelse ikke kan
 * skje uten vesentlig ulempe eller skadevirkning.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§7.
 * Overlatt til skjønn: om ventingen skader. Den som avgjør, skriver grunnen selv.
 * Vårt valg: avgjørelsen merkes foreløpig, begrunnes, og får en oppgave om ny behandling ved en som ikke er ugild. Regelen
 * stanser aldri nødhjelp.
 */
export const hjemmel = forvaltningsloven('7', 'Foreløpig avgjørelse', {
  paragraf: '28',
  tittel: 'Behandling av saken til tross for inhabilitet',
})

export type Fakta = { readonly ugild: boolean; readonly grunnTilAtDetHaster?: string }

/** «Ikke oppfylt»: paragrafen trengs ikke, eller ingen grunn er gitt. Ellers er det et menneskes svar. */
export function kanTreffeForelopigAvgjorelse({ ugild, grunnTilAtDetHaster }: Fakta): Subsumsjon {
  if (!ugild) return ikkeOppfylt(hjemmel, 'Den ansatte er ikke ugild og treffer avgjørelsen på vanlig måte.')
  const grunn = grunnTilAtDetHaster?.trim()
  if (!grunn) return ikkeOppfylt(hjemmel, 'Det er ikke skrevet hvorfor saken ikke kan vente.')
  return kreverSkjonn(
    hjemmel,
    'Vil det gi vesentlig ulempe eller skade å vente på en annen saksbehandler?',
    grunn,
  )
}
