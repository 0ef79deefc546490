import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 42 Plikt til å rådføre seg med tjenestemottaker. Tjenesten skal så langt som mulig utformes sammen med den som får den, og det skal
 * legges stor vekt på hva vedkommende mener.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§42.
 * Veiledning: Navs veileder (desember 2022) punkt 3; barnekonvensjonen artikkel 12 om barnets syn.
 * Overlatt til skjønn: hvordan synet er vektlagt. At et felt er fylt ut, viser ikke at noen er hørt.
 * Vårt valg: foreldrenes syn og hvert barns syn er to spørsmål. At barnets syn ikke er innhentet, sies sammen med grunnen.
 */
export const hjemmel = sosialtjenesteloven('42', 'Plikt til å rådføre seg med tjenestemottaker')

export type Fakta = { readonly mottakersSyn: boolean; readonly barnUtenSyn: number }

/** Spørsmålet, med det vi vet mangler. Utfallet er alltid skjønn. */
export const vurderEtter42 = ({ mottakersSyn, barnUtenSyn }: Fakta): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Hva mener de det gjelder, og hvordan fikk det stor vekt?',
    ...(mottakersSyn ? [] : ['Det står ikke hva søkeren mener.']),
    ...(barnUtenSyn > 0 ? [`Det står ikke hva ${barnUtenSyn} av barna mener.`] : []),
  )
