import { umulig } from '../../felles/resultat.ts'
import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 44 Taushetsplikt. Alle som arbeider for kommunen etter loven, har taushetsplikt etter forvaltningsloven §§ 13 til 13 e og 13 g (første
 * ledd). Den gjelder også fødested, fødselsdato, personnummer, statsborgerskap, sivilstand, yrke, bopel og arbeidssted (andre ledd): bare det
 * å ha en sak er hemmelig. Andre organer kan få opplysninger etter forvaltningsloven § 13 b nr. 6 bare når det er nødvendig for å fremme
 * kommunens egne oppgaver i Nav (tredje ledd). Politi og kriminalomsorg kan på forespørsel få kontaktopplysninger og mulig oppholdssted
 * (fjerde ledd). Statsforvalteren kan holde opplysninger hemmelige for et barns skyld, selv om foreldrene samtykker (femte ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§44. Opplysningsplikten til barnevernet står i § 45 og
 * går foran.
 * Overlatt til skjønn: hva som er nødvendig å gi et annet organ, og om oppholdsstedet kan sies uten å skade tilliten.
 * Vårt valg: at noe kan gis, betyr ikke at det skal gis. Utlevering skrives ned med hva, til hvem og hjemmel. Adressebeskyttelse går foran alt her.
 */
export const hjemmel = sosialtjenesteloven('44', 'Taushetsplikt')

export type Fakta = {
  readonly mottaker: 'den-det-gjelder' | 'annet-organ' | 'politi-eller-kriminalomsorg' | 'andre'
  readonly samtykke: boolean
  /** Om mottakeren har bedt om det, og bare om kontaktopplysninger og mulig oppholdssted. */
  readonly bareKontaktPaForesporsel: boolean
}

/** «Oppfylt»: kan gis. «Ikke oppfylt»: paragrafen åpner ikke for det. */
export function kanGisVidere({ mottaker, samtykke, bareKontaktPaForesporsel }: Fakta): Subsumsjon {
  if (mottaker === 'den-det-gjelder')
    return oppfylt(medLedd(hjemmel, 'første'), 'Opplysningen gjelder personen selv.')
  if (samtykke) return oppfylt(medLedd(hjemmel, 'første'), 'Den som har krav på taushet, har samtykket.')
  switch (mottaker) {
    case 'annet-organ':
      return kreverSkjonn(
        medLedd(hjemmel, 'tredje'),
        'Er det nødvendig å gi opplysningen for å fremme våre egne oppgaver?',
        'Det er ikke gitt samtykke.',
      )
    case 'politi-eller-kriminalomsorg':
      return bareKontaktPaForesporsel
        ? oppfylt(medLedd(hjemmel, 'fjerde'), 'Kontaktopplysninger og mulig oppholdssted, på forespørsel.')
        : ikkeOppfylt(
            medLedd(hjemmel, 'fjerde'),
            'Fjerde ledd gjelder bare kontaktopplysninger på forespørsel.',
          )
    case 'andre':
      return ikkeOppfylt(medLedd(hjemmel, 'første'), 'Det er ikke gitt samtykke.')
    default:
      return umulig(mottaker)
  }
}
