import fc from 'fast-check'

type Sti = readonly (string | number)[]

const ONDT = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    '\u0000',
    '\ud800',
    -0,
    1e308,
    0.1,
    true,
    false,
    [],
    {},
    [[]],
    'utdatert',
  ),
  fc.constantFrom<unknown>(
    '2023-99-99',
    '1.0.0',
    '99999999999',
    'constructor',
    '__proto__',
    'x'.repeat(5000),
  ),
  fc.jsonValue({ maxDepth: 4 }),
)

const HANDLING = fc.constantFrom('bytt', 'slett', 'legg-til', 'gjenta', 'gi-nytt-navn')

/** Dokumentet med én til seks tilfeldige skader: byttede verdier, borte felt, nye felt, gjentatte rader, feilstavede navn. */
export function etSkadetDokument(dokument: () => unknown): fc.Arbitrary<unknown> {
  const stier = alleStier(dokument())
  const skade = fc.record({ sti: fc.constantFrom(...stier), handling: HANDLING, verdi: ONDT })
  return fc.array(skade, { minLength: 1, maxLength: 6 }).map(skader => {
    const rot = { verdi: dokument() }
    // En kopi hver gang: det samme objektet satt inn to steder kan ende inni seg selv.
    for (const s of skader) skad(rot, ['verdi', ...s.sti], s.handling, structuredClone(s.verdi))
    // Gjennom tekst, slik at resultatet er ekte JSON uansett hva som ble skadet.
    return JSON.parse(JSON.stringify(rot.verdi) ?? 'null') as unknown
  })
}

function alleStier(v: unknown, sti: Sti = []): Sti[] {
  if (typeof v !== 'object' || v === null) return [sti]
  return [sti, ...Object.entries(v).flatMap(([navn, under]) => alleStier(under, [...sti, navn]))]
}

function skad(rot: object, sti: Sti, handling: string, verdi: unknown): void {
  let forelder: unknown = rot
  for (const ledd of sti.slice(0, -1))
    forelder = (forelder as Record<string | number, unknown> | null)?.[ledd]
  const navn = sti.at(-1)
  if (typeof forelder !== 'object' || forelder === null || navn === undefined) return
  const mal = forelder as Record<string | number, unknown>
  if (handling === 'slett') Array.isArray(forelder) ? forelder.splice(Number(navn), 1) : delete mal[navn]
  else if (handling === 'bytt') mal[navn] = verdi
  else if (handling === 'legg-til') mal[`${navn}X`] = verdi
  else if (handling === 'gi-nytt-navn') mal[String(navn).toUpperCase()] = mal[navn]
  else if (Array.isArray(forelder)) forelder.push(...Array.from({ length: 20 }, () => mal[navn]))
}
