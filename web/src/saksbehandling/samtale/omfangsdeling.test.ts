import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { expect, test } from 'vitest'
import { delOmfanget } from './omfangsdeling.ts'

const akutt = { senere: TEMA.slice(1), innen: '2026-11-26' }

test.each([
  { valgt: null, dagens: '2026-11-22', siden: 0, fordi: 'ingenting er valgt, og da spørres det om alt' },
  { valgt: akutt, dagens: '2026-11-25', siden: 12, fordi: 'dagen er ikke kommet' },
  { valgt: akutt, dagens: '2026-11-26', siden: 0, fordi: 'det er i dag resten skal være spurt om' },
  { valgt: akutt, dagens: '2026-12-01', siden: 0, fordi: 'dagen er passert, og ingenting er glemt' },
  { valgt: { senere: [], innen: null }, dagens: '2026-11-22', siden: 0, fordi: 'alt ble tatt med en gang' },
])('$siden tema tas siden, fordi $fordi', ({ valgt, dagens, siden }) => {
  const [naa, senere] = delOmfanget(TEMA, valgt, dagens)
  expect(senere).toHaveLength(siden)
  expect([...naa, ...senere].toSorted()).toEqual([...TEMA].toSorted())
})
