import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import type { Detaljer } from '@handlingsrom/domene/kartlegging/detaljer'
import {
  type Delsvar,
  FAMILIEN,
  type Grunnlag,
  type Hurtigvalg,
  type Svar,
  type Svarkilde,
} from '@handlingsrom/domene/kartlegging/hendelser'
import { skjermingen } from '@handlingsrom/domene/kartlegging/skjerming'

/** De raske svarene: fire av dem er et kartlagt svar, de to siste er egne tilstander. */
export type Kladdvalg = Hurtigvalg | 'ikke-relevant' | 'onsker-ikke-a-svare'

/** Svaret slik det står i kolonnen mens det skrives. Alt kan mangle; ingenting er valgt på forhånd. */
export type Kladd = {
  readonly valg?: Kladdvalg | undefined
  readonly tekst: string
  readonly delsvar: readonly Delsvar[]
  readonly detaljer: readonly Detaljer[]
  readonly sagtAv?: Svarkilde | undefined
  readonly sagtAvPerson?: PersonId | undefined
  readonly grunnlag?: Partial<Grunnlag> | undefined
  readonly innsyn?: Innsynsmerke | undefined
  readonly skjermet?: true | undefined
  /** Cellens versjon da hun begynte å skrive. Er cellen en annen når svaret skal inn, vises begge. */
  readonly versjon?: number | undefined
  /** Innholdet som er sendt, så det samme ikke føres inn to ganger. */
  readonly sendt?: string | undefined
  /** Bare for familien: svaret slik det sist ble sendt, så det kan bekreftes for et barn. */
  readonly fellesId?: string | undefined
}
export const TOM_KLADD: Kladd = { tekst: '', delsvar: [], detaljer: [] }

export const kladdnokkel = (sakId: string, samtaleId: string, hvem: string, tema: string): string =>
  `${sakId}:samtale:${samtaleId}:${hvem}:${tema}`

function lesLinje(linje: string): Kladd | undefined {
  try {
    const lest = JSON.parse(linje) as Partial<Kladd> | null
    return typeof lest === 'object' && typeof lest?.tekst === 'string' ? { ...TOM_KLADD, ...lest } : undefined
  } catch {
    return undefined
  }
}

/** Ble noe skrevet før den gamle kladden kom fra tjeneren, ligger den på linjen over: begge tekstene beholdes. */
export function lesKladd(raa: string): Kladd | undefined {
  if (raa === '') return undefined
  let samlet: Kladd | undefined
  for (const linje of raa.split('\n')) {
    const lest = lesLinje(linje)
    if (!lest) return { ...TOM_KLADD, tekst: raa }
    const tekster = samlet && samlet.tekst !== lest.tekst ? [samlet.tekst, lest.tekst] : [lest.tekst]
    samlet = { ...samlet, ...lest, tekst: tekster.filter(Boolean).join('\n') }
  }
  return samlet
}
export const skrivKladd = (k: Kladd): string => JSON.stringify(k)

/** Noe er sagt: ord, et valg, en opplysning i et felt eller et svar på et oppfølgingsspørsmål. */
export const harSvar = (k: Kladd | undefined): boolean =>
  k !== undefined &&
  (k.tekst.trim() !== '' || k.valg !== undefined || k.detaljer.length > 0 || besvarte(k).length > 0)

const besvarte = (k: Kladd): readonly Delsvar[] =>
  k.delsvar.filter(d => d.valg !== undefined || d.tekst.trim() !== '')

export function tilSvar(k: Kladd): Svar {
  const tekst = k.tekst.trim()
  if (k.valg === 'ikke-relevant' || k.valg === 'onsker-ikke-a-svare') return { tilstand: k.valg, tekst }
  const delsvar = besvarte(k)
  return {
    tilstand: 'kartlagt',
    tekst,
    ...(k.valg ? { valg: k.valg } : {}),
    ...(delsvar.length > 0 ? { delsvar } : {}),
    ...(k.detaljer.length > 0 ? { detaljer: k.detaljer } : {}),
  }
}

/** Det som må på plass før svaret kan stå i saken. Kladden er trygg imens. */
export type Kladdmangel = 'sagt-av' | 'grunn' | 'spurt-om' | 'innsynsgrunn'
export function mangler(k: Kladd): Kladdmangel | undefined {
  if (k.valg === 'ikke-relevant' && k.tekst.trim() === '') return 'grunn'
  if (!k.sagtAv) return 'sagt-av'
  if (trengerGrunnlag(k.sagtAv) && (!k.grunnlag?.grunnlag || !k.grunnlag.spurtOm?.trim())) return 'spurt-om'
  if (k.innsyn && k.innsyn.merke !== 'kan-vises' && !k.innsyn.grunn?.trim()) return 'innsynsgrunn'
  return undefined
}

/** Andre enn familien må ha et grunnlag for å fortelle (sosialtjenesteloven § 43, eller samtykke). */
export const trengerGrunnlag = (kilde: Svarkilde | undefined): boolean =>
  kilde !== undefined && !FAMILIEN.includes(kilde)

function fulltGrunnlag(g: Partial<Grunnlag> | undefined): Grunnlag | undefined {
  if (!g?.grunnlag || !g.spurtOm) return undefined
  return {
    grunnlag: g.grunnlag,
    ...(g.grunnlag === 'samtykke' && g.samtykkeNr !== undefined ? { samtykkeNr: g.samtykkeNr } : {}),
    spurtOm: g.spurtOm,
    ...(g.familienVarslet ? { familienVarslet: g.familienVarslet } : {}),
    ...(g.talerMot ? { talerMot: true as const } : {}),
    ...(g.forelagt ? { forelagt: g.forelagt } : {}),
  }
}

/** Alt om svaret som ikke er cellen eller samtalen. To kladder med samme innhold er det samme svaret. */
export function tilInnhold(k: Kladd) {
  const grunnlag = trengerGrunnlag(k.sagtAv) ? fulltGrunnlag(k.grunnlag) : undefined
  const svar = tilSvar(k)
  return {
    svar,
    ...(k.sagtAv ? { sagtAv: k.sagtAv } : {}),
    ...(k.sagtAvPerson ? { sagtAvPerson: k.sagtAvPerson } : {}),
    ...(grunnlag ? { grunnlag } : {}),
    ...(k.innsyn ? { innsyn: k.innsyn } : {}),
    ...(k.skjermet ? { skjermet: k.skjermet } : {}),
    // Samme regel som på tjeneren, så det som sendes, er det som kommer tilbake.
    ...skjermingen(svar),
  }
}

/** Det samme innholdet gir den samme teksten, uansett i hvilken rekkefølge feltene kom fra tjeneren. */
export const avtrykk = (k: Kladd): string => JSON.stringify(sortert(tilInnhold(k)))

function sortert(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(sortert)
  if (typeof verdi !== 'object' || verdi === null) return verdi
  const nokler = Object.keys(verdi).toSorted()
  return Object.fromEntries(nokler.map(n => [n, sortert((verdi as Record<string, unknown>)[n])]))
}

/** Et svar som står i saken, slik det kan skrives videre på. */
export function fraSvar(s: {
  readonly svar: { readonly tilstand: Svar['tilstand']; readonly tekst: string }
  readonly sagtAv: Svarkilde
  readonly sagtAvPerson?: string | undefined
  readonly grunnlag?: unknown
  readonly innsyn?: unknown
  readonly skjermet?: true | undefined
}): Kladd {
  // Kontrakten merker ikke id-er, beløp og datoer; feltene er de samme.
  const svar = s.svar as Svar
  const kartlagt = svar.tilstand === 'kartlagt' ? svar : undefined
  return {
    tekst: svar.tekst,
    valg: kartlagt ? kartlagt.valg : (svar.tilstand as Exclude<Svar['tilstand'], 'kartlagt'>),
    delsvar: kartlagt?.delsvar ?? [],
    detaljer: kartlagt?.detaljer ?? [],
    sagtAv: s.sagtAv,
    sagtAvPerson: s.sagtAvPerson as PersonId | undefined,
    grunnlag: s.grunnlag as Grunnlag | undefined,
    innsyn: s.innsyn as Innsynsmerke | undefined,
    skjermet: s.skjermet,
  }
}

/** Hvor svaret kom fra, slik det følger med til neste svar. */
export type Avsender = Pick<Kladd, 'sagtAv' | 'sagtAvPerson'>
