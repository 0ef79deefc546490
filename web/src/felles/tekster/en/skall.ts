import { flertall } from '../flertall.ts'
import type { skall as nb } from '../nb/skall.ts'

const f = flertall('en')

export const skall: typeof nb = {
  produkt: 'Handlingsrom',
  tilInnhold: 'Skip to content',
  hovedmeny: 'Main menu',
  meny: 'Menu',
  lukkMeny: 'Close menu',
  minDag: 'My day',
  mottak: 'Intake',
  fordeling: 'Allocation',
  internkontroll: 'Internal control',
  saker: 'Cases',
  oppslag: 'Look-up',
  tilbud: 'Offers',
  kommune: 'Rules',
  sok: 'Search case or person',
  sokTreff: n => f(n, { en: '1 result', flere: `${n} results` }),
  sokKreverTilgang: 'You can ask for access',
  sokIngen: 'No results that you have access to.',
  sokFeilet: 'The search did not work. Try again.',
  spraak: 'Language',
  utseende: 'Appearance',
  lyst: 'Light',
  morkt: 'Dark',
  somMaskinen: 'Same as device',
  hurtigtaster: 'Keyboard shortcuts',
  hurtigtastHint: 'Press / to search',
  loggUt: 'Log out',
  loggUtSperret: {
    tittel: 'You have text that has not been sent',
    venter: 'It has not reached the service yet. We are still trying.',
    velg: n =>
      f(n, {
        en: '1 answer is waiting for you to choose. Open the case to see both versions.',
        flere: `${n} answers are waiting for you to choose. Open the cases to see both versions.`,
      }),
    trygt:
      'If you log out now, the text stays locked on this computer. Only you can open it. It is sent the next time you log in here.',
    utrygt: 'The text is only on this page. If you log out now, it is lost.',
    sendt: 'Everything has been sent. You can log out.',
    sendNaa: 'Try to send now',
    likevel: 'Log out anyway',
    forkast: 'Discard the text and log out',
    utenNettTittel: 'You are not logged out',
    utenNett:
      'Without a network we cannot end the session. Lock the computer, and log out when the network is back.',
  },
  bruker: (navn, rolle) => `${navn}, ${rolle}. User menu`,
  roller: {
    veileder: 'Caseworker',
    fagansvarlig: 'Second reader',
    leder: 'Manager',
    kontaktsenter: 'Contact centre',
    administrator: 'System administrator',
  },
  demo: 'Demo and evaluation. Use invented people only. Real identity numbers are refused.',
  demoKort: 'Demo and evaluation',
  loggInnTittel: 'Log in to Handlingsrom',
  loggInnHensikt:
    'Handlingsrom is for you who work with financial social assistance and want every child to be seen.',
  loggInn: 'Log in',
  finnesIkkeTittel: 'The page does not exist',
  finnesIkke: 'The address may be wrong, or the page may have moved.',
  tilMinDag: 'Go to My day',
  krasjTittel: 'The page stopped',
  krasj: 'Something went wrong on this page. What you wrote in fields that save is kept. Reload the page.',
  kommer: 'This page has not been built yet.',
}
