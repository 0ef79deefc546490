import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import {
  GUNST,
  gi,
  id,
  medAnnet,
  medHjelp,
  NEI_NODHJELP,
  NODHJELP,
  siste,
  taOpp,
} from '../testdata/etOpptak.ts'
import { botilbudEndret } from '../testdata/gjenopptaksbrev.ts'
import { VEDTAKSSLAG } from '../vedtak/vedtaksslag.ts'
import { type Erstattet, grunnenTilNytt } from './gjenopptak.ts'

const ENDRET = botilbudEndret.gjenopptak
const UTLOPT = { slag: 'endring', grunn: 'perioden-utlopt', begrunnelse: 'Ny tid.' } as const
const sier = (e: Pick<Erstattet, 'slag' | 'gaIngenting' | 'gjenopptak'>, girNoe = true): boolean => {
  const { malform, saksbehandler } = etBrevgrunnlag()
  const deler = grunnenTilNytt({ malform, saksbehandler }, { dato: botilbudEndret.dato, ...e }, girNoe)
  return JSON.stringify(deler).includes('vesentlige utgifter')
}

describe('at utgifter til å få vedtaket endret, kan dekkes (forvaltningsloven § 36)', () => {
  test.each(VEDTAKSSLAG)('sies likt når det gamle ga ingenting, og det var %s', slag => {
    expect(sier({ slag, gaIngenting: true, gjenopptak: ENDRET })).toBe(true)
    expect(sier({ slag, gaIngenting: true, gjenopptak: GUNST })).toBe(true)
    expect(sier({ slag, gaIngenting: true, gjenopptak: ENDRET }, false)).toBe(false)
  })

  test.each(['stonad', 'radgivning', 'depositum', 'nodhjelp', 'midlertidig-botilbud', 'opphor'] as const)(
    'sies ikke når det gamle ga noe, og noe er blitt annerledes: %s',
    slag => {
      expect(sier({ slag, gjenopptak: ENDRET })).toBe(false)
      expect(sier({ slag, gjenopptak: GUNST })).toBe(true)
    },
  )

  test('sies ikke når det nye gjelder en ny tid: da er det gamle ikke endret', () => {
    expect(sier({ slag: 'stonad', gaIngenting: true, gjenopptak: UTLOPT })).toBe(false)
  })

  test.each(['avvisning', 'avslag-akutt'] as const)(
    'sies også i vedtak fra før svaret ble frosset: %s',
    slag => {
      expect(sier({ slag, gjenopptak: ENDRET })).toBe(true)
    },
  )

  test('det nye vedtaket fryser om det gamle ga noe', () => {
    const nei = taOpp(medAnnet(NEI_NODHJELP))
    expect(siste(nei.utfor(gi(NODHJELP, id(nei))))?.innhold.erstatter).toMatchObject({ gaIngenting: true })
    const ja = taOpp(medHjelp(NODHJELP), GUNST)
    const ny = siste(ja.utfor(gi({ ...NODHJELP, belop: kroner(1300) }, id(ja))))
    expect(ny?.innhold.erstatter).not.toHaveProperty('gaIngenting')
  })
})
