import { ORD } from '@handlingsrom/domene/utskrift/ord'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'

/** Det malen `ark.typ` leser. */
export const tilArkdata = (ark: Kartleggingsark) => ({
  ...ark,
  sprak: {
    kode: ark.spraak,
    land: ark.spraak === 'en' ? 'GB' : 'NO',
    side: ORD.side[ark.spraak],
    av: ORD.av[ark.spraak],
  },
  tid: {
    ar: Number(ark.dato.slice(0, 4)),
    maned: Number(ark.dato.slice(5, 7)),
    dag: Number(ark.dato.slice(8, 10)),
  },
})
