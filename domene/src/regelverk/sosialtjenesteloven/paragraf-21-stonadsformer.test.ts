import { expect, test } from 'vitest'
import { harDetFormenKrever } from './paragraf-21-stonadsformer.ts'

test.each([
  { tilfelle: 'bidrag', fakta: { form: 'bidrag' }, utfall: 'oppfylt', fordi: 'formen har ingen egne krav' },
  {
    tilfelle: 'lån uten lånevilkår i vedtaket',
    fakta: { form: 'lan' },
    utfall: 'ikke-oppfylt',
    fordi: 'tredje ledd krever dem',
  },
  {
    tilfelle: 'lån med lånevilkår i vedtaket',
    fakta: { form: 'lan', lanevilkarIVedtaket: true },
    utfall: 'krever-skjonn',
    fordi: 'evnen til å betale tilbake må vurderes',
  },
  {
    tilfelle: 'garanti uten lånevilkår',
    fakta: { form: 'garanti' },
    utfall: 'ikke-oppfylt',
    fordi: 'kravet gjelder også garanti for lån',
  },
  {
    tilfelle: 'garanti med lånevilkår',
    fakta: { form: 'garanti', lanevilkarIVedtaket: true },
    utfall: 'oppfylt',
    fordi: 'vilkårene står i vedtaket',
  },
  {
    tilfelle: 'varer og tjenester uten grunn',
    fakta: { form: 'varer-tjenester', saerligeForhold: ' ' },
    utfall: 'ikke-oppfylt',
    fordi: 'mellomrom er ingen grunn',
  },
  {
    tilfelle: 'varer og tjenester med en skrevet grunn',
    fakta: { form: 'varer-tjenester', saerligeForhold: 'Han har selv bedt om matkort.' },
    utfall: 'krever-skjonn',
    fordi: 'om forholdene er særlige, er et menneskes svar',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(harDetFormenKrever({ lanevilkarIVedtaket: false, ...fakta }).utfall).toBe(utfall)
})

test.each([
  ['bidrag', false, 'første'],
  ['lan', true, 'andre'],
  ['lan', false, 'tredje'],
  ['garanti', true, 'tredje'],
  ['garanti', false, 'tredje'],
  ['varer-tjenester', false, 'fjerde'],
] as const)('%s (lånevilkår i vedtaket: %s) viser til %s ledd', (form, lanevilkarIVedtaket, ledd) => {
  expect(harDetFormenKrever({ form, lanevilkarIVedtaket }).hjemmel.ledd).toBe(ledd)
})
