import { dato } from '../felles/dato.ts'
import type { VilkarId } from '../felles/id.ts'
import type { Vilkarkommando } from '../vilkar/kommandoer.ts'
import type { Vilkarsinnhold } from '../vilkar/typer.ts'
import { S1 } from './enSoknad.ts'
import { SOKER } from './etBarn.ts'

export const vilkarId = (id: string) => id as VilkarId

/** Et vilkår der alt er skrevet, for en familie uten barn. */
export const etVilkar = (endring: Partial<Vilkarsinnhold> = {}): Vilkarsinnhold => ({
  type: 'veiledningssamtaler',
  hjemmel: '20',
  gjelder: SOKER,
  hva: 'Møter Tuva annenhver tirsdag.',
  fra: dato('2026-11-01'),
  til: dato('2027-02-28'),
  sammenheng: 'Samtalene skal hjelpe henne til egen lønn.',
  rimelig: 'De er lagt til barnehagetiden.',
  barna: [],
  kvp: { svar: 'ja', ord: 'Hun har jobbet fast til i sommer.' },
  varsel: { svar: 'ja', ord: 'Det gjelder bare hennes del.' },
  ...endring,
})

export const settVilkar = (
  endring: Partial<Vilkarsinnhold> = {},
  mer: { readonly id?: string; readonly settVersjon?: number } = {},
): Vilkarkommando<'settVilkar'> => ({
  type: 'settVilkar',
  soknadId: S1,
  vilkarId: vilkarId(mer.id ?? 'v1'),
  vilkar: etVilkar(endring),
  settVersjon: mer.settVersjon ?? 0,
})
