import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { alleBarnaHolder } from '../kartlegging/alleBarna.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import { enSak } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { etBarn, personId } from '../testdata/etBarn.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { barnIHusstanden, ventedeBarn } from './tilstand.ts'

const LITEN = personId('Liten')
const venter = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad()
    .altKartlagt()
    .medBarn('Liten', undefined, etBarn().med({ relasjon: 'ventet', termin: dato('2027-02-10') }))

test('et barn som ventes, er med i saken, men får ingen linje, ingen vurdering og ingen mangler', () => {
  const { sak, verden } = venter()
  expect(ventedeBarn(sak.husstand).map(b => b.termin)).toEqual(['2027-02-10'])
  expect(barnIHusstanden(sak.husstand).map(b => b.personId)).not.toContain(LITEN)
  expect(vurderingslinjer(sak, S1).map(l => l.innhold.gjelder)).not.toContain(LITEN)
  expect(sakForKontroll(sak, S1, testomgivelse(verden))?.barn.map(b => b.personId)).not.toContain(LITEN)
  expect(oppgaver(sak).map(o => o.personId)).not.toContain(LITEN)
})

test('det kan likevel kartlegges: utstyr, og hva familien trenger før fødselen', () => {
  expect(
    venter().medSvar('Liten', 'utstyr-klaer', 'Mangler vogn og seng.').sak.kartlegging.celler[LITEN],
  ).toBeDefined()
})

test('at det ventes, gjør ikke svaret om alle barna gammelt; at det er født, gjør det', () => {
  const ventet = venter()
  const s = ventet.sak.soknader[0]
  if (!s) throw new Error('søknaden er i saken')
  expect(alleBarnaHolder(ventet.sak.husstand, s)).toBe(true)
  const fodt = ventet.utfor({
    type: 'rettBarneopplysninger',
    personId: LITEN,
    barn: etBarn().opplysninger,
    kilde: 'familien',
    grunn: 'Født i går.',
    settVersjon: 1,
  })
  expect(alleBarnaHolder(fodt.sak.husstand, s)).toBe(false)
  expect(barnIHusstanden(fodt.sak.husstand).at(-1)).toMatchObject({ personId: LITEN, relasjon: 'barn' })
  expect(barnIHusstanden(fodt.sak.husstand).at(-1)?.termin).toBeUndefined()
})
