import { describe, expect, it, test } from 'vitest'
import {
  avtrykk,
  fraSvar,
  harSvar,
  type Kladd,
  lesKladd,
  mangler,
  skrivKladd,
  TOM_KLADD,
  tilSvar,
} from './kladd.ts'

const kladd = (endring: Partial<Kladd>): Kladd => ({ ...TOM_KLADD, ...endring })

describe('et svar under arbeid', () => {
  it('kommer tilbake slik det sto', () => {
    const k = kladd({ tekst: 'Čáhppes gápmagat 🥾', valg: 'mangler-noe', sagtAv: 'mor', versjon: 3 })
    expect(lesKladd(skrivKladd(k))).toEqual(k)
  })

  it('beholder begge tekstene når et eldre utkast kom sent', () => {
    const flettet = [kladd({ tekst: 'fra i går' }), kladd({ tekst: 'i dag', valg: 'har-det' })]
    expect(lesKladd(flettet.map(skrivKladd).join('\n'))).toMatchObject({
      tekst: 'fra i går\ni dag',
      valg: 'har-det',
    })
  })

  it('tar vare på ord som ikke er en kladd', () => {
    expect(lesKladd('bare ord')?.tekst).toBe('bare ord')
  })
})

test.each([
  { k: {}, svar: false, fordi: 'ingenting er skrevet eller valgt' },
  { k: { tekst: '  ' }, svar: false, fordi: 'mellomrom er ikke ord' },
  { k: { sagtAv: 'mor' as const }, svar: false, fordi: 'hvem som sa det, er ikke et svar' },
  { k: { valg: 'har-det' as const }, svar: true, fordi: 'et raskt svar er nok' },
  { k: { delsvar: [{ sporsmalId: 'x', tekst: '' }] }, svar: false, fordi: 'delsvaret er tomt' },
  { k: { delsvar: [{ sporsmalId: 'x', tekst: 'ja' }] }, svar: true, fordi: 'delsvaret har ord' },
])('harSvar er $svar når $fordi', ({ k, svar }) => {
  expect(harSvar(kladd(k))).toBe(svar)
})

test.each([
  { k: { tekst: 'x' }, mangel: 'sagt-av', fordi: 'ingen har sagt hvem som sa det' },
  {
    k: { tekst: 'x', sagtAv: 'mor' as const },
    mangel: undefined,
    fordi: 'familien selv trenger ikke grunnlag',
  },
  {
    k: { valg: 'ikke-relevant' as const, sagtAv: 'mor' as const },
    mangel: 'grunn',
    fordi: 'ikke relevant krever grunnen',
  },
  {
    k: { valg: 'onsker-ikke-a-svare' as const, sagtAv: 'mor' as const },
    mangel: undefined,
    fordi: 'den som ikke vil svare, skylder ingen grunn',
  },
  { k: { tekst: 'x', sagtAv: 'skole' as const }, mangel: 'spurt-om', fordi: 'skolen må ha grunnlag' },
  {
    k: {
      tekst: 'x',
      sagtAv: 'skole' as const,
      grunnlag: { grunnlag: 'samtykke' as const, spurtOm: 'Fritid' },
    },
    mangel: undefined,
    fordi: 'grunnlaget og spørsmålet står',
  },
  {
    k: { tekst: 'x', sagtAv: 'mor' as const, innsyn: { merke: 'delvis' as const } },
    mangel: 'innsynsgrunn',
    fordi: 'noe holdes tilbake uten at det står hvorfor',
  },
])('mangler $mangel når $fordi', ({ k, mangel }) => {
  expect(mangler(kladd(k))).toBe(mangel)
})

it('tar ikke med felt og delsvar når temaet ikke er relevant', () => {
  const k = kladd({ valg: 'ikke-relevant', tekst: 'For liten', detaljer: [{ slag: 'nett', pc: 'ja' }] })
  expect(tilSvar(k)).toEqual({ tilstand: 'ikke-relevant', tekst: 'For liten' })
})

it('kjenner igjen det samme svaret fra tjeneren, uansett rekkefølgen på feltene', () => {
  const k = kladd({ tekst: 'Har sko', valg: 'har-det', sagtAv: 'mor' })
  const fraTjener = fraSvar({ sagtAv: 'mor', svar: tilSvar(k) })
  expect(avtrykk(fraTjener)).toBe(avtrykk(k))
  expect(avtrykk({ ...k, tekst: 'Har sko.' })).not.toBe(avtrykk(k))
})
