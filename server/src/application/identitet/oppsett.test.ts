import type { Kommune } from '@handlingsrom/domene/felles/id'
import { describe, expect, test } from 'vitest'
import { apneForsegling, avledNokkel, avtrykk, forsegl } from './forsegling.ts'
import { lesIntegrasjonstokener } from './integrasjonstoken.ts'
import { ansattIdAv, type Kravkart, lesKravkart, tolkKrav } from './kravkart.ts'

const KART: Kravkart = {
  kommune: '9901' as Kommune,
  id: 'oid',
  navn: 'name',
  roller: { krav: 'groups', verdier: { 'guid-v': 'veileder', 'guid-f': 'fagansvarlig' } },
  kontor: { krav: 'office', verdier: { N1: 'nord' } },
  krets: { krav: 'groups', verdi: 'guid-krets' },
  scope: 'openid profile offline_access',
}
const krav = (endring: object) => ({
  iss: 'https://idp.no',
  oid: 'x',
  name: 'Kari',
  groups: ['guid-v', 'annet'],
  office: 'N1',
  ...endring,
})

describe('kravene i tokenet blir roller', () => {
  test.each<[object, object, string]>([
    [{}, { roller: ['veileder'], kontor: 'nord', iKrets: false }, 'vanlig'],
    [{ groups: ['guid-v', 'guid-krets'] }, { iKrets: true }, 'i kretsen'],
    [{ groups: ['guid-f', 'guid-v'] }, { roller: ['fagansvarlig', 'veileder'] }, 'to roller'],
    [{ office: 'N9' }, { kontor: null }, 'ukjent kontor gir ikke noe kontor'],
  ])('%o → %o (%s)', (endring, ventet, _fordi) => {
    expect(tolkKrav(krav(endring), KART, ansattIdAv)).toMatchObject({ ok: true, verdi: ventet })
  })

  test.each<[object, string]>([
    [{ groups: ['annet'] }, 'gruppe utenfor kartet'],
    [{ groups: ['constructor', '__proto__'] }, 'navn som finnes på alle objekter'],
    [{ groups: undefined }, 'ingen grupper'],
    [{ groups: [{ a: 1 }] }, 'ikke tekst'],
  ])('%o gir ingen rolle (%s)', endring => {
    expect(tolkKrav(krav(endring), KART, ansattIdAv)).toMatchObject({ ok: true, verdi: { roller: [] } })
  })

  test('uten rollekart sier innloggingen bare hvem hun er; ett kontor kan gjelde alle', () => {
    const { roller: _, ...uten } = KART
    const lest = tolkKrav(krav({ office: 'N9' }), { ...uten, kontor: 'Nav Nord' }, ansattIdAv)
    expect(lest).toMatchObject({ ok: true, verdi: { roller: [], kontor: 'Nav Nord', navn: 'Kari' } })
  })

  test.each<[object, string, string]>([
    [{ oid: undefined }, 'ukjent-person', 'uten id'],
    [{ oid: ' ' }, 'ukjent-person', 'blank id'],
  ])('%o → %s (%s)', (endring, feil, _fordi) => {
    expect(tolkKrav(krav(endring), KART, ansattIdAv)).toEqual({ ok: false, feil })
  })

  test('samme hvem hos en annen utsteder er en annen person', () => {
    expect(ansattIdAv('https://a.no', 'x')).not.toBe(ansattIdAv('https://b.no', 'x'))
  })

  test.each([
    '{',
    '{}',
    '{"kommune":"99","roller":{"krav":"g","verdier":{}}}',
    '{"kommune":"9901","roller":{"krav":"g","verdier":{"x":"sjef"}}}',
  ])('kartet %s avvises med navnet på innstillingen', json => {
    const lest = lesKravkart(json)
    expect(lest.ok ? '' : lest.feil).toContain('OIDC_KRAVKART')
  })
})

describe('integrasjonsnøkler', () => {
  const sum = 'a'.repeat(64)
  test.each([
    [undefined, 0],
    [`fiks:9901:${sum}`, 1],
    [`fiks:9901:${sum}, kostra:9902:${sum}`, 2],
  ])('%s → %i', (tekst, antall) => {
    const lest = lesIntegrasjonstokener(tekst)
    expect(lest.ok && lest.verdi.length).toBe(antall)
  })
  test.each(['fiks', `fiks:99:${sum}`, 'fiks:9901:klartekst', `Fiks:9901:${sum}`])('%s avvises', tekst => {
    expect(lesIntegrasjonstokener(tekst).ok).toBe(false)
  })
})

describe('forsegling', () => {
  const [a, b] = [avledNokkel('hemmelig'), avledNokkel('annen')]
  test('det forseglede kommer ut igjen, og bare med samme nøkkel', () => {
    const v = forsegl(a, { x: 1 })
    expect([apneForsegling(avledNokkel('hemmelig'), v), apneForsegling(b, v)]).toEqual([{ x: 1 }, null])
  })
  test('hver endret bit avvises', () => {
    const bytes = Buffer.from(forsegl(a, { x: 1 }), 'base64url')
    const svar = Array.from({ length: bytes.length * 8 }, (_, i) => {
      const endret = Buffer.from(bytes)
      endret[i >> 3] = (endret[i >> 3] ?? 0) ^ (1 << (i & 7))
      return apneForsegling(a, endret.toString('base64url'))
    })
    expect(new Set(svar)).toEqual(new Set([null]))
  })
  test('avtrykket er likt for likt søk, og ulikt med annen nøkkel', () => {
    expect([avtrykk(a, ' Ola ') === avtrykk(a, 'ola'), avtrykk(a, 'ola') === avtrykk(b, 'ola')]).toEqual([
      true,
      false,
    ])
  })
})
