import type { Spraak } from '@handlingsrom/domene/felles/spraak'

export type Svartekster = {
  readonly tittel: string
  readonly ingress: string
  readonly lover: readonly string[]
  readonly kode: string
  readonly kodeHjelp: string
  readonly videre: string
  readonly kodeFeil: string
  readonly sporsmal: string
  readonly hopp: string
  readonly brevet: string
  readonly hvisJa: string
  readonly send: string
  readonly tom: string
  readonly ingenSvar: string
  readonly takk: string
  readonly takkTekst: string
  readonly feil: string
  readonly feilTittel: string
  readonly brett: {
    readonly start: string
    readonly startTekst: string
    readonly kodeHjelp: string
    readonly startKnapp: string
    readonly kodeFeil: string
    readonly loggUt: string
    readonly loggUtTekst: string
    readonly begynn: string
    readonly brukt: string
    readonly takkTekst: string
    readonly ferdig: string
  }
  readonly feilside: {
    readonly tittel: string
    readonly forMange: string
    readonly nede: string
    readonly annet: string
    readonly tilbake: string
  }
}

/** Sidene familien ser. Ordene i spørsmålene hører til spørsmålene (`domene/undersokelse`). */
export const SVARTEKSTER: Readonly<Record<Spraak, Svartekster>> = {
  nb: {
    tittel: 'Hvordan er dere blitt møtt av Nav?',
    ingress: 'Tre påstander og et spørsmål om brevet. Det tar omtrent et minutt.',
    lover: [
      'Det er frivillig. Hjelpen dere får, blir den samme om du svarer eller ikke, og uansett hva du svarer.',
      'Ingen kan se hvem som svarte hva. Svaret lagres med måned og kontor, og ikke noe om deg.',
      'Kontoret ser bare tall for mange svar samlet, og aldri tall under fem.',
    ],
    kode: 'Kode',
    kodeHjelp: 'Koden står på lappen. Store og små bokstaver er det samme.',
    videre: 'Gå videre',
    kodeFeil:
      'Koden kan ikke brukes. Har du nettopp svart, er svaret ditt med. Ellers kan den være skrevet feil, brukt eller for gammel. Se på lappen og prøv igjen, eller be kontoret om en ny.',
    sporsmal: 'Hva mener du?',
    hopp: 'Du kan hoppe over det du ikke vil svare på.',
    brevet: 'Brevet fra Nav',
    hvisJa: 'Hvis du svarte ja:',
    send: 'Send svaret',
    tom: 'Tøm svarene',
    ingenSvar: 'Du har ikke svart på noe ennå. Svar på minst ett av spørsmålene, eller lukk siden.',
    takk: 'Takk. Svaret ditt er med.',
    takkTekst: 'Koden er slettet og kan ikke brukes igjen. Du kan lukke siden.',
    feil: 'Feil',
    feilTittel: 'Dette må rettes',
    brett: {
      start: 'Start nettbrettet',
      startTekst:
        'Nettbrettet er ikke startet i dag. En ansatt lager en kode i Handlingsrom og skriver den her.',
      kodeHjelp: 'Koden gjelder i dag, og bare på ett nettbrett.',
      startKnapp: 'Start',
      kodeFeil: 'Koden kan ikke brukes. Lag en ny i Handlingsrom.',
      loggUt: 'Logg ut først',
      loggUtTekst:
        'En ansatt er logget inn i Handlingsrom på dette nettbrettet. Logg ut der, og åpne denne siden på nytt. Først da kan familier svare her.',
      begynn: 'Begynn',
      brukt: 'Nettbrettet kan ikke ta imot flere svar i dag. Si fra til en ansatt.',
      takkTekst: 'Du kan gi fra deg nettbrettet.',
      ferdig: 'Til start',
    },
    feilside: {
      tittel: 'Dette gikk ikke',
      forMange:
        'Det kom for mange svar herfra på kort tid. Vent et minutt og prøv igjen. Koden virker fortsatt.',
      nede: 'Vi får ikke tatt imot svar akkurat nå. Prøv igjen om litt. Koden virker fortsatt.',
      annet:
        'Vi fikk ikke tatt imot det du sendte. Begynn på nytt. Er svaret ikke kommet fram, virker koden fortsatt.',
      tilbake: 'Begynn på nytt',
    },
  },
  nn: {
    tittel: 'Korleis har de blitt møtte av Nav?',
    ingress: 'Tre påstandar og eit spørsmål om brevet. Det tek om lag eit minutt.',
    lover: [
      'Det er frivillig. Hjelpa de får, blir den same om du svarer eller ikkje, og kva du enn svarer.',
      'Ingen kan sjå kven som svarte kva. Svaret blir lagra med månad og kontor, og ikkje noko om deg.',
      'Kontoret ser berre tal for mange svar samla, og aldri tal under fem.',
    ],
    kode: 'Kode',
    kodeHjelp: 'Koden står på lappen. Store og små bokstavar er det same.',
    videre: 'Gå vidare',
    kodeFeil:
      'Koden kan ikkje brukast. Har du nett svart, er svaret ditt med. Elles kan han vere skriven feil, brukt eller for gammal. Sjå på lappen og prøv igjen, eller be kontoret om ein ny.',
    sporsmal: 'Kva meiner du?',
    hopp: 'Du kan hoppe over det du ikkje vil svare på.',
    brevet: 'Brevet frå Nav',
    hvisJa: 'Om du svarte ja:',
    send: 'Send svaret',
    tom: 'Tøm svara',
    ingenSvar: 'Du har ikkje svart på noko enno. Svar på minst eitt av spørsmåla, eller lukk sida.',
    takk: 'Takk. Svaret ditt er med.',
    takkTekst: 'Koden er sletta og kan ikkje brukast igjen. Du kan lukke sida.',
    feil: 'Feil',
    feilTittel: 'Dette må rettast',
    brett: {
      start: 'Start nettbrettet',
      startTekst:
        'Nettbrettet er ikkje starta i dag. Ein tilsett lagar ein kode i Handlingsrom og skriv han her.',
      kodeHjelp: 'Koden gjeld i dag, og berre på eitt nettbrett.',
      startKnapp: 'Start',
      kodeFeil: 'Koden kan ikkje brukast. Lag ein ny i Handlingsrom.',
      loggUt: 'Logg ut først',
      loggUtTekst:
        'Ein tilsett er logga inn i Handlingsrom på dette nettbrettet. Logg ut der, og opne denne sida på nytt. Først då kan familiar svare her.',
      begynn: 'Byrj',
      brukt: 'Nettbrettet kan ikkje ta imot fleire svar i dag. Sei frå til ein tilsett.',
      takkTekst: 'Du kan gi frå deg nettbrettet.',
      ferdig: 'Til start',
    },
    feilside: {
      tittel: 'Dette gjekk ikkje',
      forMange:
        'Det kom for mange svar herifrå på kort tid. Vent eit minutt og prøv igjen. Koden verkar framleis.',
      nede: 'Vi får ikkje teke imot svar akkurat no. Prøv igjen om litt. Koden verkar framleis.',
      annet:
        'Vi fekk ikkje teke imot det du sende. Byrj på nytt. Er svaret ikkje kome fram, verkar koden framleis.',
      tilbake: 'Byrj på nytt',
    },
  },
  en: {
    tittel: 'How has Nav treated your family?',
    ingress: 'Three statements and a question about the letter. It takes about a minute.',
    lover: [
      'It is voluntary. The help you get stays the same whether you answer or not, and whatever you answer.',
      'No one can see who answered what. Your answer is stored with the month and the office, and nothing about you.',
      'The office only sees figures for many answers together, and never a figure below five.',
    ],
    kode: 'Code',
    kodeHjelp: 'The code is on your slip. Capital and small letters are the same.',
    videre: 'Continue',
    kodeFeil:
      'The code cannot be used. If you have just answered, your answer is included. Otherwise it may be misspelt, used or too old. Look at your slip and try again, or ask the office for a new one.',
    sporsmal: 'What do you think?',
    hopp: 'You can skip anything you do not want to answer.',
    brevet: 'The letter from Nav',
    hvisJa: 'If you answered yes:',
    send: 'Send your answer',
    tom: 'Clear the answers',
    ingenSvar: 'You have not answered anything yet. Answer at least one of the questions, or close the page.',
    takk: 'Thank you. Your answer is included.',
    takkTekst: 'The code is deleted and cannot be used again. You can close the page.',
    feil: 'Error',
    feilTittel: 'This must be corrected',
    brett: {
      start: 'Start the tablet',
      startTekst:
        'The tablet has not been started today. A member of staff makes a code in Handlingsrom and enters it here.',
      kodeHjelp: 'The code is valid today, and on one tablet only.',
      startKnapp: 'Start',
      kodeFeil: 'The code cannot be used. Make a new one in Handlingsrom.',
      loggUt: 'Log out first',
      loggUtTekst:
        'A member of staff is logged in to Handlingsrom on this tablet. Log out there, and open this page again. Only then can families answer here.',
      begynn: 'Begin',
      brukt: 'The tablet cannot take more answers today. Please tell a member of staff.',
      takkTekst: 'You can hand the tablet back.',
      ferdig: 'To the start',
    },
    feilside: {
      tittel: 'That did not work',
      forMange:
        'Too many answers came from here in a short time. Wait a minute and try again. The code still works.',
      nede: 'We cannot take answers right now. Try again in a little while. The code still works.',
      annet:
        'We could not take what you sent. Start again. If your answer did not arrive, the code still works.',
      tilbake: 'Start again',
    },
  },
}
