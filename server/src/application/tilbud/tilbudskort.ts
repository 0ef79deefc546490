import { kontrolleresIgjen } from '@handlingsrom/domene/tilbud/katalog'
import type { Tilbud } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudskort } from '@handlingsrom/kontrakt/tilbud'

/** Tilbudet slik det vises. Utløserne følger ikke med: nettleseren får grunnene, ikke reglene. */
export const tilbudskort = (t: Tilbud): Tilbudskort => ({
  tilbudId: t.tilbudId,
  versjon: t.versjon,
  omrade: t.omrade,
  gruppe: t.gruppe,
  tema: [...t.tema],
  tilbyder: t.tilbyder,
  program: t.program ?? false,
  pris: t.pris,
  henvendelse: t.henvendelse,
  gjelder: t.gjelder,
  alder: t.alder ?? null,
  tekst: t.tekst,
  kilde: { ...t.kilde, lenke: t.kilde.lenke ?? null },
  kontrolleresIgjen: kontrolleresIgjen(t),
  oppdiktet: t.oppdiktet ?? false,
})
