import type { Arshjulslag } from '@handlingsrom/kontrakt/arshjul'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Årshjulet: alt i internkontrollen med en dato. */
export const arshjul = {
  tittel: 'Årshjul',
  hensikt:
    'Alt i internkontrollen som har en dato, de neste tolv månedene. Det hentes fra der det står; ingenting føres inn her.',
  hjul: 'De neste tolv månedene',
  maneden: (maned: string, n: number) => `${maned}: ${n}`,
  idag: 'I dag',
  antall: (n: number) => f(n, { en: '1 dato', flere: `${n} datoer` }),
  etterskudd: 'På etterskudd',
  ingenEtterskudd: 'Ingenting er på etterskudd.',
  ingen: 'Ingen datoer de neste tolv månedene',
  ingenHjelp:
    'Når rutiner skal ses på igjen, tiltak har en frist, eller en saksprøve skal leses, står det her.',
  senere: (n: number) =>
    f(n, { en: '1 dato er senere enn dette.', flere: `${n} datoer er senere enn dette.` }),
  uten: 'Ingen bestemt eier',
  slag: {
    gjennomgang: 'Ses på igjen',
    utloper: 'Siste dag den gjelder',
    dag: 'Skal skje',
    tiltak: 'Frist for tiltak',
    maling: 'Effekten måles',
    lesing: 'Siste dag å lese saksprøven',
    norm: 'Normen ses på',
    milepael: 'Milepæl i egenvurdering',
  } satisfies Record<Arshjulslag, string>,
  normen: 'Kommunens norm',
  saksproven: (periode: string) => `Vedtak ${periode}`,
}
