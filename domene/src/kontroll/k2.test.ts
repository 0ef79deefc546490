import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Svarkilde } from '../kartlegging/hendelser.ts'
import { TEMA } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'
import { etBilde, etKontrollbarn, koder } from '../testdata/etBilde.ts'
import { k2 } from './k2.ts'

type S = { sagtAv: Svarkilde; paa: string; kanal?: Kanal; tilstand?: Celletilstand }
/** Ett svar per tema fra toppen av listen; resten er ikke spurt. */
const medSvar = (svar: readonly S[], resten: Celletilstand = 'ikke-spurt') =>
  etKontrollbarn('Emil', {
    celler: TEMA.map((tema, i) => {
      const s = svar[i]
      return s
        ? {
            tema,
            tilstand: s.tilstand ?? 'kartlagt',
            svar: { dato: dato(s.paa), sagtAv: s.sagtAv, kanal: s.kanal ?? 'kontor', medOrd: true },
          }
        : { tema, tilstand: resten }
    }),
  })
const kjor = (barn: ReturnType<typeof medSvar>) =>
  k2(etBilde({ mottattDato: dato('2026-11-03'), barn: [barn] }))

describe('K2: opplysninger innhentet utover det som foreligger', () => {
  test.each([
    { svar: [], ventet: 'mangler K2.ingenting', fordi: 'ingen har svart' },
    {
      svar: [{ sagtAv: 'soknad', paa: '2026-11-03' }],
      ventet: 'mangler K2.bare-soknaden',
      fordi: 'alt kommer fra søknaden (S-090)',
    },
    {
      svar: [
        { sagtAv: 'soknad', paa: '2026-11-03' },
        { sagtAv: 'mor', paa: '2026-11-03' },
      ],
      ventet: 'ingen-mangel-funnet K2.innhentet',
      fordi: 'ett svar kommer fra mor, samme dag som søknaden',
    },
    {
      svar: [{ sagtAv: 'mor', paa: '2026-11-02' }],
      ventet: 'krever-skjonn K2.fra-for',
      fordi: 'dagen før søknaden, og tolv tema mangler svar',
    },
    {
      svar: [{ sagtAv: 'skole', paa: '2026-11-10', kanal: 'brev' }],
      ventet: 'ingen-mangel-funnet K2.innhentet',
      fordi: 'skolen har skrevet',
    },
  ] as const)('$ventet, fordi $fordi', ({ svar, ventet }) => {
    expect(koder(kjor(medSvar(svar)))).toEqual([ventet])
  })

  test('er alle tretten spurt fra før, foreligger opplysningene; blir ett gammelt, må et menneske vurdere', () => {
    const svar = TEMA.map((): S => ({ sagtAv: 'mor', paa: '2026-10-01' }))
    expect(koder(kjor(medSvar(svar)))).toEqual(['ingen-mangel-funnet K2.foreligger'])
    const ettGammelt = svar.map((s, i): S => (i === 4 ? { ...s, tilstand: 'bor-sporres-pa-nytt' } : s))
    expect(koder(kjor(medSvar(ettGammelt)))).toEqual(['krever-skjonn K2.fra-for'])
  })

  test.each([
    ['kontor', 1, 0],
    ['telefon', 1, 0],
    ['hjemmebesok', 1, 0],
    ['digitalt', 0, 1],
    ['brev', 0, 1],
  ] as const)('et svar gitt på %s er %d muntlig og %d skriftlig', (kanal, muntlig, skriftlig) => {
    expect(kjor(medSvar([{ sagtAv: 'mor', paa: '2026-11-10', kanal }]))).toMatchObject([
      { tall: { muntlig, skriftlig } },
    ])
  })

  test('uten barn er den ikke aktuell', () => {
    expect(koder(k2(etBilde({ barn: [] })))).toEqual(['ikke-aktuelt K2.ingen-barn'])
  })
})
