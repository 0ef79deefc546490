import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kanonisk } from './kanonisk.ts'
import { FORSTE_HASH, hashAv, innholdshash, type Ledd, leddhash } from './kjede.ts'

const ledd: Ledd = {
  forrigeHash: FORSTE_HASH,
  kommune: '9901',
  strom: 'sak-1',
  nr: 1,
  type: 'notatSkrevet',
  versjon: 1,
  tidspunkt: '2026-03-02T08:00:00.000Z',
  aktor: '{"id":"ansatt-1","type":"ansatt"}',
  innholdshash: innholdshash(Buffer.from('salt'), Buffer.from('{}')),
}

describe('Kjeden', () => {
  test('hashen er den samme for alltid: endres dette, kan ingen gammel kjede regnes etter', () => {
    // Regnet ut uavhengig: python3 -c med struct.pack('>I', len) + felt, og hashlib.sha256.
    expect(ledd.innholdshash).toBe('9c178cafb57029ba70c09d9c55e4f35ccd0cffbf1efefd4de0776a30241acb8e')
    expect(leddhash(ledd)).toBe('5c2c77ff8745ff1794ac0b1610e0c65971b1c64452cd1768f0c77d31416fb69a')
  })

  test.each(Object.keys(ledd) as (keyof Ledd)[])('en annen verdi i %s gir en annen hash', felt => {
    const annen = typeof ledd[felt] === 'number' ? 2 : `${ledd[felt]}x`
    expect(leddhash({ ...ledd, [felt]: annen })).not.toBe(leddhash(ledd))
  })

  test('ulike inndelinger av de samme tegnene gir ulike hasher', () => {
    expect(hashAv('ab', 'c')).not.toBe(hashAv('a', 'bc'))
    expect(hashAv('ab', '')).not.toBe(hashAv('ab'))
  })
})

describe('Kanonisk form', () => {
  test.each([
    { verdi: { b: 1, a: [true, null] }, tekst: '{"a":[true,null],"b":1}', fordi: 'nøklene sorteres' },
    { verdi: { a: undefined, b: 'æ' }, tekst: '{"b":"æ"}', fordi: 'det som ikke er der, skrives ikke' },
    { verdi: { å: 1, z: 2, Z: 3 }, tekst: '{"Z":3,"z":2,"å":1}', fordi: 'kodeenhet, ikke språk' },
    { verdi: '\ud800', tekst: '"\\ud800"', fordi: 'en enslig surrogat overlever veien gjennom UTF-8' },
  ])('$tekst ($fordi)', ({ verdi, tekst }) => {
    expect(kanonisk(verdi)).toBe(tekst)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, [undefined]])('%s kan ikke lagres', verdi => {
    expect(() => kanonisk(verdi)).toThrow()
  })

  test('leses tilbake som det samme, uansett rekkefølge på nøklene', () => {
    fc.assert(
      fc.property(fc.jsonValue(), verdi => {
        const tekst = kanonisk(verdi)
        expect(kanonisk(JSON.parse(tekst))).toBe(tekst)
        expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(verdi)))
      }),
    )
  })
})
