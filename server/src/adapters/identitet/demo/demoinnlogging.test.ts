import type { Kommune } from '@handlingsrom/domene/felles/id'
import { expect, test } from 'vitest'
import { lagDemoinnlogging } from './demoinnlogging.ts'
import { demopersoner } from './personer.ts'

test.each(['https://handlingsrom.kommune.no', 'http://10.0.0.4:8080', 'http://localhost.ond.no'])(
  'den innebygde innloggingen lages ikke på %s',
  url => {
    expect(lagDemoinnlogging(url, demopersoner('9901' as Kommune, 'sentrum')).ok).toBe(false)
  },
)

test('velgeren har sju personer, hver rolle er med, og én har hele kommunen', () => {
  const personer = demopersoner('9901' as Kommune, 'sentrum')
  expect([personer.length, new Set(personer.flatMap(p => p.roller)).size]).toEqual([7, 5])
  expect(personer.filter(p => p.kontor === null).map(p => p.roller)).toEqual([['leder']])
})
