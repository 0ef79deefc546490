import type { Spraak } from '../felles/spraak.ts'
import type { Akutthjelp, AnnetSlag, Avvisningsgrunn } from '../vedtak/annet.ts'

type Tekster = {
  readonly tittel: Record<AnnetSlag, string>
  readonly svarPaaSoknad: (dato: string) => string
  readonly utenSoknad: string
  readonly radgivning: {
    readonly overskrift: string
    readonly rett: string
    readonly start: (dato: string) => string
    readonly hvorforStart: string
    readonly frivillig: string
    readonly stonadVidere: string
  }
  readonly avvisning: {
    readonly overskrift: string
    readonly betyr: string
    readonly grunn: Record<Avvisningsgrunn, string>
    readonly videre: string
  }
  readonly avslag: {
    readonly overskrift: Record<Akutthjelp, string>
    readonly lov: Record<Akutthjelp, string>
    readonly soknadVidere: string
    readonly endres: string
  }
  readonly begrunnelse: string
}

/** Det som bare står i vedtak om råd og veiledning, avvisning og avslag på akutt hjelp. */
export const annetVedtakstekster: Record<Spraak, Tekster> = {
  nb: {
    tittel: {
      radgivning: 'Vedtak om råd og veiledning',
      depositum: 'Vedtak om depositum',
      avvisning: 'Vedtak om å avvise søknaden',
      'avslag-akutt': 'Vedtak om avslag på akutt hjelp',
      opphor: 'Vedtak om at hjelp slutter',
    },
    svarPaaSoknad: dato => `Det gjelder søknaden vi fikk ${dato}.`,
    utenSoknad: 'Det er svaret på at du ba oss om hjelp.',
    radgivning: {
      overskrift: 'Du har rett til råd og veiledning',
      rett: 'Du har denne retten etter sosialtjenesteloven § 17.',
      start: dato => `Hjelpen begynner ${dato}.`,
      hvorforStart: 'Derfor begynner hjelpen da:',
      frivillig: 'Råd og veiledning er et tilbud. Du kan si nei når du vil.',
      stonadVidere: 'Du får et eget svar om økonomisk sosialhjelp, hvis du har søkt om det.',
    },
    avvisning: {
      overskrift: 'Vi tar ikke opp søknaden din',
      betyr: 'Det betyr at vi ikke har tatt stilling til det søknaden gjelder.',
      grunn: {
        'ikke-part': 'Du har søkt for en annen, og vi kan ikke se at den andre har bedt deg om det.',
        'alt-avgjort': 'Vi har allerede gjort vedtak om det samme, og det er ikke kommet fram noe nytt.',
        'annen-kommune': 'Du oppholder deg i en annen kommune, og det er den kommunen som har ansvaret.',
        annet: 'Grunnen står under.',
      },
      videre:
        'Spør oss om hvor du skal henvende deg. Mangler du mat eller et sted å sove, ta kontakt med en gang. Da ser vi på det samme dag.',
    },
    avslag: {
      overskrift: {
        nodhjelp: 'Du får ikke nødhjelp',
        'midlertidig-botilbud': 'Du får ikke midlertidig botilbud',
      },
      lov: {
        nodhjelp: 'Vi har vurdert det etter sosialtjenesteloven § 18.',
        'midlertidig-botilbud': 'Vi har vurdert det etter sosialtjenesteloven § 27.',
      },
      soknadVidere: 'Har du søkt om økonomisk sosialhjelp, får du et eget svar på det.',
      endres: 'Endrer situasjonen seg, ta kontakt med en gang. Da ser vi på det på nytt samme dag.',
    },
    begrunnelse: 'Derfor har vi bestemt dette',
  },
  nn: {
    tittel: {
      radgivning: 'Vedtak om råd og rettleiing',
      depositum: 'Vedtak om depositum',
      avvisning: 'Vedtak om å avvise søknaden',
      'avslag-akutt': 'Vedtak om avslag på akutt hjelp',
      opphor: 'Vedtak om at hjelp sluttar',
    },
    svarPaaSoknad: dato => `Det gjeld søknaden vi fekk ${dato}.`,
    utenSoknad: 'Det er svaret på at du bad oss om hjelp.',
    radgivning: {
      overskrift: 'Du har rett til råd og rettleiing',
      rett: 'Du har denne retten etter sosialtenestelova § 17.',
      start: dato => `Hjelpa tek til ${dato}.`,
      hvorforStart: 'Difor tek hjelpa til då:',
      frivillig: 'Råd og rettleiing er eit tilbod. Du kan seie nei når du vil.',
      stonadVidere: 'Du får eit eige svar om økonomisk sosialhjelp, dersom du har søkt om det.',
    },
    avvisning: {
      overskrift: 'Vi tek ikkje opp søknaden din',
      betyr: 'Det betyr at vi ikkje har teke stilling til det søknaden gjeld.',
      grunn: {
        'ikke-part': 'Du har søkt for ein annan, og vi kan ikkje sjå at den andre har bede deg om det.',
        'alt-avgjort': 'Vi har alt gjort vedtak om det same, og det er ikkje kome fram noko nytt.',
        'annen-kommune': 'Du oppheld deg i ein annan kommune, og det er den kommunen som har ansvaret.',
        annet: 'Grunnen står under.',
      },
      videre:
        'Spør oss om kvar du skal vende deg. Manglar du mat eller ein stad å sove, ta kontakt med ein gong. Då ser vi på det same dag.',
    },
    avslag: {
      overskrift: {
        nodhjelp: 'Du får ikkje naudhjelp',
        'midlertidig-botilbud': 'Du får ikkje mellombels butilbod',
      },
      lov: {
        nodhjelp: 'Vi har vurdert det etter sosialtenestelova § 18.',
        'midlertidig-botilbud': 'Vi har vurdert det etter sosialtenestelova § 27.',
      },
      soknadVidere: 'Har du søkt om økonomisk sosialhjelp, får du eit eige svar på det.',
      endres: 'Endrar situasjonen seg, ta kontakt med ein gong. Då ser vi på det på nytt same dag.',
    },
    begrunnelse: 'Difor har vi bestemt dette',
  },
  en: {
    tittel: {
      radgivning: 'Decision on advice and guidance',
      depositum: 'Decision on a deposit',
      avvisning: 'Decision to dismiss the application',
      'avslag-akutt': 'Decision to refuse emergency help',
      opphor: 'Decision to end help',
    },
    svarPaaSoknad: dato => `It is about the application we received on ${dato}.`,
    utenSoknad: 'It is the answer to your request for help.',
    radgivning: {
      overskrift: 'You have a right to advice and guidance',
      rett: 'You have this right under the Social Services Act section 17.',
      start: dato => `The help starts on ${dato}.`,
      hvorforStart: 'This is why it starts then:',
      frivillig: 'Advice and guidance is an offer. You can say no at any time.',
      stonadVidere: 'You get an answer of its own about financial support, if you have applied for it.',
    },
    avvisning: {
      overskrift: 'We do not take up your application',
      betyr: 'This means that we have not considered what the application is about.',
      grunn: {
        'ikke-part': 'You applied for someone else, and we cannot see that they asked you to.',
        'alt-avgjort': 'We have already decided on the same matter, and nothing new has come up.',
        'annen-kommune': 'You are staying in another municipality, and that municipality is responsible.',
        annet: 'The reason stands below.',
      },
      videre:
        'Ask us where to turn. If you lack food or a place to sleep, contact us at once. We will look at it the same day.',
    },
    avslag: {
      overskrift: {
        nodhjelp: 'You do not get emergency help',
        'midlertidig-botilbud': 'You do not get temporary accommodation',
      },
      lov: {
        nodhjelp: 'We have assessed it under the Social Services Act section 18.',
        'midlertidig-botilbud': 'We have assessed it under the Social Services Act section 27.',
      },
      soknadVidere: 'If you have applied for financial support, you get an answer of its own to that.',
      endres: 'If the situation changes, contact us at once. We will look at it again the same day.',
    },
    begrunnelse: 'Why we have decided this',
  },
}
