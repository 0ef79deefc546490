import type { Spraak } from '@handlingsrom/domene/felles/spraak'

const ORD: Record<Spraak, readonly string[]> = {
  nb: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['ingen', 'éi', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
}

/** Små tall med bokstaver i løpende tekst, felleskjønn på bokmål og hunkjønn på nynorsk; fra 13 med siffer. */
export const tallord =
  (spraak: Spraak) =>
  (n: number): string =>
    ORD[spraak][n] ?? String(n)

/** Samme, først i en setning. */
export const storTallord =
  (spraak: Spraak) =>
  (n: number): string => {
    const ord = tallord(spraak)(n)
    return ord.charAt(0).toLocaleUpperCase('nb') + ord.slice(1)
  }
