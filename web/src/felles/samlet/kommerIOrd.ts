import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommervisning } from '@handlingsrom/kontrakt/sak/samlet'
import type { Format } from '../format.ts'
import type { Tekster } from '../tekster/typer.ts'

type Ord = {
  t: Tekster['samlet']
  svarfelt: Tekster['svarfelt']
  format: Format
  dagens: Dato
}

/** Hva som skal skje, og når, i ord. */
export function kommerIOrd(
  k: Kommervisning,
  { t, svarfelt, format, dagens }: Ord,
): { hva: string; nar: string } {
  const { fornavn } = k.person
  const dag = (d: string) => format.relativDato(d as Dato, dagens)
  switch (k.slag) {
    case 'termin':
      return { hva: t.kommerI.termin(fornavn), nar: dag(k.dato) }
    case 'bursdag':
      return { hva: t.kommerI.bursdag(fornavn, k.fyller), nar: dag(k.dato) }
    case 'skole':
      return { hva: t.kommerI.skole[k.hva](fornavn), nar: t.hosten(k.ar) }
    case 'betaling':
      return { hva: t.kommerI.betaling(fornavn, k.navn), nar: dag(k.dato) }
    case 'begivenhet': {
      const slag = svarfelt.detaljer.valg[k.hva]
      const hva = k.navn ? `${slag} (${k.navn})` : slag
      return {
        hva: t.kommerI.begivenhet(fornavn, hva),
        nar: k.dato ? dag(k.dato) : t.utenDag(format.dato(k.sagt as Dato)),
      }
    }
    default:
      return k satisfies never
  }
}
