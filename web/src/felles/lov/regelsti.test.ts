import { expect, it } from 'vitest'
import { regelsti } from './regelsti.ts'

it.each([
  {
    sted: 'sosialtjenesteloven § 18',
    sti: '/regler/sosialtjenesteloven-18',
    fordi: 'paragrafen har en side',
  },
  {
    sted: 'sosialtjenesteloven § 18 tredje ledd',
    sti: '/regler/sosialtjenesteloven-18',
    fordi: 'leddet hører til paragrafen',
  },
  {
    sted: 'forvaltningsloven § 11 a',
    sti: '/regler/forvaltningsloven-11a',
    fordi: 'bokstaven hører til nummeret',
  },
  {
    sted: 'forskrift 2011-12-16-1251 § 4',
    sti: '/regler/sosialtjenesteloven-2',
    fordi: 'forskriften står på siden om § 2',
  },
  { sted: 'forvaltningsloven § 23', sti: undefined, fordi: 'paragrafen har ingen regel' },
  { sted: 'toString', sti: undefined, fordi: 'det er ikke et lovsted' },
])('$sted gir $sti, fordi $fordi', ({ sted, sti }) => {
  expect(regelsti(sted)).toBe(sti)
})
