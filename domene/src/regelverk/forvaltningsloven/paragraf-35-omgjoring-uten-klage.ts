import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 35 Omgjøring av vedtak uten klage. Kommunen kan omgjøre sitt eget vedtak når endringen ikke er til skade for noen vedtaket retter seg mot (a), når
 * underretningen ikke er kommet fram (b), eller når vedtaket må anses ugyldig (c) (første ledd). Begrensningene gjelder ikke når adgangen følger av annen
 * lov, av vedtaket selv eller av alminnelige forvaltningsrettslige regler (femte ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§35. Ny lov § 71 åpner også for omgjøring ved brudd på vilkår; den gjelder ikke ennå.
 * Overlatt til skjønn: om endringen er til skade, om vedtaket er ugyldig, om femte ledd gjelder, og om vedtaket bør omgjøres («kan»).
 * Vårt valg: den som vil endre til skade, må vise til bokstav b, c eller femte ledd. Skade vurderes for hver person og hver måned, ikke i sum. Et nytt vedtak for en
 * ny periode er ikke omgjøring.
 */
export const hjemmel = forvaltningsloven('35', 'Omgjøring av vedtak uten klage', {
  paragraf: '71',
  tittel: 'Omgjøring av eget vedtak',
})

export type Fakta = {
  /** Saksbehandlerens svar; `undefined` når ingen har tatt stilling. */
  readonly tilSkade: boolean | undefined
  readonly underretningKommetFram: boolean
  /** Hvorfor vedtaket må anses ugyldig, eller hva femte ledd hviler på, med saksbehandlerens ord. */
  readonly ugyldigFordi?: string
  readonly annetGrunnlag?: string
}

/** «Oppfylt»: paragrafen åpner for omgjøring. «Ikke oppfylt»: endringen er til skade, og ingenting åpner for den. */
export function kanOmgjores(fakta: Fakta): Subsumsjon {
  const forsteLedd = medLedd(hjemmel, 'første')
  if (fakta.tilSkade === false)
    return oppfylt(forsteLedd, 'Endringen er ikke til skade for noen (bokstav a).')
  if (!fakta.underretningKommetFram)
    return oppfylt(forsteLedd, 'Underretningen er ikke kommet fram (bokstav b).')
  const ugyldig = fakta.ugyldigFordi?.trim()
  if (ugyldig) return kreverSkjonn(forsteLedd, 'Må vedtaket anses ugyldig (bokstav c)?', ugyldig)
  const annet = fakta.annetGrunnlag?.trim()
  if (annet)
    return kreverSkjonn(
      medLedd(hjemmel, 'femte'),
      'Følger adgangen av annen lov eller av vedtaket selv?',
      annet,
    )
  if (fakta.tilSkade === undefined) {
    return kreverSkjonn(forsteLedd, 'Er endringen til skade for noen, for noen av månedene?')
  }
  return ikkeOppfylt(forsteLedd, 'Endringen er til skade, og ingen grunn som åpner for det, er skrevet.')
}
