/** Tilstanden til ett svar om ett barn. Samme navn som i kjernen; web kjenner bare kontrakten. I den rekkefølgen de sies. */
export const CELLETILSTANDER = [
  'ikke-spurt',
  'bor-sporres-pa-nytt',
  'kartlagt',
  'ikke-relevant',
  'onsker-ikke-a-svare',
] as const
export type Celletilstand = (typeof CELLETILSTANDER)[number]

export function antallPerTilstand(celler: readonly Celletilstand[]): Record<Celletilstand, number> {
  const antall: Record<Celletilstand, number> = {
    'ikke-spurt': 0,
    'bor-sporres-pa-nytt': 0,
    kartlagt: 0,
    'ikke-relevant': 0,
    'onsker-ikke-a-svare': 0,
  }
  for (const celle of celler) antall[celle] += 1
  return antall
}
