import { expect, test } from 'vitest'
import { enSak, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { oppgaver } from './oppgaver.ts'

const oppgave = (s: ReturnType<typeof enSak>) => oppgaver(s.sak).find(o => o.type === 'akutt')

test('nødhjelp til maten lar strømmen stå som akutt, til den også er innvilget', () => {
  const meldt = enSak().medSoknad(enSoknad('s1', '2026-11-20').medAkutt('mat', 'strom'))
  const mat = meldt.medNodhjelp()
  expect(oppgave(mat)).toMatchObject({ for: 'alle', tekst: 'strom' })
  expect(mat.sak.soknader[0]?.akutt).toMatchObject({ behov: ['mat', 'strom'], avklart: false })
  const k = nodhjelpskommando(mat.verden)
  const strom = mat.utfor({ ...k, innhold: { ...k.innhold, behov: 'Strøm', dekker: ['strom'] } })
  expect(oppgave(strom)).toBeUndefined()
})

test('nødhjelp der ingen har krysset av hva den dekker, dekker ikke noe av det som er meldt', () => {
  const meldt = enSak().medSoknad(enSoknad('s1', '2026-11-20').medAkutt('mat'))
  const { dekker: _, ...innhold } = nodhjelpskommando(meldt.verden).innhold
  const svar = meldt.utfor({ type: 'innvilgNodhjelp', soknadId: S1, innhold })
  expect(oppgave(svar)).toMatchObject({ tekst: 'mat' })
})

test('et vedtak fra før dette ble spurt om, dekket alt som var meldt', () => {
  const meldt = enSak().medSoknad(enSoknad('s1', '2026-11-20').medAkutt('mat', 'strom'))
  const gammelt = meldt.medNodhjelp().hendelser.flatMap(({ hendelse: h }) => {
    if (h.type !== 'NodhjelpInnvilget') return []
    const { dekker: _, ...innhold } = h.innhold
    return [{ ...h, innhold }]
  })
  expect(oppgave(meldt.registrer(...gammelt))).toBeUndefined()
})
