import { z } from 'zod'
import { antall, belop, dato, kortTekst, maned, tekst } from '../../felles/typer.ts'

const tilbakeEllerLofte = [
  z.object({ slag: z.literal('bidrag') }),
  z.object({
    slag: z.literal('lan'),
    hvorfor: tekst(),
    evne: tekst(),
    forsteAvdrag: maned,
    avdrag: belop,
    antall,
  }),
  z.object({ slag: z.literal('garanti'), hvorfor: tekst(), gjelder: kortTekst, til: dato }),
] as const
export const depositumsform = z.discriminatedUnion('slag', tilbakeEllerLofte)
export const depositumsvilkar = z.object({
  dekker: tekst(),
  vedSlutt: tekst(),
  vedKrav: tekst().exactOptional(),
})

/** Formen (§ 21) og hvem som får pengene (§ 22), slik nettleseren sender dem. */
const form = z.discriminatedUnion('slag', [
  ...tilbakeEllerLofte,
  z.object({ slag: z.literal('varer-tjenester'), hva: kortTekst, saerligeGrunner: tekst() }),
])
export const mottaker = z.object({ navn: kortTekst, hvorfor: tekst(), samtykke: dato.exactOptional() })

export const innvilgetUtgift = {
  erDetNok: tekst().exactOptional(),
  belopsvurdering: tekst().exactOptional(),
  reduksjon: tekst().exactOptional(),
  form: form.exactOptional(),
  mottaker: mottaker.exactOptional(),
  depositum: depositumsvilkar.exactOptional(),
  maned: maned.exactOptional(),
}
