import fc from 'fast-check'
import type { Del } from './flerdelt.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043000101ffd9', 'hex')
const ZIP = Buffer.from('504b0304140000000000', 'hex')

/** Navn som har skadet systemer før: stier, linjeskift, NUL, tegn som snur leseretningen, ingen ende, veldig lange. */
const NAVN = [
  'kvittering.pdf',
  '../../etc/passwd',
  'C:\\Windows\\x.pdf',
  'a\u0000b.pdf',
  'a%0d%0aset-cookie.pdf',
  '\u202efdp.exe',
  '',
  '.',
  `${'x'.repeat(300)}.pdf`,
  'soknad.JSON',
  'æøå š ŋ.pdf',
  'x".pdf',
]
const TYPER = ['application/pdf', 'image/png', 'image/jpeg', 'text/html', 'application/x-msdownload', 'x']

/** En fil med bytes byttet, kuttet, gjentatt eller skjøtt sammen med en annen type. Samme frø gir samme fil. */
export function enSkadetFil(pdf: Uint8Array, fro: number): Del {
  const kilde = fc.constantFrom<Uint8Array>(pdf, PNG, JPEG, ZIP, new Uint8Array())
  const skade = fc.record({
    hvor: fc.double({ min: 0, max: 0.999, noNaN: true }),
    handling: fc.constantFrom('bytt', 'kutt', 'gjenta', 'sett-inn'),
    bytes: fc.uint8Array({ maxLength: 64 }),
  })
  const fil = fc.record({
    filnavn: fc.constantFrom(...NAVN),
    type: fc.constantFrom(...TYPER),
    innhold: fc
      .tuple(kilde, kilde, fc.array(skade, { maxLength: 8 }))
      .map(([en, annen, skader]) => skader.reduce(skad, Buffer.concat([en, annen]))),
  })
  return fc.sample(fil, { numRuns: 1, seed: fro })[0] as Del
}

type Skade = { readonly hvor: number; readonly handling: string; readonly bytes: Uint8Array }

function skad(b: Buffer, s: Skade): Buffer {
  const i = Math.floor(s.hvor * b.length)
  const [for_, etter] = [b.subarray(0, i), b.subarray(i)]
  if (s.handling === 'kutt') return for_
  if (s.handling === 'gjenta') return Buffer.concat([b, etter.subarray(0, 4096)])
  if (s.handling === 'sett-inn') return Buffer.concat([for_, s.bytes, etter])
  return Buffer.concat([for_, s.bytes, etter.subarray(s.bytes.length)])
}
