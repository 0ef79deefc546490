import { describe, expect, test } from 'vitest'
import { gradering } from '../../../felles/tekster/nb/gradering.ts'
import { folgeAv, misterSaken, type Valg } from './graderingsvalg.ts'

const t = gradering.folge
const valg = (virkning: Valg['virkning'], sakenBlir: Valg['sakenBlir']): Valg => ({
  til: 'fortrolig',
  virkning,
  sakenBlir,
})

describe('følgen for saken, sagt før graderingen er satt', () => {
  test.each([
    {
      v: valg('straks', 'strengt'),
      naa: 'ingen',
      iKrets: false,
      setning: t.strengtOgDu,
      fordi: 'hun mister den',
    },
    {
      v: valg('straks', 'strengt'),
      naa: 'ingen',
      iKrets: true,
      setning: t.strengt,
      fordi: 'han beholder den',
    },
    {
      v: valg('straks', 'fortrolig'),
      naa: 'ingen',
      iKrets: false,
      setning: t.fortroligOgDu,
      fordi: 'hun mister den',
    },
    {
      v: valg('straks', 'fortrolig'),
      naa: 'ingen',
      iKrets: true,
      setning: t.fortrolig,
      fordi: 'andre vet at den finnes',
    },
    {
      v: valg('straks', 'strengt'),
      naa: 'fortrolig',
      iKrets: true,
      setning: t.strengt,
      fordi: 'nå skal ingen vite det',
    },
    {
      v: valg('straks', 'ingen'),
      naa: 'ingen',
      iKrets: false,
      setning: t.uendret,
      fordi: 'klientadresse gjelder adressen',
    },
    {
      v: valg('straks', 'strengt'),
      naa: 'strengt',
      iKrets: true,
      setning: t.uendret,
      fordi: 'den er alt lukket',
    },
    {
      v: valg('straks', 'ingen'),
      naa: 'strengt',
      iKrets: true,
      setning: t.apnes,
      fordi: 'ukjent var ugradert',
    },
    {
      v: valg('bekreftes', 'ingen'),
      naa: 'fortrolig',
      iKrets: true,
      setning: t.apnes,
      fordi: 'to har sett på det',
    },
    {
      v: valg('foreslas', 'fortrolig'),
      naa: 'strengt',
      iKrets: true,
      setning: t.mindreStengt,
      fordi: 'den kan bli kjent',
    },
    {
      v: valg('foreslas', 'strengt'),
      naa: 'strengt',
      iKrets: true,
      setning: t.fortsattStengt,
      fordi: 'et søsken er strengere',
    },
  ] as const)(
    '$v.virkning fra $naa til $v.sakenBlir, i kretsen: $iKrets, fordi $fordi',
    ({ v, naa, iKrets, setning }) => {
      expect(folgeAv(v, naa, iKrets, t)).toBe(setning)
    },
  )

  test.each([
    { v: valg('straks', 'strengt'), iKrets: false, mister: true },
    { v: valg('straks', 'fortrolig'), iKrets: false, mister: true },
    { v: valg('straks', 'ingen'), iKrets: false, mister: false },
    { v: valg('straks', 'strengt'), iKrets: true, mister: false },
  ])('$v.sakenBlir, i kretsen: $iKrets → mister saken: $mister', ({ v, iKrets, mister }) => {
    expect(misterSaken(v, iKrets)).toBe(mister)
  })
})
