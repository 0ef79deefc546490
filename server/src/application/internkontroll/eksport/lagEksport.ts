import type { Eksporttabell } from '@handlingsrom/domene/statistikk/eksport'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Eksportnavn } from '@handlingsrom/kontrakt/internkontroll'
import type { Tx } from '../../../adapters/database/database.ts'
import type { Internkontrollvalg } from '../malepunkter.ts'
import { avvikstabell } from './avvikstabell.ts'
import type { Lag, Naa } from './felles.ts'
import { indikatortabell } from './indikatortabell.ts'
import { KILDETABELLER } from './kildetabeller.ts'
import { LAERINGSTABELLER } from './laeringstabeller.ts'
import { MALEPUNKTTABELLER } from './malepunkttabeller.ts'
import { undersokelsestabell } from './undersokelsestabell.ts'

const TABELLER: Readonly<Record<Eksportnavn, Lag>> = {
  ...MALEPUNKTTABELLER,
  ...LAERINGSTABELLER,
  avvik: avvikstabell,
  indikatorer: indikatortabell,
  undersokelse: undersokelsestabell,
  ...KILDETABELLER,
}

/** Tabellen, slik siden viser den, med alt den som leser den utenfor, må vite. */
export const lagEksport = (
  tx: Tx,
  leser: AnsattSubjekt,
  naa: Naa,
  tabell: Eksportnavn,
  valg: Internkontrollvalg,
): Promise<Eksporttabell> => TABELLER[tabell](tx, leser, naa, valg)
