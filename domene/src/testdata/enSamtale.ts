import { dato } from '../felles/dato.ts'
import type { LofteId, NotatId, SamtaleId } from '../felles/id.ts'
import type { Samtalekommando } from '../samtale/kommandoer.ts'

export const SAM1 = 'sam1' as SamtaleId

/** En samtale på kontoret i dag. Det som ikke er sagt, er det vanlige. */
export const enSamtale = (
  om: Partial<Samtalekommando<'startSamtale'>> = {},
): Samtalekommando<'startSamtale'> => ({
  type: 'startSamtale',
  samtaleId: SAM1,
  dato: dato('2026-11-20'),
  sted: 'kontor',
  slag: 'planlagt',
  gjelder: 'kartlegging',
  formal: 'Hvordan det går med barna',
  deltakere: [],
  andre: [],
  tolk: { behov: 'nei' },
  ...om,
})

export const avsluttSamtale = (
  om: Partial<Samtalekommando<'avsluttSamtale'>> = {},
): Samtalekommando<'avsluttSamtale'> => ({
  type: 'avsluttSamtale',
  samtaleId: SAM1,
  notatId: 'n1' as NotatId,
  planlagtNeste: [],
  ...om,
})

export const etLofte = (om: Partial<Samtalekommando<'giLofte'>> = {}): Samtalekommando<'giLofte'> => ({
  type: 'giLofte',
  lofteId: 'l1' as LofteId,
  slag: 'avtale',
  hva: 'Sende skjemaet til SFO',
  hvem: 'nav',
  ...om,
})
