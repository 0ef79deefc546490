import { flertall } from '../flertall.ts'
import type { felles as nb } from '../nb/felles.ts'

const f = flertall('en')

export const felles: typeof nb = {
  tilstand: {
    'ikke-spurt': 'Not asked',
    'bor-sporres-pa-nytt': 'Should be asked again',
    kartlagt: 'Mapped',
    'ikke-relevant': 'Not relevant',
    'onsker-ikke-a-svare': 'Prefers not to answer',
  },
  antallITilstand: {
    'ikke-spurt': n => `${n} not asked`,
    'bor-sporres-pa-nytt': n => `${n} should be asked again`,
    kartlagt: n => `${n} mapped`,
    'ikke-relevant': n => `${n} not relevant`,
    'onsker-ikke-a-svare': n => `${n} prefer not to answer`,
  },
  kortPaNytt: n => `${n} ask again`,
  enRute: 'One square is one topic',
  laster: 'Loading …',
  provIgjen: 'Try again',
  avbryt: 'Cancel',
  lukk: 'Close',
  feil: {
    ikkeTilgangTittel: 'You do not have access',
    ikkeTilgang:
      'You are logged in, but your role does not give access to this. Ask your manager if you need it.',
    finnesIkkeTittel: 'Not found',
    finnesIkke: 'It does not exist, or you do not have access to it.',
    nettTittel: 'No contact with the service',
    nett: 'Check your connection. What you have written is still here.',
    feiletTittel: 'This did not work',
    feilet: 'The fault is ours. What you have written is still here. Try again in a while.',
    referanse: nr => `Give this number to the operations team: ${nr}`,
    ventLittTittel: 'Too many attempts',
    ventLitt: 'Wait a minute and try again.',
  },
  lagring: {
    lagrer: 'Saving …',
    lagret: klokke => `Everything saved at ${klokke}`,
    lagretOgsaa: hvem => `Saved, ${hvem} also wrote here`,
    venter: 'Not saved yet. Your text is safe on this computer.',
    venterHer: 'Not saved yet. Your text is only here, and we are trying again. Do not close the page.',
  },
  konflikt: {
    tittel: 'Someone changed this while you were writing',
    forklaring: 'Both texts are here. Nothing is gone until you have chosen.',
    din: 'Your text',
    annen: (hvem, nar) => (nar ? `${hvem}, ${nar}` : hvem),
    behold: 'Use my text',
    taAndres: 'Use the saved text',
    tom: 'No text',
  },
  sti: {
    ferdig: 'done',
    naa: 'we are here now',
    mangler: 'begun, but something is missing',
    kommer: 'not started',
    merkelapp: 'Phases of the case',
    steg: (nr, av, navn) => `${navn}, step ${nr} of ${av}`,
    alle: 'All steps',
  },
  tidslinje: { eldre: n => f(n, { en: 'Show 1 older event', flere: `Show ${n} older events` }) },
  belop: { ugyldig: 'Write the amount in kroner, for example 1 250 or 1250,50.', enhet: 'kr' },
  dato: {
    ugyldig: 'Write the date as day.month.year, with four digits in the year, for example 02.11.2026.',
    hint: 'dd.mm.yyyy',
  },
  utloggetTittel: 'You are logged out',
  utlogget: 'What you have written is here. Log in in a new window, and come back here to continue.',
  annenBruker:
    'You are now logged in as someone else. The text is not saved until the person who wrote it logs in.',
  loggInnNyttVindu: 'Log in in a new window',
  jegErInne: 'I have logged in',
  byttBruker: 'Continue as the person logged in now',
  oppdaterTittel: 'Handlingsrom has been updated',
  oppdater: 'The page must be reloaded before you can save. Copy the text you are working on first.',
  oppdaterSiden: 'Reload the page',
}
