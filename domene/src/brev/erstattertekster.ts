import type { Spraak } from '../felles/spraak.ts'
import type { Vedtaksslag } from '../vedtak/vedtaksslag.ts'

/** Den første setningen i et vedtak som erstatter et annet: hvilket, hva det var, og at det er dette som gjelder nå. */
export const erstattertekster: Record<Spraak, Record<Vedtaksslag, (dato: string) => string>> = {
  nb: {
    stonad: dato => `Vedtaket kommer i stedet for vedtaket fra ${dato}. Nå gjelder dette.`,
    radgivning: dato =>
      `Vedtaket kommer i stedet for vedtaket om råd og veiledning fra ${dato}. Nå gjelder dette.`,
    depositum: dato => `Vedtaket kommer i stedet for vedtaket om depositum fra ${dato}. Nå gjelder dette.`,
    avvisning: dato =>
      `Vi avviste søknaden din ${dato}. Nå har vi behandlet den, og da gjelder dette vedtaket.`,
    'avslag-akutt': dato => `Vi sa nei til akutt hjelp ${dato}. Nå gjelder dette vedtaket i stedet.`,
    opphor: dato => `Vi bestemte ${dato} at hjelpen skulle slutte. Nå gjelder dette vedtaket i stedet.`,
    nodhjelp: dato => `Vedtaket kommer i stedet for vedtaket om nødhjelp fra ${dato}. Nå gjelder dette.`,
    'midlertidig-botilbud': dato =>
      `Vedtaket kommer i stedet for vedtaket om midlertidig botilbud fra ${dato}. Nå gjelder dette.`,
  },
  nn: {
    stonad: dato => `Vedtaket kjem i staden for vedtaket frå ${dato}. No gjeld dette.`,
    radgivning: dato =>
      `Vedtaket kjem i staden for vedtaket om råd og rettleiing frå ${dato}. No gjeld dette.`,
    depositum: dato => `Vedtaket kjem i staden for vedtaket om depositum frå ${dato}. No gjeld dette.`,
    avvisning: dato => `Vi avviste søknaden din ${dato}. No har vi behandla han, og då gjeld dette vedtaket.`,
    'avslag-akutt': dato => `Vi sa nei til akutt hjelp ${dato}. No gjeld dette vedtaket i staden.`,
    opphor: dato => `Vi bestemte ${dato} at hjelpa skulle slutte. No gjeld dette vedtaket i staden.`,
    nodhjelp: dato => `Vedtaket kjem i staden for vedtaket om naudhjelp frå ${dato}. No gjeld dette.`,
    'midlertidig-botilbud': dato =>
      `Vedtaket kjem i staden for vedtaket om mellombels butilbod frå ${dato}. No gjeld dette.`,
  },
  en: {
    stonad: dato => `This decision replaces the one we made on ${dato}. This is the one that applies now.`,
    radgivning: dato =>
      `This decision replaces the one on advice and guidance of ${dato}. This is the one that applies now.`,
    depositum: dato =>
      `This decision replaces the one on a deposit of ${dato}. This is the one that applies now.`,
    avvisning: dato =>
      `We dismissed your application on ${dato}. Now we have considered it, and this decision applies.`,
    'avslag-akutt': dato => `We refused emergency help on ${dato}. Now this decision applies instead.`,
    opphor: dato => `We decided on ${dato} that the help should end. Now this decision applies instead.`,
    nodhjelp: dato =>
      `This decision replaces the one on emergency help of ${dato}. This is the one that applies now.`,
    'midlertidig-botilbud': dato =>
      `This decision replaces the one on temporary accommodation of ${dato}. This is the one that applies now.`,
  },
}
