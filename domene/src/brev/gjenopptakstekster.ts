import type { Spraak } from '../felles/spraak.ts'
import type { Gjenopptak } from '../vedtak/gjenopptak.ts'
import type { Vedtaksslag } from '../vedtak/vedtaksslag.ts'
import { erstattertekster } from './erstattertekster.ts'

/** Vedtakene det kan varsles om, utenom stønad. Et som ikke ga noe, varsles ingen om. */
export type Varselslag = Exclude<Vedtaksslag, 'stonad' | 'avvisning' | 'avslag-akutt'>

type Tekster = {
  readonly erstatter: Record<Vedtaksslag, (dato: string) => string>
  readonly hvorforNytt: string
  readonly grunn: Record<Gjenopptak['grunn'], string>
  readonly paNytt: string
  readonly duSvarte: (dato: string) => string
  readonly varseltittel: string
  readonly ikkeVedtak: string
  readonly vurdererOverskrift: string
  /** `om` er tom når det er stønad, ellers ordene om hva vedtaket var om. En familie kan ha fått flere vedtak samme dag. */
  readonly gjelderVedtaket: (dato: string, om: string) => string
  readonly om: Record<Varselslag, string>
  readonly hvorforOverskrift: string
  readonly siDittOverskrift: string
  readonly frist: (dato: string) => string
  readonly hvordan: string
  readonly hvordanSkjermet: string
  readonly barna: string
  readonly kostnader: string
  readonly imens: string
  readonly innsyn: string
}

/** Ordene i et vedtak som erstatter et annet, og i varselet som kommer før. */
export const gjenopptakstekster: Record<Spraak, Tekster> = {
  nb: {
    erstatter: erstattertekster.nb,
    paNytt: 'Vi har sett på saken på nytt.',
    hvorforNytt: 'Derfor får du et nytt vedtak',
    grunn: {
      'ikke-til-skade': 'Vi har sett på saken på nytt og endrer vedtaket til din fordel.',
      'ikke-underrettet': 'Du hadde ikke fått det gamle vedtaket da vi endret det.',
      ugyldig: 'Det gamle vedtaket hadde en feil som gjør at det ikke kan stå.',
      'endrede-forhold': 'Situasjonen er blitt en annen enn da vi gjorde det gamle vedtaket.',
      'perioden-utlopt': 'Tiden det gamle vedtaket gjaldt for, er ute.',
      vilkarsbrudd: 'Vi mener at et vilkår i det gamle vedtaket ikke er oppfylt.',
    },
    duSvarte: dato => `Du svarte oss ${dato}.`,
    varseltittel: 'Vi vurderer å endre vedtaket ditt',
    ikkeVedtak: 'Dette er et varsel, og ikke et vedtak. Ingenting er endret ennå.',
    vurdererOverskrift: 'Hva vi vurderer',
    gjelderVedtaket: (dato, om) => `Det gjelder vedtaket${om} vi gjorde ${dato}.`,
    om: {
      radgivning: ' om råd og veiledning',
      depositum: ' om depositum',
      nodhjelp: ' om nødhjelp',
      'midlertidig-botilbud': ' om midlertidig botilbud',
      opphor: ' om at hjelp slutter',
    },
    hvorforOverskrift: 'Hvorfor vi vurderer det',
    siDittOverskrift: 'Fortell oss hva du mener',
    frist: dato => `Svar oss innen ${dato}.`,
    hvordan: 'Du kan ringe, skrive eller komme innom. Det du sier til oss, skriver vi ned.',
    hvordanSkjermet: 'Svar slik vi har avtalt. Det du sier til oss, skriver vi ned.',
    kostnader:
      'Hadde du vesentlige utgifter som var nødvendige for å få vedtaket endret, kan du ha rett til å få dem dekket. Be om det innen tre uker fra du fikk dette brevet.',
    barna: 'Har du barn, fortell gjerne hva en endring ville bety for dem.',
    imens: 'Det gamle vedtaket gjelder til vi har gjort et nytt, men ikke lenger enn tiden som står i det.',
    innsyn: 'Du har rett til å se dokumentene i saken din.',
  },
  nn: {
    erstatter: erstattertekster.nn,
    paNytt: 'Vi har sett på saka på nytt.',
    hvorforNytt: 'Difor får du eit nytt vedtak',
    grunn: {
      'ikke-til-skade': 'Vi har sett på saka på nytt og endrar vedtaket til fordel for deg.',
      'ikke-underrettet': 'Du hadde ikkje fått det gamle vedtaket då vi endra det.',
      ugyldig: 'Det gamle vedtaket hadde ein feil som gjer at det ikkje kan stå.',
      'endrede-forhold': 'Situasjonen er blitt ein annan enn då vi gjorde det gamle vedtaket.',
      'perioden-utlopt': 'Tida det gamle vedtaket gjaldt for, er ute.',
      vilkarsbrudd: 'Vi meiner at eit vilkår i det gamle vedtaket ikkje er oppfylt.',
    },
    duSvarte: dato => `Du svarte oss ${dato}.`,
    varseltittel: 'Vi vurderer å endre vedtaket ditt',
    ikkeVedtak: 'Dette er eit varsel, og ikkje eit vedtak. Ingenting er endra enno.',
    vurdererOverskrift: 'Kva vi vurderer',
    gjelderVedtaket: (dato, om) => `Det gjeld vedtaket${om} vi gjorde ${dato}.`,
    om: {
      radgivning: ' om råd og rettleiing',
      depositum: ' om depositum',
      nodhjelp: ' om naudhjelp',
      'midlertidig-botilbud': ' om mellombels butilbod',
      opphor: ' om at hjelp sluttar',
    },
    hvorforOverskrift: 'Kvifor vi vurderer det',
    siDittOverskrift: 'Fortel oss kva du meiner',
    frist: dato => `Svar oss innan ${dato}.`,
    hvordan: 'Du kan ringje, skrive eller kome innom. Det du seier til oss, skriv vi ned.',
    hvordanSkjermet: 'Svar slik vi har avtalt. Det du seier til oss, skriv vi ned.',
    kostnader:
      'Hadde du vesentlege utgifter som var nødvendige for å få vedtaket endra, kan du ha rett til å få dei dekte. Be om det innan tre veker frå du fekk dette brevet.',
    barna: 'Har du barn, fortel gjerne kva ei endring ville ha å seie for dei.',
    imens: 'Det gamle vedtaket gjeld til vi har gjort eit nytt, men ikkje lenger enn tida som står i det.',
    innsyn: 'Du har rett til å sjå dokumenta i saka di.',
  },
  en: {
    erstatter: erstattertekster.en,
    paNytt: 'We have looked at the case again.',
    hvorforNytt: 'Why you get a new decision',
    grunn: {
      'ikke-til-skade': 'We have looked at the case again and change the decision in your favour.',
      'ikke-underrettet': 'You had not received the old decision when we changed it.',
      ugyldig: 'The old decision had a fault, so it cannot stand.',
      'endrede-forhold': 'The situation has changed since we made the old decision.',
      'perioden-utlopt': 'The period of the old decision is over.',
      vilkarsbrudd: 'We find that a condition in the old decision is not met.',
    },
    duSvarte: dato => `You answered us on ${dato}.`,
    varseltittel: 'We are considering changing your decision',
    ikkeVedtak: 'This is a notice, and not a decision. Nothing has changed yet.',
    vurdererOverskrift: 'What we are considering',
    gjelderVedtaket: (dato, om) => `It is about the decision${om} we made on ${dato}.`,
    om: {
      radgivning: ' on advice and guidance',
      depositum: ' on a deposit',
      nodhjelp: ' on emergency help',
      'midlertidig-botilbud': ' on temporary accommodation',
      opphor: ' that help should end',
    },
    hvorforOverskrift: 'Why we are considering it',
    siDittOverskrift: 'Tell us what you think',
    frist: dato => `Answer us by ${dato}.`,
    hvordan: 'You can call, write or come by. We write down what you tell us.',
    hvordanSkjermet: 'Answer the way we have agreed. We write down what you tell us.',
    kostnader:
      'If you had substantial expenses that were necessary to have the decision changed, you may have a right to have them covered. Ask for it within three weeks of receiving this letter.',
    barna: 'If you have children, tell us what a change would mean for them.',
    imens: 'The old decision applies until we have made a new one, but not longer than the period it states.',
    innsyn: 'You have the right to see the documents in your case.',
  },
}
