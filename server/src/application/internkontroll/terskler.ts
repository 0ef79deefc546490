import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avvist, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { MALTE, type MaltIndikator } from '@handlingsrom/domene/indikator/definisjoner'
import { erKrysset } from '@handlingsrom/domene/indikator/terskel'
import type { Kommunepolicy } from '@handlingsrom/domene/sak/omgivelse'
import { type Indikatorserie, vistVerdi } from '@handlingsrom/domene/statistikk/indikatorbilde'
import { forrigeTertial, tertialFor } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Terskelvisning } from '@handlingsrom/kontrakt/indikator'
import type { Tx } from '../../adapters/database/database.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { skriv } from '../kommune/kommunebeslutninger.ts'
import { lesPolicy } from '../sak/lesSak.ts'

/**
 * Hver terskel mot det siste tertialet som kan vises: det vi er i, ellers det før. Er det skjult, er det ingen oppgave; et tall ingen kan vise, kan heller ikke
 * varsle om. Krysset uten svar er en oppgave hos eieren, og bare der. Den er borte når tallet er tilbake, eller når eieren har skrevet hva som skjer.
 */
export async function visTerskler(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'ansattId'>,
  policy: Pick<Kommunepolicy, 'terskler' | 'terskelsvar'>,
  serier: readonly Indikatorserie[],
  dagens: Dato,
): Promise<readonly Terskelvisning[]> {
  const navn = await ansattnavn(tx)
  return MALTE.flatMap((indikator): readonly Terskelvisning[] => {
    const t = policy.terskler[indikator]
    const serie = serier.find(s => s.indikator === indikator)
    if (!t || !serie) return []
    const naa = sisteViste(serie, dagens)
    const krysset = naa !== undefined && erKrysset(t, naa.verdi)
    const svar = policy.terskelsvar.findLast(s => s.indikator === indikator && s.periode === naa?.periode)
    return [
      {
        indikator,
        retning: t.retning,
        verdi: t.verdi,
        eier: navn.get(t.eier) ?? '',
        min: t.eier === leser.ansattId,
        krysset: krysset ? { periode: naa.periode, verdi: naa.verdi } : null,
        svar: krysset && svar ? { svar: svar.svar, dato: svar.dato, av: hvem(navn, svar.av).navn } : null,
      },
    ]
  })
}

function sisteViste(serie: Indikatorserie, dagens: Dato) {
  const denne = tertialFor(dagens)
  for (const periode of [denne, forrigeTertial(denne)]) {
    const tall = serie.tertialer.find(t => t.periode === periode)?.tall
    const verdi = tall && vistVerdi(serie.indikator, tall)
    if (typeof verdi === 'number') return { periode, verdi }
  }
  return undefined
}

export type KanIkkeSvare = 'ingen-terskel' | 'ikke-eier' | 'kommando-gjenbrukt'

/** Eieren skriver hva som skjer. Oppgaven hviler da til neste periode. */
export async function svarPaTerskel(
  tx: Tx,
  a: Avhengigheter,
  inn: {
    readonly kommandoId: KommandoId
    readonly indikator: MaltIndikator
    readonly periode: string
    readonly svar: string
  },
  leser: Pick<AnsattSubjekt, 'ansattId'>,
): Promise<Resultat<null, KanIkkeSvare>> {
  const t = (await lesPolicy(tx)).terskler[inn.indikator]
  if (!t) return avvist('ingen-terskel')
  if (t.eier !== leser.ansattId) return avvist('ikke-eier')
  const aktor: Aktor = { type: 'ansatt', id: leser.ansattId }
  const { kommandoId, ...svaret } = inn
  return skriv(tx, a, kommandoId, aktor, { type: 'TerskelBesvart', ...svaret, dato: a.klokke().dato })
}
