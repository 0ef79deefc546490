import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { kartlegges } from '../../felles/sak/gjeldende.ts'

export type Kartlagtbarn = Kartleggingsvisning['barn'][number]
/** Et barn eller en voksen i familien. */
export type Kartlagt = Kartlagtbarn | Kartleggingsvisning['voksne'][number]
export type Fellessvarvisning = Kartleggingsvisning['felles'][number]
/** Kolonnen for svar som gjelder hele familien. */
export const FAMILIEN = 'familien'
/** En celle i matrisen: et menneske og et tema, eller familien og et tema. */
export type Plass = { readonly personId: string; readonly tema: Tema }
export type Svarvisning = Cellevisning['svar'][number]

export type Matriseprops = {
  readonly sakId: string
  readonly visning: Kartleggingsvisning
  readonly bareMangler: boolean
  readonly apen: Plass | undefined
  readonly apne: (plass: Plass | undefined) => void
  /** Kartleggingen slik den sto ved et tidligere vedtak, når noen sammenligner. */
  readonly da?: Kartleggingsvisning | undefined
  /** Hendelsen `visning` er slik den sto ved, når den ikke er dagens. */
  readonly ved?: number | undefined
}

export const erBarn = (m: Kartlagt): m is Kartlagtbarn => 'bosted' in m
export const finnMenneske = (v: Kartleggingsvisning, personId: string): Kartlagt | undefined =>
  [...v.barn, ...v.voksne].find(m => m.personId === personId)

/** Det som bør spørres om: aldri spurt, eller for lenge siden. */
export const mangler = (c: Pick<Cellevisning, 'tilstand'>): boolean =>
  c.tilstand === 'ikke-spurt' || c.tilstand === 'bor-sporres-pa-nytt'

/** Barna det mangler svar om: ikke dem som er fylt 18 eller ikke er født, ikke dem som er utelatt med en grunn, og ikke de voksne. */
export const teller = (m: Kartlagt): boolean => erBarn(m) && kartlegges(m) && !m.utelatt

export const manglerFor = (b: Kartlagtbarn): number => (teller(b) ? b.celler.filter(mangler).length : 0)

export const finnCelle = (b: Pick<Kartlagt, 'celler'>, tema: Tema): Cellevisning =>
  b.celler.find(c => c.tema === tema) ?? {
    tema,
    tilstand: 'ikke-spurt',
    versjon: 0,
    sporresIgjen: null,
    foreldet: null,
    detaljer: [],
    svar: [],
    antall: { alle: 0, staar: 0 },
  }

/** Temaene i listens faste rekkefølge; med filteret på forsvinner de som er helt besvart for alle barna. */
export function temaSomVises(visning: Kartleggingsvisning, bareMangler: boolean): readonly Tema[] {
  const alle = visning.tema.map(t => t.tema)
  if (!bareMangler) return alle
  return alle.filter(tema => visning.barn.some(b => teller(b) && mangler(finnCelle(b, tema))))
}

/** Svaret som gjelder nå: det siste som ikke er trukket. */
export const gjeldende = (c: Pick<Cellevisning, 'svar'>): Svarvisning | undefined =>
  c.svar.findLast(s => !s.trukket)

/** Det siste svaret som gjelder, med ord, til å stå ved siden av sitt eget i en konflikt. */
export function sisteSvar(
  b: Pick<Kartlagt, 'celler'>,
  tema: Tema,
  tilstand: Readonly<Record<Svarvisning['svar']['tilstand'] | 'ikke-spurt', string>>,
): string {
  const svar = gjeldende(finnCelle(b, tema))?.svar
  return svar ? svar.tekst || tilstand[svar.tilstand] : tilstand['ikke-spurt']
}

/** Om cellen er en annen enn den var: et nytt svar, et som er trukket, eller et som er blitt gammelt. */
export const erEndret = (naa: Cellevisning, da: Cellevisning): boolean =>
  naa.tilstand !== da.tilstand || gjeldende(naa)?.nr !== gjeldende(da)?.nr

/** Det siste felles svaret om temaet, og barna det ikke er bekreftet for. */
export function fellessvaret(v: Kartleggingsvisning, tema: Tema) {
  const svar = v.felles.findLast(f => f.tema === tema)
  const ubekreftet = svar ? v.barn.filter(b => kartlegges(b) && !svar.bekreftetFor.includes(b.personId)) : []
  return { svar, ubekreftet }
}

/** Om det som ble tatt siden, er spurt om for hvert barn etter valget. Alder og familie kan være svart med listen over barna. */
export const restenErSpurt = ({ omfang: { valgt }, barn }: Kartleggingsvisning): boolean =>
  valgt !== null &&
  barn
    .filter(kartlegges)
    .every(b =>
      b.celler
        .filter(c => valgt.senere.includes(c.tema))
        .every(c =>
          c.tema === 'antall-alder'
            ? c.tilstand !== 'ikke-spurt'
            : (c.svar.findLast(s => !s.trukket)?.dato ?? '') >= valgt.dato,
        ),
    )
