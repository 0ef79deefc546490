import type { Behov, Behovsliste } from '../behov/tilstand.ts'
import type { Dato } from '../felles/dato.ts'
import type { LinjeId, SoknadId } from '../felles/id.ts'
import type { Grunner } from './tilstand.ts'

export type BehovMedLinjer = { readonly behov: Behov; readonly linjer: readonly LinjeId[] }

type Soknaden = { readonly soknadId: SoknadId; readonly mottattDato: Dato }

/**
 * Hvert behov med linjene som hører til det i denne søknaden: linjen det ble til, linjen svaret peker på, og linjene noen har knyttet til
 * det. `finnes` er linjene som står; en linje som er fjernet, svarer ikke på noe.
 */
export const behovMedLinjer = (
  alle: Behovsliste,
  g: Grunner,
  soknadId: SoknadId,
  finnes: readonly LinjeId[],
): readonly BehovMedLinjer[] =>
  alle.map(behov => {
    const svar = behov.status === 'besvart' && behov.svar.linje ? [behov.svar.linje] : []
    const peker = [...behov.linjer, ...svar].filter(l => l.soknadId === soknadId).map(l => l.linjeId)
    const knyttet = g.koblinger.filter(k => k.behov.includes(behov.behovId)).map(k => k.linjeId)
    return { behov, linjer: finnes.filter(l => peker.includes(l) || knyttet.includes(l)) }
  })

/** Om svaret på behovet hører hjemme i denne søknaden: meldt i den, knyttet til en linje i den, eller besvart etter at den kom. */
export const besvartForSoknaden = ({ behov: b, linjer }: BehovMedLinjer, s: Soknaden): boolean =>
  b.status === 'besvart' && (linjer.length > 0 || b.soknadId === s.soknadId || b.svar.dato >= s.mottattDato)
