import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { LofteId } from '../felles/id.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSamtale, etLofte } from '../testdata/enSamtale.ts'
import { venterPaaRad } from './venterPaaRad.ts'

const besvart = () => enSak('2026-11-10').medBehov('b1').besvartBehov('b1', 'oppfolging-17').den('2026-11-20')
const oppfolging = (dag: string) => enSamtale({ dato: dato(dag), gjelder: 'oppfolging' })
const ring = etLofte({ slag: 'ring-tilbake', innen: dato('2026-11-21') })
const l1 = 'l1' as LofteId

test.each([
  { sak: enSak(), venter: [], fordi: 'ingen har bedt om noe' },
  { sak: besvart(), venter: ['oppfolging-17 2026-11-10'], fordi: 'behovet fikk oppfølging som svar' },
  {
    sak: besvart().utfor(oppfolging('2026-11-09')),
    venter: ['oppfolging-17 2026-11-10'],
    fordi: 'samtalen var før svaret',
  },
  { sak: besvart().utfor(oppfolging('2026-11-10')), venter: [], fordi: 'samtalen var samme dag' },
  {
    sak: besvart().utfor(enSamtale()),
    venter: ['oppfolging-17 2026-11-10'],
    fordi: 'den gjaldt kartleggingen',
  },
  {
    sak: enSak().medBehov('b1').besvartBehov('b1', 'stonad-18'),
    venter: [],
    fordi: 'et annet svar er ikke råd',
  },
  { sak: enSak().utfor(ring), venter: ['ring-tilbake 2026-11-20'], fordi: 'hun vil bli ringt' },
  {
    sak: enSak().utfor(ring, { type: 'gjorOppLofte', lofteId: l1, utfall: 'holdt', tekst: '' }),
    venter: [],
    fordi: 'hun er ringt',
  },
  { sak: enSak().utfor(etLofte()), venter: [], fordi: 'en avtale er ikke å vente på råd' },
  {
    sak: besvart().medBehov('b2').besvartBehov('b2', 'oppfolging-17'),
    venter: ['oppfolging-17 2026-11-10'],
    fordi: 'familien venter én gang, fra den første dagen',
  },
])('venter på $venter, fordi $fordi', ({ sak, venter }) => {
  expect(venterPaaRad(sak.sak).map(v => `${v.paa} ${v.siden}`)).toEqual(venter)
})
