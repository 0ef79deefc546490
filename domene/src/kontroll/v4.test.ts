import { describe, expect, test } from 'vitest'
import { etBilde, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { v4 } from './v4.ts'

describe('V4: § 19 er vurdert for det som er avslått', () => {
  test.each([
    { linjer: [], overskudd: false, ventet: 'ikke-aktuelt V4.ingenting-avslatt', fordi: 'alt er innvilget' },
    { linjer: [], overskudd: true, ventet: 'krever-skjonn V4.overskudd', fordi: 'ingenting etter § 18' },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt' })],
      overskudd: false,
      ventet: 'mangler V4.ikke-vurdert',
      fordi: 'ingen har sett på § 19',
    },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt', paragraf19: ' \n' })],
      overskudd: false,
      ventet: 'mangler V4.ikke-vurdert',
      fordi: 'blank tekst er ingen vurdering',
    },
    {
      linjer: [etKontrollutgift({ delvisAvslatt: true })],
      overskudd: false,
      ventet: 'mangler V4.delvis-ikke-vurdert',
      fordi: 'en del av det de søkte om, er avslått',
    },
    {
      linjer: [etKontrollutgift({ delvisAvslatt: true, paragraf19: 'Ikke særlig.' })],
      overskudd: false,
      ventet: 'krever-skjonn V4.vurdert',
      fordi: 'om den holder, må et menneske si',
    },
    {
      linjer: [etKontrollutgift({ utfall: 'avslatt', paragraf19: 'Ikke særlig.' })],
      overskudd: false,
      ventet: 'krever-skjonn V4.vurdert',
      fordi: 'om den holder, må et menneske si',
    },
  ])('$ventet, fordi $fordi', ({ linjer, overskudd, ventet }) => {
    expect(koder(v4(etBilde({ linjer, overskudd })))).toEqual([ventet])
  })
})
