import { type Dato, dato } from '../../felles/dato.ts'
import { umulig } from '../../felles/resultat.ts'
import { forskrift1251, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 2 Lovens virkeområde. Tjenestene gjelder for alle som oppholder seg i riket. Forskrift 2011-12-16-1251 begrenser dem for noen:
 * uten bopel i riket (§ 1), EØS (§ 1 a), den som er i eller kan få statlig innkvartering (§ 2), den som er bosatt med
 * integreringstilskudd i en annen kommune (§ 3), og den som ikke har lovlig opphold (§ 4).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§2, og forskriften
 * https://lovdata.no/forskrift/2011-12-16-1251. Ikke lest: utlendingsloven, og avtaler med andre land.
 * Veiledning: tolkningsuttalelsene om lovlig opphold for EØS-borgere (Statsforvalterens samleside).
 * Endringer: § 1 a ble føyd til og § 1 endret 7. mars 2025. Hva som gjaldt EØS-borgere før det, er ikke lest.
 *
 * Overlatt til skjønn: hva oppholdsgrunnlaget er, om noen kan sørge for sitt livsopphold, når hjelp kan ventes fra hjemlandet,
 * hva en kort periode er, og om det er åpenbart urimelig å vise til staten eller en annen kommune.
 * Vårt valg: opplysning, råd og veiledning (§ 17) og akutt hjelp er alltid åpne, også når oppholdsgrunnlaget er ukjent. Regelen
 * stanser ingenting; den sier hva forskriften sier.
 */
export const hjemmel = sosialtjenesteloven('2', 'Lovens virkeområde')

/** Paragrafene i forskriften som regelen hviler på. */
export const forskriften = {
  utenBopel: forskrift1251('1', 'Personer som har lovlig opphold, men ikke bopel i riket'),
  eos: forskrift1251('1 a', 'Utlendinger som omfattes av EØS-avtalen'),
  innkvartering: forskrift1251('2', 'Personer som kan få statlig innkvartering'),
  integrering: forskrift1251('3', 'Personer som er bosatt i en kommune som mottar integreringstilskudd'),
  utenOpphold: forskrift1251('4', 'Personer som ikke har lovlig opphold i riket'),
} as const

export const OPPHOLDSGRUNNLAG = [
  'norsk-eller-bopel',
  'eos-lovlig-opphold',
  'eos-111-uten-bopel',
  'lovlig-uten-bopel',
  'statlig-innkvartering',
  'flyttet-fra-statlig-innkvartering',
  'bosatt-med-integreringstilskudd',
  'flyttet-uten-avtale',
  'uten-lovlig-opphold',
] as const
export type Oppholdsgrunnlag = (typeof OPPHOLDSGRUNNLAG)[number]

export const TJENESTER = ['rad-og-veiledning', 'akutt-hjelp', 'stonad-eller-botilbud', 'annet'] as const

export type Fakta = {
  /** `undefined` når ingen har tatt stilling. */
  readonly oppholdsgrunnlag: Oppholdsgrunnlag | undefined
  /** «annet»: de andre individuelle tjenestene, som individuell plan og kvalifiseringsprogram. */
  readonly tjeneste: (typeof TJENESTER)[number]
  readonly paa: Dato
}

/** Om tjenesten er åpen etter oppholdsgrunnlaget. «Oppfylt»: åpen. «Ikke oppfylt»: forskriften gir ikke krav på den. */
export function erApenEtter2({ oppholdsgrunnlag, tjeneste, paa }: Fakta): Subsumsjon {
  if (tjeneste === 'rad-og-veiledning') return oppfylt(hjemmel, 'Råd og veiledning er åpent for alle.')
  if (tjeneste === 'akutt-hjelp') return oppfylt(hjemmel, 'Akutt hjelp venter ikke på oppholdsgrunnlaget.')
  if (oppholdsgrunnlag === undefined) return kreverSkjonn(hjemmel, 'Hva er oppholdsgrunnlaget?')
  const stonad = tjeneste === 'stonad-eller-botilbud'
  const f = forskriften
  switch (oppholdsgrunnlag) {
    case 'norsk-eller-bopel':
      return oppfylt(hjemmel, 'Norsk statsborger, eller bopel i riket.')
    case 'eos-lovlig-opphold':
      return paa >= EOS_FRA
        ? oppfylt(f.eos, 'EØS-borger eller familiemedlem med lovlig opphold. Det kreves ikke bopel.')
        : kreverSkjonn(f.eos, 'Hva gjaldt før 7. mars 2025? Den versjonen er ikke lest.')
    case 'eos-111-uten-bopel':
      return utenBopel(f.eos, stonad)
    case 'lovlig-uten-bopel':
      return utenBopel(f.utenBopel, stonad)
    case 'statlig-innkvartering':
      return ikkeOppfylt(
        f.innkvartering,
        'Har søkt om beskyttelse, og er i eller kan få statlig innkvartering.',
      )
    case 'flyttet-fra-statlig-innkvartering':
      return kreverSkjonn(f.innkvartering, 'Er det åpenbart urimelig å vise til det statlige tilbudet?')
    case 'bosatt-med-integreringstilskudd':
      return oppfylt(f.integrering, 'Bosatt her med integreringstilskudd, eller flyttet hit etter avtale.')
    case 'flyttet-uten-avtale':
      return kreverSkjonn(f.integrering, 'Er det åpenbart urimelig å vise til bosettingskommunen?')
    case 'uten-lovlig-opphold':
      return stonad
        ? kreverSkjonn(
            f.utenOpphold,
            'Er det en nødssituasjon, og når kunne personen i praksis ha forlatt landet?',
          )
        : ikkeOppfylt(f.utenOpphold, 'Har ikke lovlig opphold.')
    default:
      return umulig(oppholdsgrunnlag)
  }
}

const utenBopel = (h: (typeof forskriften)['eos' | 'utenBopel'], stonad: boolean): Subsumsjon =>
  stonad
    ? kreverSkjonn(h, 'Kan søkeren sørge for sitt livsopphold, og når kan det ventes hjelp fra hjemlandet?')
    : kreverSkjonn(h, 'Gjelder en avtale med hjemlandet, eller et annet unntak i forskriften?')

/** Forskrift 7. mars 2025 nr. 381. */
const EOS_FRA = dato('2025-03-07')
