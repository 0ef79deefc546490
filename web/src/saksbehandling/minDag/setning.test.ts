import { describe, expect, it } from 'vitest'
import { minDag } from '../../felles/tekster/nb/minDag.ts'
import { dagensSetning } from './setning.ts'

const dag = (
  antall: Partial<Record<'akutt' | 'idag' | 'venter' | 'ufordelte', number>>,
  frist = '2026-11-23',
) => ({
  dagens: '2026-11-23',
  antall: { akutt: 0, idag: 0, venter: 0, ufordelte: 0, parkert: 0, stoppet: 0, ...antall },
  idag: antall.idag ? [{ frist }] : [],
})

describe('setningen øverst på Min dag', () => {
  it.each([
    [{}, 'Ingenting haster, og ingenting venter på deg.', 'ingenting er også et svar'],
    [{ akutt: 1 }, 'Én familie trenger svar i dag.', 'entall'],
    [{ akutt: 2, idag: 1 }, 'To familier trenger svar i dag. Etter det har du én frist.', 'det akutte først'],
    [{ idag: 3 }, 'Du har tre oppgaver med frist i dag.', 'uten akutt begynner den med fristene'],
    [{ venter: 2 }, 'Ingenting har frist i dag. To oppgaver venter på deg.', 'sier at det er ro'],
    [{ ufordelte: 1 }, 'Ingenting har frist i dag. Én ny søknad har ingen tatt.', 'nye søknader til slutt'],
    [{ idag: 13 }, 'Du har 13 oppgaver med frist i dag.', 'store tall med siffer'],
  ])('%o gir «%s», fordi %s', (antall, setning, fordi) => {
    expect(dagensSetning(dag(antall), minDag.setning), fordi).toBe(setning)
  })

  it('sier fra når en frist er gått ut', () => {
    expect(dagensSetning(dag({ idag: 1 }, '2026-11-20'), minDag.setning)).toBe(
      'Du har én oppgave der fristen er gått ut.',
    )
  })
})
