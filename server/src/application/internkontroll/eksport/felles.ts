import type { Dato } from '@handlingsrom/domene/felles/dato'
import { MANEDSNAVN } from '@handlingsrom/domene/felles/manedsnavn'
import type { Eksporttabell } from '@handlingsrom/domene/statistikk/eksport'
import { MINSTE_TALL } from '@handlingsrom/domene/statistikk/smaTall'
import { manederI, type Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import type { Internkontrollvalg } from '../malepunkter.ts'

export type Naa = ReturnType<Avhengigheter['klokke']> & { readonly dato: Dato }
export type Rad = Eksporttabell['rader'][number]
/** Hver tabell er den samme som siden viser, av de samme funksjonene: ingen vei ut har andre tall enn skjermen. */
export type Lag = (tx: Tx, leser: AnsattSubjekt, naa: Naa, valg: Internkontrollvalg) => Promise<Eksporttabell>

export const GRADERTE = 'Graderte saker er aldri med.'
export const FORFAA = `Et tall som hviler på færre enn ${MINSTE_TALL} familier, er slått sammen med et annet eller holdt tilbake, også der det kunne regnes ut av de andre (ADR 0044).`

/** Perioden slik en leser sier den: «september til desember 2026». */
export function iKlartekst(periode: Tertial): string {
  const { ar, fra, til } = manederI(periode)
  return `${MANEDSNAVN[fra - 1]} til ${MANEDSNAVN[til - 1]} ${ar}`
}
