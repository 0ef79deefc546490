import { describe, expect, test } from 'vitest'
import type { Aktor } from '../felles/aktor.ts'
import type { AnsattId, KommandoId, PersonId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import type { PersonHendelse } from './hendelser.ts'
import { type Sprakkommando, settSprak } from './settSprak.ts'
import { foldPerson, type Person, tomPerson } from './tilstand.ts'

const amir: Aktor = { type: 'ansatt', id: 'amir' as AnsattId }
const NAA = tidspunkt('2026-11-22T09:00:00.000Z')
const P1 = 'p1' as PersonId
const etter = (...hendelser: PersonHendelse[]): Person =>
  foldPerson(
    P1,
    hendelser.map((hendelse, i) => ({
      nr: i + 1,
      tidspunkt: NAA,
      aktor: amir,
      kommandoId: 'k' as KommandoId,
      hendelse,
    })),
  )
const tigrinja: Sprakkommando = {
  malform: 'nb',
  tolk: 'ja',
  tolkesprak: 'tigrinja',
  sagtAv: 'selv',
  settVersjon: 0,
}
const SATT: PersonHendelse = { type: 'SprakSatt', malform: 'nb', tolkesprak: 'tigrinja', sagtAv: 'selv' }
const settes = (p: Person, endring: Partial<Sprakkommando> = {}, aktor: Aktor = amir) => {
  const r = settSprak(p, { ...tigrinja, settVersjon: p.sprak?.versjon ?? 0, ...endring }, aktor)
  return r.ok ? r.verdi : r.feil
}

describe('språk og tolk for en person', () => {
  test('ingen har spurt: målformen er bokmål, og ikke spurt er ikke et nei', () => {
    expect(tomPerson(P1)).toMatchObject({ malform: 'nb', tolk: 'ikke-spurt' })
    expect(tomPerson(P1).sprak).toBeUndefined()
  })

  test('en som trenger tolk, har språket, hvem som sa det, og hvem som skrev det', () => {
    expect(settes(tomPerson(P1), { tolkesprak: ' tigrinja ' })).toEqual([SATT])
    expect(etter(SATT)).toMatchObject({
      malform: 'nb',
      tolk: 'ja',
      tolkesprak: 'tigrinja',
      sprak: { versjon: 1, av: amir, tidspunkt: NAA, sagtAv: 'selv' },
    })
  })

  test('den som ikke trenger tolk lenger, mister språket, og svaret er et nei', () => {
    const [nei] = settes(etter(SATT), { tolk: 'nei', malform: 'nn' }) as PersonHendelse[]
    expect(nei).toEqual({ type: 'SprakSatt', malform: 'nn', trengerIkkeTolk: true, sagtAv: 'selv' })
    const p = etter(SATT, nei as PersonHendelse)
    expect([p.tolk, p.tolkesprak, p.malform, p.sprak?.versjon]).toEqual(['nei', undefined, 'nn', 2])
  })

  test('målformen kan settes uten å ha spurt om tolk', () => {
    const satt = settes(tomPerson(P1), { tolk: 'ikke-spurt', malform: 'nn', tolkesprak: 'dari' })
    expect(satt).toEqual([{ type: 'SprakSatt', malform: 'nn', sagtAv: 'selv' }])
    expect(etter(...(satt as PersonHendelse[]))).toMatchObject({ malform: 'nn', tolk: 'ikke-spurt' })
  })

  test.each<{ fra: Person; endring: Partial<Sprakkommando>; feil: string; aktor?: Aktor; fordi: string }>([
    {
      fra: tomPerson(P1),
      endring: { tolkesprak: '  ' },
      feil: 'mangler-tolkesprak',
      fordi: 'en tolk uten språk kan ikke bestilles',
    },
    { fra: etter(SATT), endring: {}, feil: 'uendret', fordi: 'det samme er ikke en ny opplysning' },
    {
      fra: etter(SATT),
      endring: { settVersjon: 0, tolk: 'nei' },
      feil: 'endret-av-andre',
      fordi: 'en kollega satte tigrinja imens',
    },
    {
      fra: tomPerson(P1),
      endring: {},
      aktor: { type: 'integrasjon', navn: 'digisos' },
      feil: 'ikke-menneske',
      fordi: 'om tolk er nødvendig, vurderes av et menneske',
    },
  ])('$feil: $fordi', ({ fra, endring, aktor, feil }) => {
    expect(settes(fra, endring, aktor)).toBe(feil)
  })

  test('bokmål sagt for første gang er en opplysning, selv om bokmål gjaldt fra før', () => {
    expect(settes(tomPerson(P1), { tolk: 'ikke-spurt' })).toHaveLength(1)
  })
})
