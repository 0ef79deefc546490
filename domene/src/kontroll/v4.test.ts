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
    {
      linjer: [etKontrollutgift({ underForDeltid: true })],
      overskudd: false,
      ventet: 'krever-skjonn V4.under-for-deltid',
      fordi: 'barnet er her en del av tiden; om noe er avslått, sier ingen maskin',
    },
    {
      linjer: [etKontrollutgift({ underForDeltid: true, paragraf19: 'Faren dekker resten.' })],
      overskudd: false,
      ventet: 'krever-skjonn V4.vurdert',
      fordi: 'noen har skrevet vurderingen',
    },
  ])('$ventet, fordi $fordi', ({ linjer, overskudd, ventet }) => {
    expect(koder(v4(etBilde({ linjer, overskudd })))).toEqual([ventet])
  })

  const borte = (fordi?: 'ikke-sokt' | 'feilfort') => ({
    tattBort: [
      { linjeId: 'livsopphold/soker', tekst: 'Livsopphold', navn: 'Rannveig', ...(fordi ? { fordi } : {}) },
    ],
  })
  test.each([
    {
      mer: borte(),
      ventet: ['mangler V4.tatt-bort'],
      fordi: 'ingen har sagt om de søkte; da kan det være avslått',
    },
    { mer: borte('ikke-sokt'), ventet: ['krever-skjonn V4.tatt-bort-ikke-sokt'], fordi: 'leseren spørres' },
    { mer: borte('feilfort'), ventet: ['krever-skjonn V4.tatt-bort-feilfort'], fordi: 'leseren spørres' },
    {
      mer: { ...borte(), linjer: [etKontrollutgift({ utfall: 'avslatt' })] },
      ventet: ['mangler V4.ikke-vurdert', 'mangler V4.tatt-bort'],
      fordi: 'hver linje for seg',
    },
    {
      mer: { ...borte('ikke-sokt'), utfall: 'avslatt' },
      ventet: ['mangler V4.avslag-uten-linje', 'krever-skjonn V4.tatt-bort-ikke-sokt'],
      fordi: 'det som ikke er søkt om, er ikke det som avslås',
    },
  ] as const)('livsopphold er tatt bort: $ventet, fordi $fordi', ({ mer, ventet }) => {
    expect(koder(v4(etBilde({ linjer: [etKontrollutgift()], ...mer })))).toEqual(ventet)
  })

  const PROVD = 'Ingen særlige forhold: lønnen dekker også skolen.'
  test.each([
    {
      linjer: [etKontrollutgift()],
      mer: {},
      ventet: 'mangler V4.overskudd-ikke-vurdert',
      fordi: 'inntekten tok alt, og ingen har sett på § 19',
    },
    {
      linjer: [etKontrollutgift({ paragraf19: ' ' })],
      mer: {},
      ventet: 'mangler V4.overskudd-ikke-vurdert',
      fordi: 'blankt er ingen vurdering',
    },
    {
      linjer: [etKontrollutgift({ paragraf19: PROVD })],
      mer: {},
      ventet: 'krever-skjonn V4.vurdert',
      fordi: 'vurderingen står på linjen den gjelder',
    },
    {
      linjer: [etKontrollutgift({ paragraf19: PROVD })],
      mer: { perManed: 1 },
      ventet: 'mangler V4.overskudd-ikke-vurdert',
      fordi: 'noe utbetales: da er det linjen som er avslått, som må vurderes',
    },
    {
      linjer: [etKontrollutgift({ paragraf19: PROVD })],
      mer: { overskudd: false },
      ventet: 'mangler V4.avslag-uten-linje',
      fordi: 'uten overskudd er det ingenting på linjene som er avslått',
    },
  ])('avslås alt fordi inntekten er størst: $ventet, fordi $fordi', ({ linjer, mer, ventet }) => {
    expect(koder(v4(etBilde({ linjer, overskudd: true, utfall: 'avslatt', ...mer })))).toEqual([ventet])
  })
})
