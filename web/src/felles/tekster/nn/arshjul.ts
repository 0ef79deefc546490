import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('nn')

export const arshjul: Tekster['arshjul'] = {
  tittel: 'Årshjul',
  hensikt:
    'Alt i internkontrollen som har ein dato, dei neste tolv månadene. Det blir henta frå der det står; ingenting blir ført inn her.',
  hjul: 'Dei neste tolv månadene',
  maneden: (maned, n) => `${maned}: ${n}`,
  idag: 'I dag',
  antall: n => f(n, { en: '1 dato', flere: `${n} datoar` }),
  etterskudd: 'På etterskot',
  ingenEtterskudd: 'Ingenting er på etterskot.',
  ingen: 'Ingen datoar dei neste tolv månadene',
  ingenHjelp:
    'Når rutinar skal sjåast på igjen, tiltak har ein frist, eller ei saksprøve skal lesast, står det her.',
  senere: n => f(n, { en: '1 dato er seinare enn dette.', flere: `${n} datoar er seinare enn dette.` }),
  uten: 'Ingen bestemd eigar',
  slag: {
    gjennomgang: 'Sjåast på igjen',
    utloper: 'Siste dag ho gjeld',
    dag: 'Skal skje',
    tiltak: 'Frist for tiltak',
    maling: 'Effekten blir målt',
    lesing: 'Siste dag å lese saksprøva',
    norm: 'Norma blir sett på',
    milepael: 'Milepæl i eigenvurdering',
  },
  normen: 'Norma til kommunen',
  saksproven: periode => `Vedtak ${periode}`,
}
