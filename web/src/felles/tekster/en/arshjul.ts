import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const arshjul: Tekster['arshjul'] = {
  tittel: 'Yearly wheel',
  hensikt:
    'Everything in the internal control that has a date, the next twelve months. It is gathered from where it stands; nothing is entered here.',
  hjul: 'The next twelve months',
  maneden: (maned, n) => `${maned} – ${n}`,
  idag: 'Today',
  antall: n => f(n, { en: '1 date', flere: `${n} dates` }),
  etterskudd: 'Overdue',
  ingenEtterskudd: 'Nothing is overdue.',
  ingen: 'No dates in the next twelve months',
  ingenHjelp:
    'When routines are to be reviewed, measures have a due date, or a sample is to be read, it appears here.',
  senere: n => f(n, { en: '1 date is later than this.', flere: `${n} dates are later than this.` }),
  uten: 'No single owner',
  slag: {
    gjennomgang: 'To be reviewed',
    utloper: 'Last day it is valid',
    dag: 'To take place',
    tiltak: 'Measure due',
    maling: 'The effect is measured',
    lesing: 'Last day to read the sample',
    norm: 'The norm is looked at',
    milepael: 'Milestone in a self-assessment',
  },
  normen: 'The municipality’s norm',
  saksproven: periode => `Decisions ${periode}`,
}
