import { describe, expect, test } from 'vitest'
import { ruten } from './Rute.tsx'

const ADRESSE = 'https://handlingsrom.eksempel.no/svar#4699-ABCD-EFGH-JKLM'
/** Rutene som er svarte, lest tilbake av stien. */
const svarte = (sti: string): ReadonlySet<string> =>
  new Set([...sti.matchAll(/M(\d+) (\d+)h1/g)].map(m => `${m[1]},${m[2]}`))

describe('ruten telefonen leser', () => {
  test('har de tre hjørnene leseren finner den ved, og en hvit kant på fire moduler rundt', () => {
    const { sti, storrelse } = ruten(ADRESSE)
    const punkter = svarte(sti)
    const koordinater = [...punkter].flatMap(p => p.split(',').map(Number))
    expect([Math.min(...koordinater), Math.max(...koordinater)]).toEqual([4, storrelse - 5])
    const hjorne = (x0: number, y0: number) =>
      Array.from({ length: 7 }, (_, y) =>
        Array.from({ length: 7 }, (_, x) => (punkter.has(`${x0 + x},${y0 + y}`) ? '#' : '.')).join(''),
      )
    const monster = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']
    const borte = storrelse - 4 - 7
    expect([hjorne(4, 4), hjorne(borte, 4), hjorne(4, borte)]).toEqual([monster, monster, monster])
  })
  test('er en annen for hver kode, og den samme hver gang', () => {
    expect(ruten(ADRESSE)).toEqual(ruten(ADRESSE))
    expect(ruten(ADRESSE).sti).not.toBe(ruten(`${ADRESSE}N`).sti)
  })
})
