import { forvaltningsloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 25 Begrunnelsens innhold. Begrunnelsen viser til reglene, gjengir dem så langt det trengs for å forstå, nevner de
 * faktiske forholdene vedtaket bygger på, og bør nevne de hovedhensynene som var avgjørende for skjønnet.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§25. Ny lov § 57 sier «skal» også om
 * hensynene; den gjelder ikke ennå.
 * Overlatt til skjønn: om begrunnelsen setter parten i stand til å forstå. At tekst finnes, beviser ingenting.
 * Vårt valg: vi regner ikke med at parten kjenner reglene, selv om loven åpner for å utelate dem da.
 */
export const hjemmel = forvaltningsloven('25', 'Begrunnelsens innhold', {
  paragraf: '57',
  tittel: 'Krav til begrunnelsens innhold',
})

export type Fakta = {
  readonly regler: boolean
  readonly faktiskeForhold: boolean
  readonly hovedhensyn: boolean
}

/** «Ikke oppfylt»: noe loven krever, er ikke med. Aldri «oppfylt»: om innholdet holder, leser et menneske. */
export function vurderBegrunnelsensInnhold({ regler, faktiskeForhold, hovedhensyn }: Fakta): Subsumsjon {
  const mangler = [
    ...(regler ? [] : ['Reglene vedtaket bygger på, er ikke nevnt.']),
    ...(faktiskeForhold ? [] : ['De faktiske forholdene vedtaket bygger på, er ikke nevnt.']),
  ]
  const hensyn = hovedhensyn ? [] : ['Hovedhensynene bak skjønnet er ikke nevnt. De bør være med.']
  if (mangler.length > 0) return ikkeOppfylt(hjemmel, ...mangler, ...hensyn)
  return kreverSkjonn(
    hjemmel,
    'Kan søkeren forstå av brevet hvorfor svaret ble slik for hvert barn?',
    ...hensyn,
  )
}
