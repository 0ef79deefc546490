import type { Behovsmaling } from '../../behov/maling.ts'
import type { Sak } from '../tilstand.ts'

/** Behovene i saken etter tema, en rad for hvert. De er ingen indikator: de telles bare i datasettet (S-162). */
export const behovene = (sak: Sak): readonly Omit<Behovsmaling, 'sakId'>[] =>
  sak.behov.map(b => ({ behovId: b.behovId, tema: b.innhold.tema, dato: b.meldt }))
