import { flertall } from '../flertall.ts'
import type { minDag as nb } from '../nb/minDag.ts'
import { storTallord, tallord } from '../tallord.ts'

const f = flertall('en')
const tall = tallord('en')
const Tall = storTallord('en')

export const minDag: typeof nb = {
  fane: 'My day',
  nyHenvendelse: 'New enquiry',
  hopp: 'Go to urgent',
  setning: {
    akutt: n =>
      f(n, { en: 'One family needs an answer today.', flere: `${Tall(n)} families need an answer today.` }),
    etterDet: n =>
      f(n, { en: 'After that you have one deadline.', flere: `After that you have ${tall(n)} deadlines.` }),
    idag: n => f(n, { en: 'You have one task due today.', flere: `You have ${tall(n)} tasks due today.` }),
    idagMedOver: n =>
      f(n, { en: 'You have one overdue task.', flere: `You have ${tall(n)} tasks due today or earlier.` }),
    ingenFrist: 'Nothing is due today.',
    venter: n => f(n, { en: 'One task is waiting for you.', flere: `${Tall(n)} tasks are waiting for you.` }),
    ufordelte: n =>
      f(n, {
        en: 'Nobody has taken one new application.',
        flere: `Nobody has taken ${tall(n)} new applications.`,
      }),
    ro: 'Nothing is urgent, and nothing is waiting for you.',
    parkert: n =>
      f(n, {
        en: 'One message in intake must be placed by hand.',
        flere: `${Tall(n)} messages in intake must be placed by hand.`,
      }),
    stoppet: n =>
      f(n, {
        en: 'One message to an applicant did not get through. See why.',
        flere: `${Tall(n)} messages to applicants did not get through. See why.`,
      }),
  },
  filter: 'Show only',
  vis: {
    alt: 'All',
    akutt: 'Urgent',
    idag: 'Today',
    venter: 'Waiting for you',
    nye: 'New applications',
  },
  akutt: 'Urgent',
  svarIDag: 'Answer today',
  meldtFor: n => f(n, { en: 'Reported 1 day ago', flere: `Reported ${n} days ago` }),
  nodhjelpTil: familie => `Emergency help for the ${familie} family`,
  meldt: nar => `Reported ${nar}.`,
  kl: klokke => `at ${klokke}`,
  uplassert: 'Emergency help in an application not yet placed',
  plasser: 'Place the application',
  plasserNodhjelp: 'Place the application for emergency help',
  vurderNodhjelp: 'Consider emergency help',
  taSaken: 'Take the case',
  taSakenFor: familie => `Take the case of the ${familie} family`,
  idag: 'Today',
  eldsteFristForst: 'Oldest deadline first',
  venter: 'Waiting for you',
  eldstForst: 'Oldest first',
  ufordelte: 'New applications nobody has taken',
  kom: nar => `Arrived ${nar}`,
  kanal: { digital: 'Digital application', papir: 'Paper application', muntlig: 'Oral application' },
  nesteSju: 'Next seven days',
  barn: 'Children we lack answers about',
  barnMedAlder: (fornavn, alder) =>
    alder === null ? fornavn : `${fornavn}, ${alder === 0 ? 'under 1' : alder}`,
  visAlle: n => f(n, { en: 'Show 1 more family', flere: `Show ${n} more families` }),
  visFaerre: 'Show fewer',
  ufullstendig: 'The list is built on applications and conversations and may be incomplete.',
  tomt: {
    akutt: 'Nobody has reported anything urgent.',
    idag: 'Nothing is due today.',
    venter: 'Nothing is waiting for you.',
    venterTekst: 'Returned decisions, new documents and decisions you are to read appear here.',
    ufordelte: 'Every new application has someone.',
    nesteSju: 'No deadlines in the next seven days.',
    barn: 'We have answers about all the children we know of in your cases.',
    ingenEgneBarn: 'You have no cases with children.',
    ingenEgneBarnTekst: 'The list only shows children in your own cases. Cases others have are not here.',
  },
  taster: 'J and K or the arrow keys move between rows. Enter opens. N gives a new conversation.',
}
