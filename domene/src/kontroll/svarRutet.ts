import type { KartleggingForKontroll } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * Hvert svar som sier at noe mangler, er ført videre (S-249): det er blitt et behov, og behovet har fått et svar.
 *
 * Kilde: «Hva gjør dere med opplysningene dere får» (tilsynsveilederen, internserien 4/2022); hjemmel sosialtjenesteloven §§ 17, 18 og 19
 * og forvaltningsloven § 17. Hviler på svarene der noen har krysset av for «mangler noe» eller skrevet at en ting mangler, og på
 * behovene som peker på dem. Det som bare står i teksten, ser kontrollen ikke.
 *
 * Overlatt til skjønn: hva behovet er, og hva svaret på det skal bli.
 */
export function svarRutet(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  const per = s.barn.map(b => {
    const svar = b.celler.flatMap(c => (c.svar?.behov ? [c.svar.behov] : []))
    return {
      b,
      uten: svar.filter(x => x === 'uten').length,
      apne: svar.filter(x => x === 'apent').length,
      besvart: svar.filter(x => x === 'besvart').length,
    }
  })
  if (per.every(x => x.uten + x.apne + x.besvart === 0))
    return [{ utfall: 'ikke-aktuelt', kode: 'svar-rutet.ingenting-mangler' }]
  const besvart = per.reduce((sum, x) => sum + x.besvart, 0)
  return [
    ...per.flatMap(({ b, uten, apne }): Kontrollresultat[] => {
      const felles = { hvem: b.personId, utfall: 'mangler' as const }
      return [
        ...(uten > 0
          ? [{ ...felles, kode: 'svar-rutet.uten-behov', tall: { navn: b.navn, antall: uten } }]
          : []),
        ...(apne > 0
          ? [{ ...felles, kode: 'svar-rutet.apent-behov', tall: { navn: b.navn, antall: apne } }]
          : []),
      ]
    }),
    ...(besvart > 0
      ? [{ utfall: 'ingen-mangel-funnet' as const, kode: 'svar-rutet.besvart', tall: { antall: besvart } }]
      : []),
  ]
}
