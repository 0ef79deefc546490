import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kostnad } from '@handlingsrom/domene/kartlegging/detaljer'
import type { Format } from '../format.ts'
import type { Tekster } from '../tekster/typer.ts'
import { DETALJSKJEMA } from './detaljskjema.ts'
import type { Detaljer } from './detaljtyper.ts'

/** En opplysning i felt, i to deler: tingen, og resten på én linje. */
export function detaljIOrd(d: Detaljer, t: Tekster['svarfelt'], format: Format): readonly [string, string] {
  const verdier = d as unknown as Readonly<Record<string, unknown>>
  const deler = DETALJSKJEMA[d.slag].flatMap(({ felt, slag }) => {
    const verdi = verdier[felt]
    if (verdi === undefined || verdi === '') return []
    const navn = t.detaljer.felt[felt as keyof Tekster['svarfelt']['detaljer']['felt']]
    if (typeof slag !== 'string') {
      const ord = t.detaljer.valg[verdi as keyof Tekster['svarfelt']['detaljer']['valg']]
      return [
        d.slag === 'nett' || d.slag === 'materielt' || felt === 'utkastelse' || felt === 'snakke'
          ? `${navn.replace('?', '')}: ${ord}`
          : ord,
      ]
    }
    switch (slag) {
      case 'belop':
        return [format.kroner(verdi as Belop)]
      case 'dato':
        return [
          felt === 'dato'
            ? format.dato(verdi as Dato)
            : `${navn.toLocaleLowerCase('nb')} ${format.dato(verdi as Dato)}`,
        ]
      case 'kostnad': {
        const k = verdi as Kostnad
        return [`${format.kroner(k.belop)} ${t.detaljer.valg[k.hyppighet].toLocaleLowerCase('nb')}`]
      }
      case 'tall':
        return [`${navn}: ${String(verdi)}`]
      case 'tekst':
        return [felt === 'storrelse' ? t.detaljer.storrelse(String(verdi)) : String(verdi)]
      default:
        return slag satisfies never
    }
  })
  const [forst = t.detaljer.slag[d.slag], ...resten] = deler
  return [forst, resten.join(' · ')]
}
