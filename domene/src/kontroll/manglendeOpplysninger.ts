import type { KartleggingForKontroll, Kontrollbarn, Kontrollcelle } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * Der opplysninger mangler, står det hvorfor (S-071, S-072): et notat om at noe ikke er undersøkt, en merknad ved «ønsker ikke å svare»,
 * en kodet grunn for barnet, eller et valg om å ta temaet siden.
 *
 * Kilde: «begrunnelse … hvorfor det ikke er undersøkt» (tilsynsveilederen, internserien 4/2022); hjemmel forvaltningsloven §§ 11 d og 17.
 * Hviler på temaene uten svar, og på om en av de fire grunnene står der.
 *
 * Overlatt til skjønn: om grunnen holder.
 */
export function manglendeOpplysninger(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'manglende-opplysninger.ingen-barn' }]
  const funn = s.barn.flatMap(b => barnet(s, b))
  return funn.length > 0
    ? funn
    : [{ utfall: 'ingen-mangel-funnet', kode: 'manglende-opplysninger.ingen-mangler' }]
}

function barnet(s: KartleggingForKontroll, b: Kontrollbarn): readonly Kontrollresultat[] {
  const hvem = b.personId
  const apne = b.celler.filter(c => c.tilstand === 'ikke-spurt' || c.tilstand === 'onsker-ikke-a-svare')
  const uten = apne.filter(c => !b.utelatt && !harGrunn(c, s)).length
  const med = apne.length - uten
  const tall = (antall: number) => ({ navn: b.navn, antall })
  const funn: Kontrollresultat[] = []
  if (uten > 0)
    funn.push({ utfall: 'mangler', kode: 'manglende-opplysninger.uten-grunn', hvem, tall: tall(uten) })
  if (med > 0)
    funn.push({ utfall: 'krever-skjonn', kode: 'manglende-opplysninger.med-grunn', hvem, tall: tall(med) })
  return funn
}

const harGrunn = (c: Kontrollcelle, s: KartleggingForKontroll): boolean =>
  c.tilstand === 'onsker-ikke-a-svare'
    ? c.svar?.medOrd === true
    : c.ikkeUndersokt === true || (c.tasSiden !== undefined && s.dato <= c.tasSiden)
