import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingeravtrykk, LIKE_NOK, likhet } from './fingeravtrykk.ts'

const av = (t: string) => {
  const f = fingeravtrykk(t)
  if (!f) throw new Error('for kort')
  return f
}
const BARNEHAGE = 'Barnehage er viktig for barns utvikling og gir trygge rammer i hverdagen.'

describe('fingeravtrykk av en setning', () => {
  test.each<[string, string, boolean, string]>([
    [
      'Teo begynner i barnehagen og trives godt der med vennene sine.',
      'Áile begynner i barnehagen og trives godt der med vennene sine.',
      true,
      'navnet tas bort',
    ],
    [
      'Vi dekker utgiftene til skole og fritid med 500 kroner i måneden.',
      'Vi dekker utgiftene til skole og fritid med 750 kroner i måneden.',
      true,
      'beløpet tas bort',
    ],
    [
      BARNEHAGE,
      BARNEHAGE.replace('hverdagen', 'livet'),
      true,
      'ett byttet ord er fortsatt den samme setningen',
    ],
    [BARNEHAGE, 'Han liker trikken og vil helst sitte helt foran ved vinduet.', false, 'to ulike setninger'],
  ])('«%s» og «%s»: %s', (a, b, lik, _fordi) => {
    expect(likhet(av(a), av(b)) >= LIKE_NOK).toBe(lik)
  })

  test('et stykke av en setning finner ikke den hele', () => {
    const hel = `${BARNEHAGE} Derfor dekker vi plassen fram til sommeren uten vilkår.`
    expect(likhet(av(BARNEHAGE), av(hel))).toBeLessThan(LIKE_NOK)
    expect(likhet(av(hel), av(BARNEHAGE))).toBeLessThan(LIKE_NOK)
  })

  test('en kort setning måles ikke', () => {
    expect(fingeravtrykk('Vi dekker barnehagen til Teo.')).toBeNull()
  })

  test('setninger som ligner nok, deler alltid minst ett bånd: kandidatene mister ingen', () => {
    const ord = fc.stringMatching(/^[a-zæøå]{2,8}$/u)
    fc.assert(
      fc.property(fc.array(ord, { minLength: 12, maxLength: 30 }), fc.nat(), ord, (ordene, hvor, nytt) => {
        const a = av(ordene.join(' '))
        const b = av(ordene.with(hvor % ordene.length, nytt).join(' '))
        if (likhet(a, b) < LIKE_NOK) return
        expect(a.baand.some(x => b.baand.includes(x))).toBe(true)
      }),
    )
  })

  test('ingen ord ligger igjen: bare hele tall databasen kan lagre', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,9}$/u), { minLength: 6, maxLength: 20 }), ord => {
        const f = fingeravtrykk(ord.join(' '))
        for (const tall of [...(f?.baand ?? []), ...(f?.skingler ?? [])]) {
          expect(Number.isInteger(tall)).toBe(true)
          expect(tall).toBe(tall | 0)
        }
      }),
    )
  })
})
