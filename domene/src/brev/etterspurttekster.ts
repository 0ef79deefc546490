import type { Spraak } from '../felles/spraak.ts'

type Tekster = {
  readonly tittel: string
  readonly ikkeSvaret: string
  readonly ikkeNyttVedtak: (dato: string) => string
  readonly beOmOverskrift: string
  readonly bareDette: string
  readonly samarbeid: string
  readonly punkt: (nr: number, navn: string) => string
  readonly derfor: string
  readonly fristOverskrift: string
  readonly frist: (dato: string) => string
  readonly digitalt: string
  readonly levere: string
  readonly avtalt: string
  readonly vanskelig: string
  readonly merTid: string
  readonly sendtFor: string
  readonly ikkeAvSegSelv: string
  readonly ikkeAvSegSelvEtter: string
}

/** Ordene i brevet som ber om dokumentasjon. Ingen trussel: fristen avgjør ingenting av seg selv, og brevet lover ikke mer enn det. */
export const etterspurttekster: Record<Spraak, Tekster> = {
  nb: {
    tittel: 'Vi trenger dokumentasjon fra deg',
    ikkeSvaret: 'Dette er ikke svaret på søknaden din. Vi ber om noe vi trenger før vi kan svare.',
    ikkeNyttVedtak: dato =>
      `Dette er ikke et nytt vedtak. Vi ber om dokumentasjon som gjelder vedtaket fra ${dato}.`,
    beOmOverskrift: 'Dette ber vi om',
    bareDette: 'Vi ber bare om det vi trenger i saken din og ikke kan hente selv.',
    samarbeid: 'Opplysninger skal vi så langt vi kan hente sammen med deg, eller slik at du vet om det.',
    punkt: (nr, navn) => `${nr}. ${navn}`,
    derfor: 'Derfor trenger vi det:',
    fristOverskrift: 'Når og hvordan',
    frist: dato => `Send det til oss innen ${dato}.`,
    digitalt: 'Du kan laste det opp på nav.no, der du ser søknaden din, eller komme innom med det.',
    levere: 'Du kan komme innom med det, eller sende det i posten.',
    avtalt: 'Lever det slik vi har avtalt.',
    vanskelig:
      'Har du det ikke, eller er det vanskelig eller dyrt å få tak i, så si fra. Da ser vi sammen på hva som kan gjøres.',
    merTid: 'Si også fra hvis du trenger mer tid.',
    sendtFor: 'Har du sendt det før, trenger du ikke sende det en gang til. Si fra, så leter vi det fram.',
    ikkeAvSegSelv:
      'Søknaden blir ikke avslått av seg selv når fristen er ute. Da ser en av oss på saken igjen.',
    ikkeAvSegSelvEtter:
      'Ingenting blir endret av seg selv når fristen er ute. Da ser en av oss på saken igjen.',
  },
  nn: {
    tittel: 'Vi treng dokumentasjon frå deg',
    ikkeSvaret: 'Dette er ikkje svaret på søknaden din. Vi ber om noko vi treng før vi kan svare.',
    ikkeNyttVedtak: dato =>
      `Dette er ikkje eit nytt vedtak. Vi ber om dokumentasjon som gjeld vedtaket frå ${dato}.`,
    beOmOverskrift: 'Dette ber vi om',
    bareDette: 'Vi ber berre om det vi treng i saka di og ikkje kan hente sjølve.',
    samarbeid: 'Opplysningar skal vi så langt vi kan hente saman med deg, eller slik at du veit om det.',
    punkt: (nr, navn) => `${nr}. ${navn}`,
    derfor: 'Difor treng vi det:',
    fristOverskrift: 'Når og korleis',
    frist: dato => `Send det til oss innan ${dato}.`,
    digitalt: 'Du kan laste det opp på nav.no, der du ser søknaden din, eller kome innom med det.',
    levere: 'Du kan kome innom med det, eller sende det i posten.',
    avtalt: 'Lever det slik vi har avtalt.',
    vanskelig:
      'Har du det ikkje, eller er det vanskeleg eller dyrt å få tak i, så sei frå. Då ser vi saman på kva som kan gjerast.',
    merTid: 'Sei også frå om du treng meir tid.',
    sendtFor: 'Har du sendt det før, treng du ikkje sende det ein gong til. Sei frå, så leitar vi det fram.',
    ikkeAvSegSelv:
      'Søknaden blir ikkje avslått av seg sjølv når fristen er ute. Då ser ein av oss på saka igjen.',
    ikkeAvSegSelvEtter:
      'Ingenting blir endra av seg sjølv når fristen er ute. Då ser ein av oss på saka igjen.',
  },
  en: {
    tittel: 'We need documents from you',
    ikkeSvaret:
      'This is not the answer to your application. We are asking for something we need before we can answer.',
    ikkeNyttVedtak: dato =>
      `This is not a new decision. We are asking for documents about the decision of ${dato}.`,
    beOmOverskrift: 'What we are asking for',
    bareDette: 'We only ask for what we need in your case and cannot get ourselves.',
    samarbeid:
      'As far as we can, we are to collect information together with you, or so that you know of it.',
    punkt: (nr, navn) => `${nr}. ${navn}`,
    derfor: 'Why we need it:',
    fristOverskrift: 'When and how',
    frist: dato => `Send it to us by ${dato}.`,
    digitalt: 'You can upload it at nav.no, where you see your application, or come by with it.',
    levere: 'You can come by with it, or send it by post.',
    avtalt: 'Deliver it in the way we have agreed.',
    vanskelig:
      'If you do not have it, or it is difficult or expensive to get, tell us. Then we will look together at what can be done.',
    merTid: 'Also tell us if you need more time.',
    sendtFor: 'If you have sent it before, you do not need to send it again. Tell us, and we will find it.',
    ikkeAvSegSelv:
      'The application is not refused by itself when the deadline has passed. One of us then looks at the case again.',
    ikkeAvSegSelvEtter:
      'Nothing changes by itself when the deadline has passed. One of us then looks at the case again.',
  },
}
