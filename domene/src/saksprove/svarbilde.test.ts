import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LESEUTFALL, type Leseutfall } from '../kontroll/malepunkt.ts'
import { MINSTE_TALL } from '../statistikk/smaTall.ts'
import { svarbilde } from './svarbilde.ts'

const k1 = (...antall: readonly number[]) =>
  svarbilde(LESEUTFALL.flatMap((u, i) => Array.from({ length: antall[i] ?? 0 }, () => ({ K1: u }))))[0]?.svar

test.each([
  { antall: [4], ventet: null, fordi: 'fire saker er for få' },
  {
    antall: [5],
    ventet: ['oppfylt 5', 'delvis 0', 'ikke 0', 'ikke-aktuelt 0'],
    fordi: 'alle fem svarte likt',
  },
  {
    antall: [6, 5],
    ventet: ['oppfylt 6', 'delvis 5', 'ikke 0', 'ikke-aktuelt 0'],
    fordi: 'begge er store nok',
  },
  {
    antall: [6, 5, 0, 5],
    ventet: ['oppfylt 6', 'delvis 5', 'ikke 0', 'ikke-aktuelt 5'],
    fordi: 'ingen er små',
  },
  {
    antall: [10, 3, 4],
    ventet: ['oppfylt 10', 'delvis+ikke 7', 'ikke-aktuelt 0'],
    fordi: 'de to små står sammen',
  },
  {
    antall: [3, 2],
    ventet: ['oppfylt+delvis 5', 'ikke 0', 'ikke-aktuelt 0'],
    fordi: 'alene ville begge pekt',
  },
])('$antall gir $ventet fordi $fordi', ({ antall, ventet }) => {
  expect(k1(...antall)?.map(g => `${g.deler.join('+')} ${g.antall}`) ?? null).toEqual(ventet)
})

test('ingen gruppe er én til fire saker, og gruppene er alle sakene', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Leseutfall>(...LESEUTFALL), { maxLength: 40 }), svar => {
      const grupper = svarbilde(svar.map(K1 => ({ K1 })))[0]?.svar
      if (!grupper) {
        expect(svar.length).toBeLessThan(MINSTE_TALL)
        return
      }
      expect(grupper.reduce((n, g) => n + g.antall, 0)).toBe(svar.length)
      for (const g of grupper) expect(g.antall === 0 || g.antall >= MINSTE_TALL).toBe(true)
    }),
  )
})
