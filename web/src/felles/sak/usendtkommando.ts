import type { Kokommando, Kokonflikt } from '../api/kommandoko.ts'

const felt = (verdi: unknown, navn: string): unknown =>
  typeof verdi === 'object' && verdi !== null ? (verdi as Record<string, unknown>)[navn] : undefined
const tekst = (verdi: unknown): string => (typeof verdi === 'string' ? verdi.trim() : '')

/** Feltene der noen har skrevet med egne ord. Koder og id-er er ikke ord. */
const ORDFELT = ['tekst', 'ord', 'hva', 'begrunnelse', 'grunn', 'notat'] as const

/** Det som står i kommandoen med menneskers ord, så den som skal velge, kjenner det igjen. */
export function ordeneI({ kropp }: Pick<Kokommando, 'kropp'>): string {
  const steder = [kropp, felt(kropp, 'svar')]
  return steder
    .flatMap(s => ORDFELT.map(navn => tekst(felt(s, navn))))
    .filter(Boolean)
    .join('\n')
}

/** Hvem og hva kommandoen gjelder, når den sier det. */
export const gjelderHva = ({ kropp }: Pick<Kokommando, 'kropp'>) => ({
  personId: tekst(felt(kropp, 'personId')),
  tema: tekst(felt(kropp, 'tema')),
})

export type Annen = { readonly tekst: string; readonly tilstand: string; readonly nr: unknown }

/** Den andre utgaven i en konflikt: det siste som gjelder i cellen, om barnets syn eller om omfanget, og hendelsen det står i. */
export function denAndres({ feil: { gjeldende } }: Kokonflikt): Annen | undefined {
  const alle = felt(gjeldende, 'svar')
  if (Array.isArray(alle)) {
    const siste: unknown = alle.findLast((s: unknown) => !felt(s, 'trukket'))
    const svar = felt(siste, 'svar')
    return svar === undefined
      ? undefined
      : { tekst: tekst(felt(svar, 'tekst')), tilstand: tekst(felt(svar, 'tilstand')), nr: felt(siste, 'nr') }
  }
  const nr = felt(gjeldende, 'nr')
  if (felt(gjeldende, 'maate') !== undefined)
    return { tekst: tekst(felt(gjeldende, 'ord')) || tekst(felt(gjeldende, 'grunn')), tilstand: '', nr }
  if (felt(gjeldende, 'omfang') !== undefined)
    return { tekst: tekst(felt(gjeldende, 'begrunnelse')), tilstand: '', nr }
  return undefined
}

/** Kommandoer om en kolonne i samtalen: der vises begge utgavene, og ingen andre steder. */
const I_KOLONNEN: readonly string[] = ['registrerOpplysning', 'bekreftFellessvar', 'registrerBarnetsSyn']
export const velgesIKolonnen = (k: Kokonflikt): boolean =>
  I_KOLONNEN.includes(k.type) && k.feil.status === 412

/** Det samme oppå det som gjelder nå. `undefined` når svaret ikke sier hvilken versjon det er. */
export function oppaaDetNye(k: Kokonflikt): object | undefined {
  if (k.feil.status !== 412) return k.kropp
  const versjon = felt(k.feil.gjeldende, 'versjon')
  const sett = felt(k.kropp, 'settVersjon')
  return typeof versjon === 'number' && typeof sett === 'number'
    ? { ...k.kropp, settVersjon: versjon }
    : undefined
}
