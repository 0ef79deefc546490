import { expect, test } from 'vitest'
import { kanInnhente } from './paragraf-43-innhenting-av-opplysninger.ts'

test.each([
  {
    tilfelle: 'å spørre den det gjelder',
    fakta: { kilde: 'parten-selv', samtykke: false },
    utfall: 'oppfylt',
    fordi: 'det er lovens hovedregel',
  },
  {
    tilfelle: 'å hente i Folkeregisteret',
    fakta: { kilde: 'folkeregisteret', samtykke: false },
    utfall: 'oppfylt',
    fordi: 'tredje ledd gir tilgang uten hinder av taushetsplikt',
  },
  {
    tilfelle: 'å spørre et offentlig organ med samtykke',
    fakta: { kilde: 'offentlig-organ', samtykke: true },
    utfall: 'oppfylt',
    fordi: 'samtykket løser taushetsplikten',
  },
  {
    tilfelle: 'å spørre et offentlig organ uten samtykke',
    fakta: { kilde: 'offentlig-organ', samtykke: false },
    utfall: 'krever-skjonn',
    fordi: 'organets egne taushetsregler avgjør',
  },
  {
    tilfelle: 'å spørre en privat med samtykke',
    fakta: { kilde: 'andre-private', samtykke: true },
    utfall: 'oppfylt',
    fordi: 'familien vet om det og vil det',
  },
  {
    tilfelle: 'å kreve svar fra en privat uten samtykke',
    fakta: { kilde: 'andre-private', samtykke: false },
    utfall: 'ikke-oppfylt',
    fordi: 'andre ledd gjelder offentlige organer og dem som gjør oppgaver for dem',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(kanInnhente(fakta).utfall).toBe(utfall)
})

test.each([
  ['parten-selv', false, 'første'],
  ['folkeregisteret', false, 'tredje'],
  ['offentlig-organ', true, 'andre'],
  ['offentlig-organ', false, 'andre'],
  ['andre-private', true, 'første'],
  ['andre-private', false, 'andre'],
] as const)('%s (samtykke: %s) viser til %s ledd', (kilde, samtykke, ledd) => {
  expect(kanInnhente({ kilde, samtykke }).hjemmel.ledd).toBe(ledd)
})
