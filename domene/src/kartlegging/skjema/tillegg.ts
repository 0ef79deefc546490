import type { Dato } from '../../felles/dato.ts'
import { SPRAAK, type Spraak, type Trespraak } from '../../felles/spraak.ts'
import type { Tema } from '../tema.ts'
import type { Gjelder, Sporsmal, Svarform } from './typer.ts'

/** Det kommunen selv skriver. Bokmål må stå; de andre språkene faller tilbake til det, og det sies. */
export type Kommunetekst = { readonly nb: string } & Readonly<Partial<Record<Spraak, string>>>

/** Kommunens eget spørsmål. Det hører til ett av de tretten punktene, og kan ikke ta bort noe av grunnskjemaet. */
export type EgetSporsmal = {
  readonly id: string
  readonly punkt: Tema
  readonly gjelder: Gjelder
  readonly svarform: Svarform
  readonly tekst: Kommunetekst
  readonly hvorfor: Kommunetekst
}

/** Hver endring er en ny utgave med sin dato. De gamle blir stående, så en sak kan vise hva som ble spurt om. */
export type Skjemautgave = {
  readonly nr: number
  readonly fra: Dato
  readonly sporsmal: readonly EgetSporsmal[]
}
export type Kommunetillegg = { readonly utgaver: readonly Skjemautgave[] }

export const manglerSpraak = (t: Kommunetekst): readonly Spraak[] =>
  SPRAAK.filter(s => (t[s] ?? '').trim() === '')

export function medReserve(t: Kommunetekst): Trespraak {
  const paa = (s: Spraak) => (t[s]?.trim() ? (t[s] ?? t.nb) : t.nb)
  return { nb: t.nb, nn: paa('nn'), en: paa('en') }
}

/** Kommunens spørsmål slik de sto på datoen; `undefined` når kommunen ikke hadde noen utgave ennå. */
export function tilleggFor(
  tillegg: Kommunetillegg | undefined,
  paa: Dato,
): { readonly nr: number; readonly fra: Dato; readonly sporsmal: readonly Sporsmal[] } | undefined {
  const utgave = tillegg?.utgaver.findLast(u => u.fra <= paa)
  return utgave && { nr: utgave.nr, fra: utgave.fra, sporsmal: utgave.sporsmal.map(somSporsmal) }
}

function somSporsmal(e: EgetSporsmal): Sporsmal {
  const mangler = SPRAAK.filter(
    s => manglerSpraak(e.tekst).includes(s) || manglerSpraak(e.hvorfor).includes(s),
  )
  return {
    id: e.id,
    punkt: e.punkt,
    gjelder: e.gjelder,
    svarform: e.svarform,
    tekst: medReserve(e.tekst),
    hvorfor: medReserve(e.hvorfor),
    kilde: 'kommunen',
    lokalt: true,
    ...(mangler.length > 0 ? { utenOversettelse: mangler } : {}),
  }
}
