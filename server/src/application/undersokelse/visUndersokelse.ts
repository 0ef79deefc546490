import { type Maned, manedFor } from '@handlingsrom/domene/felles/dato'
import { undersokelsesbilde } from '@handlingsrom/domene/statistikk/undersokelse/bilde'
import { lukkedePerioder } from '@handlingsrom/domene/statistikk/undersokelse/perioder'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Bunke } from '@handlingsrom/domene/undersokelse/bunke'
import type { Undersokelse } from '@handlingsrom/kontrakt/undersokelse'
import type { Tx } from '../../adapters/database/database.ts'
import { manedene } from '../../adapters/database/undersokelse.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { undersokelsenErPa } from './delUt.ts'

/** Figurene for hver lukket periode, den nyeste først, kontor for kontor, og lappene som er laget etter den siste. */
export async function undersokelsesbilder(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  a: Pick<Avhengigheter, 'klokke'>,
) {
  const naa = manedFor(a.klokke().dato)
  const rader = await manedene(tx, leser.kontor)
  return [...new Set(rader.map(r => r.kontor))].map(kontor => {
    const egne = rader.filter(r => r.kontor === kontor)
    const perioder = lukkedePerioder(
      egne.map(r => ({ maned: r.maned as Maned, bunke: JSON.parse(r.bunke) as Bunke })),
      naa,
    )
    const lukket = perioder.at(-1)?.til ?? ''
    return {
      kontor,
      perioder: perioder.map(undersokelsesbilde).toReversed(),
      utdeltSiden: egne.reduce((n, r) => n + (r.maned > lukket ? r.utdelt : 0), 0),
    }
  })
}

/** Det som er svart siden den siste lukkede perioden, er ikke med, heller ikke som antall: ellers kunne en se når noen svarte. */
export const visUndersokelse = async (
  tx: Tx,
  leser: AnsattSubjekt,
  a: Pick<Avhengigheter, 'klokke'>,
): Promise<Undersokelse> => ({
  pa: await undersokelsenErPa(tx),
  kontorer: await undersokelsesbilder(tx, leser, a),
})
