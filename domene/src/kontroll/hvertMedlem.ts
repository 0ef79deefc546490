import type { KartleggingForKontroll } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * Hvert familiemedlem er spurt om sin situasjon, de voksne også: «undersøke behovene til hvert enkelt familiemedlem» (S-039).
 *
 * Kilde: Helsetilsynets rapport 6/2024 og Røde Kors (2023); hjemmel forvaltningsloven § 17 og sosialtjenesteloven §§ 1 og 4. Barna har
 * K3. Her telles de voksne i husstanden, også ungdom over 18 som bor hjemme (S-285): har noen av dem ikke et eneste svar, har ingen spurt.
 *
 * Overlatt til skjønn: hvor mye den voksne skal spørres om, og om svarene er nok.
 */
export function hvertMedlem(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (s.voksne.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'hvert-familiemedlem.ingen-voksne' }]
  const uspurte = s.voksne.filter(v => v.spurt === 0)
  const spurte = s.voksne.length - uspurte.length
  return [
    ...uspurte.map(
      (v): Kontrollresultat => ({
        utfall: 'mangler',
        kode: 'hvert-familiemedlem.ikke-spurt',
        hvem: v.personId,
        tall: { navn: v.navn },
      }),
    ),
    ...(spurte > 0
      ? [
          {
            utfall: 'ingen-mangel-funnet' as const,
            kode: 'hvert-familiemedlem.spurt',
            tall: { antall: spurte },
          },
        ]
      : []),
  ]
}
