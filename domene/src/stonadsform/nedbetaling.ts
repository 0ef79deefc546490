import { type Belop, ganger, minus } from '../felles/belop.ts'
import type { Stonadsform } from './typer.ts'

type Lan = Pick<Extract<Stonadsform, { slag: 'lan' }>, 'avdrag' | 'antall'>

/** Avdragene gir lånet tilbake på øret: like store, og det siste er resten. Renter finnes ikke her: ingen har skrevet dem inn. */
export const lanetGaarOpp = ({ avdrag, antall }: Lan, lan: Belop): boolean =>
  lan > 0 &&
  avdrag > 0 &&
  Number.isInteger(antall) &&
  antall > 0 &&
  ganger(avdrag, antall - 1) < lan &&
  ganger(avdrag, antall) >= lan

/** Det siste avdraget: det som er igjen når de andre er betalt. */
export const sisteAvdrag = ({ avdrag, antall }: Lan, lan: Belop): Belop =>
  minus(lan, ganger(avdrag, antall - 1))
