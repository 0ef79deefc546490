import { describe, expect, test } from 'vitest'
import { etBilde, etKontrollbarn, etKontrollinntekt, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { tekst } from './tekst.ts'

const SATSEN = 'Satsen dekker det barna trenger.'
const vurdert = (vurdere: string, vekte = '') => ({
  ...etKontrollbarn('Emil'),
  vurdering: { vurdere, vekte, vise: '', av: 'ansatt' as const },
})

describe('ordene i begrunnelsene', () => {
  test.each([
    {
      s: etBilde({ begrunnelse: '', barn: [], linjer: [] }),
      ventet: ['ikke-aktuelt tekst.ingen-tekst'],
      fordi: 'ingenting er skrevet',
    },
    {
      s: etBilde({ begrunnelse: 'Teo trenger sko, og vi dekker dem.', barn: [] }),
      ventet: ['ingen-mangel-funnet tekst.ingen-funn'],
      fordi: 'ingen av ordene står der',
    },
    {
      s: etBilde({ begrunnelse: 'Vi viser til matutdelingen.', barn: [] }),
      ventet: ['krever-skjonn tekst.veldedighet'],
      fordi: 'et menneske må lese; det sperrer ikke',
    },
    {
      s: etBilde({ barn: [vurdert(SATSEN, SATSEN)] }),
      ventet: ['krever-skjonn tekst.sats-dekker-barnet'],
      fordi: 'det samme om det samme barnet sies én gang',
    },
    {
      s: etBilde({ begrunnelse: 'Dere har barnetrygden til klær.', barn: [] }),
      ventet: ['ingen-mangel-funnet tekst.ingen-funn'],
      fordi: 'barnetrygden hører til V1',
    },
    {
      s: etBilde({
        barn: [],
        linjer: [etKontrollutgift({ paragraf19: 'Vi kan ikke gi mer enn satsen.' })],
      }),
      ventet: ['krever-skjonn tekst.sats-som-rett'],
      fordi: 'også vurderingen etter § 19 leses',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(tekst(s))).toEqual(ventet)
  })

  test('sier hvilket barn og hvilken linje det gjelder', () => {
    const [barn] = tekst(etBilde({ barn: [vurdert(SATSEN)] }))
    expect(barn).toMatchObject({ hvem: etKontrollbarn('Emil').personId })
    const [linje] = tekst(
      etBilde({ barn: [], linjer: [etKontrollinntekt({ begrunnelse: 'Vi kan ikke gi mer enn satsen.' })] }),
    )
    expect(linje).toHaveProperty('linjeId')
  })
})
