import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type {
  Forsok,
  IkkeUndersoktGrunn,
  Notatslag,
  Referat,
  Undersokt,
} from '@handlingsrom/domene/journal/hendelser'
import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { useEffect, useRef, useState } from 'react'
import { nyUuid7 } from '../api/id.ts'
import { type Utkast, useUtkast } from '../api/useUtkast.ts'

/** Det som velges i et notat. Ordene har egne utkast. Merket for innsyn er aldri valgt på forhånd. */
export type Notatvalg = {
  /** Laget én gang for hvert utkast: sendes det samme notatet igjen etter en omlasting, blir det ikke to. */
  readonly notatId: string
  readonly slag?: Notatslag | undefined
  readonly dato?: Dato | undefined
  readonly klokkeslett?: string | undefined
  readonly gjelder: readonly string[]
  readonly tema: readonly Tema[]
  readonly tilstede: readonly string[]
  readonly kanal?: Kanal | undefined
  readonly resultat?: Forsok['resultat'] | undefined
  readonly referatgrunnlag?: Referat['grunnlag'] | undefined
  readonly grunn?: IkkeUndersoktGrunn | undefined
  readonly undersokt?: Undersokt['svar'] | undefined
  readonly merke?: Innsynsmerke['merke'] | undefined
  readonly skjermet?: boolean | undefined
}

/** Siste linje gjelder: ble noe valgt før det gamle utkastet kom, står det gamle over. */
export function lesValg(raa: string, start: Notatvalg): Notatvalg {
  try {
    const lest = JSON.parse(raa.split('\n').at(-1) ?? '') as Partial<Notatvalg> | null
    if (typeof lest?.notatId !== 'string') return start
    // Et felt som er tømt, er ikke med i teksten; da skal det være tomt, ikke slik det begynte.
    return { notatId: lest.notatId, gjelder: [], tema: [], tilstede: [], ...lest }
  } catch {
    return start
  }
}

export const TEKSTFELT = [
  'tekst',
  'fakta',
  'vurdering',
  'konklusjon',
  'hvem',
  'instans',
  'deltakere',
  'avtalt',
  'andre',
  'mangler',
  'innsynsgrunn',
] as const
export type Tekstfelt = (typeof TEKSTFELT)[number]
export type Notatord = Readonly<Record<Tekstfelt, string>>

/** Stedet utkastet ligger: ett for journalen i saken, og ett for hver samtale. */
export const notatsted = (sakId: string, samtaleId?: string): string =>
  samtaleId ? `${sakId}:samtale:${samtaleId}:notat` : `${sakId}:notat`

/** Hele notatet under arbeid. `nokkel` bytter når et utkast kommer fra tjeneren, så feltene som eier teksten sin, får den. */
export function useNotatutkast(sted: string, start: Omit<Notatvalg, 'notatId'>) {
  const [id, nyId] = useState(nyUuid7)
  const valgutkast = useUtkast(`${sted}:valg`)
  const egne = useRef(false)
  const [hentet, settHentet] = useState(valgutkast.tekst !== '')
  useEffect(() => {
    if (valgutkast.tekst !== '' && !egne.current) settHentet(true)
  }, [valgutkast.tekst])

  const felt: Readonly<Record<Tekstfelt, Utkast>> = {
    // Nøkkelen for selve teksten er den notatene alltid har hatt: utkast fra før skal finnes igjen.
    tekst: useUtkast(sted),
    fakta: useUtkast(`${sted}:fakta`),
    vurdering: useUtkast(`${sted}:vurdering`),
    konklusjon: useUtkast(`${sted}:konklusjon`),
    hvem: useUtkast(`${sted}:hvem`),
    instans: useUtkast(`${sted}:instans`),
    deltakere: useUtkast(`${sted}:deltakere`),
    avtalt: useUtkast(`${sted}:avtalt`),
    andre: useUtkast(`${sted}:andre`),
    mangler: useUtkast(`${sted}:mangler`),
    innsynsgrunn: useUtkast(`${sted}:innsynsgrunn`),
  }
  const valg = lesValg(valgutkast.tekst, { ...start, notatId: id })
  const velg = (endring: Partial<Notatvalg>) => {
    egne.current = true
    valgutkast.settTekst(JSON.stringify({ ...valg, ...endring }))
  }
  const forkast = () => {
    for (const f of TEKSTFELT) felt[f].forkast()
    valgutkast.forkast()
    egne.current = false
    nyId(nyUuid7())
  }
  const ord = Object.fromEntries(TEKSTFELT.map(f => [f, felt[f].tekst])) as Notatord
  const pabegynt = TEKSTFELT.some(f => ord[f].trim() !== '')
  return { valg, velg, felt, ord, pabegynt, forkast, nokkel: `${hentet}${id}` }
}
export type Notatutkast = ReturnType<typeof useNotatutkast>
