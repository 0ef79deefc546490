import { expect, test } from 'vitest'
import { visHjemmel } from '../hjemmel.ts'
import { kanUnntasFraInnsyn } from './paragraf-19-unntak-fra-innsyn.ts'

test.each([
  {
    tilfelle: 'ingen oppgitt grunn',
    grunn: 'ingen',
    utfall: 'ikke-oppfylt',
    sted: 'forvaltningsloven § 19',
    fordi: 'uten grunn gis opplysningen',
  },
  {
    tilfelle: 'partens egen helse',
    grunn: 'egen-helse-eller-naerstaende',
    utfall: 'krever-skjonn',
    sted: 'forvaltningsloven § 19 første ledd',
    fordi: 'om det er utilrådelig, vurderes',
  },
  {
    tilfelle: 'andres helse',
    grunn: 'andres-helse',
    utfall: 'krever-skjonn',
    sted: 'forvaltningsloven § 19 andre ledd',
    fordi: 'vesentlig betydning for parten går foran',
  },
  {
    tilfelle: 'andre særlige grunner',
    grunn: 'andre-saerlige-grunner',
    utfall: 'krever-skjonn',
    sted: 'forvaltningsloven § 19 andre ledd',
    fordi: 'vesentlig betydning for parten går foran',
  },
] as const)('$tilfelle gir $utfall etter $sted, fordi $fordi', ({ grunn, utfall, sted }) => {
  const svar = kanUnntasFraInnsyn({ grunn })
  expect([svar.utfall, visHjemmel(svar.hjemmel)]).toEqual([utfall, sted])
})
