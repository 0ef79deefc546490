import { leggTilManeder } from '@handlingsrom/domene/felles/dato'
import type { VilkarId } from '@handlingsrom/domene/felles/id'
import type { Vilkarsinnhold } from '@handlingsrom/domene/vilkar/typer'
import type { Handling } from './scene.ts'

type Ord = Pick<Vilkarsinnhold, 'type' | 'hva' | 'sammenheng' | 'rimelig' | 'kvp' | 'varsel'> & {
  readonly for: string
  /** Fornavnet på hvert barn, og hva vilkåret betyr for det. */
  readonly barna: Readonly<Record<string, string>>
}

/** Et vilkår etter § 20, fra i dag og tre måneder fram. */
export const settVilkar =
  (nokkel: string, { for: hvem, barna, ...ord }: Ord): Handling =>
  s => [
    {
      type: 'settVilkar',
      soknadId: s.soknad(nokkel),
      vilkarId: s.nyId() as VilkarId,
      vilkar: {
        ...ord,
        hjemmel: '20',
        gjelder: s.person(hvem),
        fra: s.idag,
        til: leggTilManeder(s.idag, 3),
        barna: Object.entries(barna).map(([navn, tekst]) => ({ personId: s.person(navn), ord: tekst })),
      },
      settVersjon: 0,
    },
  ]
