import { dato } from '@handlingsrom/domene/felles/dato'
import { skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import { expect, test } from 'vitest'
import { passer, sporsmalene } from './sporsmal.ts'

const NA = skjemaFor(dato('2026-11-28')).sporsmal

type Tilfelle = { id: string; alder: number | null; rolle?: string; stilles: boolean; fordi: string }
test.each<Tilfelle>([
  { id: 'ungdommens-utfordringer', alder: 14, stilles: false, fordi: 'hun er for ung' },
  { id: 'ungdommens-utfordringer', alder: 15, stilles: true, fordi: 'frafallet begynner gjerne her' },
  { id: 'ungdommens-utfordringer', alder: 19, stilles: true, fordi: 'hun står som barn og bor hjemme' },
  { id: 'ung-voksen-hjemme', alder: 17, stilles: false, fordi: 'hun spørres som ungdom' },
  { id: 'ung-voksen-hjemme', alder: 18, stilles: true, fordi: 'hun er fylt 18' },
  { id: 'ung-voksen-hjemme', alder: 24, stilles: true, fordi: 'hun er fortsatt ung' },
  { id: 'ung-voksen-hjemme', alder: 25, stilles: false, fordi: 'hun er voksen' },
  { id: 'ung-voksen-hjemme', alder: null, stilles: true, fordi: 'ingen vet alderen' },
  {
    id: 'ung-voksen-hjemme',
    alder: 20,
    rolle: 'soker',
    stilles: false,
    fordi: 'hun er søkeren, og bor ikke hjemme hos noen',
  },
  { id: 'vold', alder: 40, stilles: true, fordi: 'alle voksne spørres' },
])('$id stilles når alderen er $alder: $stilles, fordi $fordi', ({ id, alder, stilles, rolle }: Tilfelle) => {
  const s = NA.find(x => x.id === id)
  expect(s && passer(s, alder, rolle ?? 'annen-voksen')).toBe(stilles)
})

test('et frivillig spørsmål om utfordringer er aldri det første som sies', () => {
  const skjema = { sporsmal: NA } as unknown as Parameters<typeof sporsmalene>[0]
  const overgang = sporsmalene(skjema, 'overgang-etablering', 'barn')
  expect(overgang.hoved).toBe(undefined)
  expect(overgang.flere.map(s => s.id)).toEqual(['ungdommens-utfordringer'])
  expect(sporsmalene(skjema, 'sosial-helse', 'voksen').hoved?.id).toBe('helse-voksen')
})
