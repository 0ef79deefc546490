import { umulig } from '../../felles/resultat.ts'
import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 12 Advokat eller annen fullmektig. Parten kan la seg bistå på alle trinn (første ledd). Enhver myndig person, eller en organisasjon
 * parten er medlem av, kan være fullmektig; en ansatt innenfor området saken hører under, kan ikke (andre ledd). Brev går til fullmektigen så
 * langt fullmakten rekker; parten kan kreve å få dem ved siden av eller i stedet (tredje ledd). Andre enn advokater legger fram skriftlig
 * fullmakt (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§12. Ny lov § 18 lar en uskikket fullmektig avvises; den gjelder ikke ennå.
 * Overlatt til skjønn: om det er grunn til å kreve skriftlig fullmakt av en advokat, og hvor langt en fullmakt rekker.
 */
export const hjemmel = forvaltningsloven('12', 'Advokat eller annen fullmektig', {
  paragraf: '18',
  tittel: 'Fullmektig',
})

export type Fakta = {
  readonly hvem: 'advokat' | 'myndig-person' | 'egen-organisasjon' | 'umyndig' | 'ansatt-pa-omradet'
  readonly skriftligFullmakt: boolean
}

/** «Oppfylt»: kan opptre som fullmektig. «Ikke oppfylt»: kan ikke, eller fullmakten mangler. */
export function kanVaereFullmektig({ hvem, skriftligFullmakt }: Fakta): Subsumsjon {
  switch (hvem) {
    case 'umyndig':
      return ikkeOppfylt(medLedd(hjemmel, 'andre'), 'En fullmektig må være myndig.')
    case 'ansatt-pa-omradet':
      return ikkeOppfylt(medLedd(hjemmel, 'andre'), 'Er ansatt innenfor området saken hører under.')
    case 'advokat':
      return skriftligFullmakt
        ? oppfylt(medLedd(hjemmel, 'fjerde'), 'Advokat med skriftlig fullmakt.')
        : kreverSkjonn(medLedd(hjemmel, 'fjerde'), 'Er det grunn til å be advokaten om skriftlig fullmakt?')
    case 'myndig-person':
    case 'egen-organisasjon':
      return skriftligFullmakt
        ? oppfylt(medLedd(hjemmel, 'fjerde'), 'Skriftlig fullmakt er lagt fram.')
        : ikkeOppfylt(medLedd(hjemmel, 'fjerde'), 'Skriftlig fullmakt er ikke lagt fram.')
    default:
      return umulig(hvem)
  }
}
