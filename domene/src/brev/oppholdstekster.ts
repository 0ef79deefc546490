import type { Spraak } from '../felles/spraak.ts'
import type { Oppholdsgrunnlag } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'

type Tekster = {
  readonly lagtTilGrunn: (hva: string) => string
  readonly gittTil: (dato: string) => string
  /** Paragrafen i forskriften; `null` når det er loven selv. */
  readonly hvem: (forskriften: string | null) => string
  readonly alltid: string
  readonly grunnlag: Readonly<Record<Oppholdsgrunnlag, string>>
}

/** Ordene om oppholdsgrunnlaget i vedtaksbrevet. Grunnlaget er det et menneske har vurdert; setningene sier ikke mer enn det. */
export const oppholdstekster: Record<Spraak, Tekster> = {
  nb: {
    lagtTilGrunn: hva => `Vi har lagt til grunn at ${hva}.`,
    gittTil: dato => `Oppholdet er gitt til og med ${dato}.`,
    hvem: p =>
      `Hvem som kan få stønad, står i sosialtjenesteloven § 2${p ? ` og i forskrift 16. desember 2011 nr. 1251 § ${p}` : ''}.`,
    alltid: 'Råd og veiledning, og hjelp når det er akutt, kan du alltid be oss om.',
    grunnlag: {
      'norsk-eller-bopel': 'du er norsk statsborger, eller bor fast i Norge',
      'eos-lovlig-opphold': 'du er EØS-borger, eller i familie med en, og har lovlig opphold i Norge',
      'eos-111-uten-bopel':
        'du er EØS-borger, eller i familie med en, og omfattet av utlendingsloven § 111, men bor ikke fast i Norge',
      'lovlig-uten-bopel': 'du har lovlig opphold i Norge, men bor ikke fast her',
      'statlig-innkvartering': 'du har søkt om beskyttelse, og kan få et sted å bo av staten',
      'flyttet-fra-statlig-innkvartering': 'du har flyttet fra stedet staten ga deg å bo',
      'bosatt-med-integreringstilskudd': 'du er bosatt her med integreringstilskudd til kommunen',
      'flyttet-uten-avtale': 'du har flyttet hit uten avtale med kommunen du ble bosatt i',
      'uten-lovlig-opphold': 'du ikke har lovlig opphold i Norge',
    },
  },
  nn: {
    lagtTilGrunn: hva => `Vi har lagt til grunn at ${hva}.`,
    gittTil: dato => `Opphaldet er gitt til og med ${dato}.`,
    hvem: p =>
      `Kven som kan få stønad, står i sosialtenestelova § 2${p ? ` og i forskrift 16. desember 2011 nr. 1251 § ${p}` : ''}.`,
    alltid: 'Råd og rettleiing, og hjelp når det er akutt, kan du alltid be oss om.',
    grunnlag: {
      'norsk-eller-bopel': 'du er norsk statsborgar, eller bur fast i Noreg',
      'eos-lovlig-opphold': 'du er EØS-borgar, eller i familie med ein, og har lovleg opphald i Noreg',
      'eos-111-uten-bopel':
        'du er EØS-borgar, eller i familie med ein, og omfatta av utlendingslova § 111, men bur ikkje fast i Noreg',
      'lovlig-uten-bopel': 'du har lovleg opphald i Noreg, men bur ikkje fast her',
      'statlig-innkvartering': 'du har søkt om vern, og kan få ein stad å bu av staten',
      'flyttet-fra-statlig-innkvartering': 'du har flytta frå staden staten gav deg å bu',
      'bosatt-med-integreringstilskudd': 'du er busett her med integreringstilskot til kommunen',
      'flyttet-uten-avtale': 'du har flytta hit utan avtale med kommunen du vart busett i',
      'uten-lovlig-opphold': 'du ikkje har lovleg opphald i Noreg',
    },
  },
  en: {
    lagtTilGrunn: hva => `We have taken as a basis that ${hva}.`,
    gittTil: dato => `Residence is granted until and including ${dato}.`,
    hvem: p =>
      `Who can receive support is set out in section 2 of the Social Services Act${p ? ` and in section ${p} of regulation no. 1251 of 16 December 2011` : ''}.`,
    alltid: 'You can always ask us for advice and guidance, and for help in an emergency.',
    grunnlag: {
      'norsk-eller-bopel': 'you are a Norwegian citizen, or live permanently in Norway',
      'eos-lovlig-opphold': 'you are an EEA citizen, or a family member of one, and stay lawfully in Norway',
      'eos-111-uten-bopel':
        'you are an EEA citizen, or a family member of one, covered by section 111 of the Immigration Act, but do not live permanently in Norway',
      'lovlig-uten-bopel': 'you stay lawfully in Norway, but do not live permanently here',
      'statlig-innkvartering':
        'you have applied for protection, and can be given somewhere to live by the state',
      'flyttet-fra-statlig-innkvartering': 'you have moved from the place the state gave you to live',
      'bosatt-med-integreringstilskudd': 'you are settled here with an integration grant to the municipality',
      'flyttet-uten-avtale':
        'you have moved here without an agreement with the municipality you were settled in',
      'uten-lovlig-opphold': 'you do not stay lawfully in Norway',
    },
  },
}
