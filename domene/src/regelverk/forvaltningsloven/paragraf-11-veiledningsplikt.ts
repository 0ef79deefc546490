import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 11 Veiledningsplikt. Kommunen skal gi veiledning så parten kan ivareta interessene sine, og skal av eget tiltak vurdere hvem som
 * trenger den (andre ledd). Den som spør, skal få veiledning om reglene, praksis og saksbehandlingen. Den som har henvendt seg feil sted, vises om mulig til
 * rett organ (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§11. Ny lov §§ 14–15 har samme plikt og sier at veiledningen skal
 * være gratis; den gjelder ikke ennå.
 * Overlatt til skjønn: hvem som trenger veiledning uten å spørre, og hvor mye.
 * Vårt valg: det som er fortalt, skrives ned, så den neste ser hva familien har fått vite.
 */
export const hjemmel = forvaltningsloven('11', 'Veiledningsplikt', {
  paragraf: '14',
  tittel: 'Forvaltningens veiledningsplikt',
})

export type Fakta = { readonly harSpurt: boolean }

/** «Oppfylt»: det skal gis veiledning. Ellers vurderer et menneske behovet. */
export const skalVeiledes = ({ harSpurt }: Fakta): Subsumsjon =>
  harSpurt
    ? oppfylt(medLedd(hjemmel, 'andre'), 'Parten har bedt om veiledning.')
    : kreverSkjonn(medLedd(hjemmel, 'andre'), 'Hva trenger familien å vite som de ikke har spurt om?')
