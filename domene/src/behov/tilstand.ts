import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { BehovId, LinjeId, SamtaleId, SoknadId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import { behovsfrist } from './frist.ts'
import type { BehovHendelse, Behovsinnhold, Behovssvar, Fra } from './hendelser.ts'

type Gjort = { readonly av: Aktor; readonly tidspunkt: Tidspunkt }

/** Ett steg i behovets historie, eldst først. Et svar som er åpnet igjen, blir stående her. */
export type Behovssteg = Gjort &
  (
    | { readonly steg: 'meldt'; readonly innhold: Behovsinnhold }
    | { readonly steg: 'endret'; readonly innhold: Behovsinnhold }
    | { readonly steg: 'besvart'; readonly svar: Behovssvar }
    | { readonly steg: 'gjenapnet'; readonly grunn: string }
    | {
        readonly steg: 'i-soknaden'
        readonly soknadId: SoknadId
        readonly linjeId: LinjeId
        readonly medFamilien: Dato
        readonly kanal: Kanal
      }
  )

/** Linjen behovet ble til, i søknaden det ble tatt med i. */
export type Behovslinje = { readonly soknadId: SoknadId; readonly linjeId: LinjeId }

type Felles = {
  readonly behovId: BehovId
  readonly innhold: Behovsinnhold
  readonly meldt: Dato
  readonly meldtAv: Aktor
  /** Dagen fristen regnes fra: da det ble meldt, da hastegraden ble endret, eller da det ble åpnet igjen. */
  readonly regnesFra: Dato
  readonly fra?: Fra
  readonly samtaleId?: SamtaleId
  readonly soknadId?: SoknadId
  readonly linjer: readonly Behovslinje[]
  readonly steg: readonly Behovssteg[]
  /** Antall ganger noe er skjedd med behovet. Den som endrer eller svarer, sier hvilken versjon hun så. */
  readonly versjon: number
}
export type ApentBehov = Felles & { readonly status: 'apent' }
export type BesvartBehov = Felles & { readonly status: 'besvart'; readonly svar: Behovssvar & Gjort }
export type Behov = ApentBehov | BesvartBehov

/** Alle behov i saken, eldst først. */
export type Behovsliste = readonly Behov[]

export const finnBehov = (b: Behovsliste, id: BehovId): Behov | undefined => b.find(x => x.behovId === id)

export const erApent = (b: Behov): b is ApentBehov => b.status === 'apent'

export const apneBehov = (b: Behovsliste): readonly ApentBehov[] => b.filter(erApent)

export const fristFor = (b: Behov): Dato | undefined =>
  behovsfrist(b.innhold.haster, b.regnesFra, b.innhold.dato)

/** Behovet en linje i vurderingen kom av. Koblingen står ett sted, i behovet. */
export const behovForLinje = (b: Behovsliste, soknadId: SoknadId, linjeId: LinjeId): Behov | undefined =>
  b.find(x => x.linjer.some(l => l.soknadId === soknadId && l.linjeId === linjeId))

export function foldBehov(b: Behovsliste, r: Registrert<BehovHendelse>): Behovsliste {
  const e = r.hendelse
  const gjort = { av: r.aktor, tidspunkt: r.tidspunkt }
  switch (e.type) {
    case 'BehovMeldt': {
      const { type: _, behovId, meldt, fra, samtaleId, soknadId, ...innhold } = e
      const nytt: ApentBehov = {
        status: 'apent',
        behovId,
        innhold,
        meldt,
        meldtAv: r.aktor,
        regnesFra: meldt,
        ...(fra ? { fra } : {}),
        ...(samtaleId ? { samtaleId } : {}),
        ...(soknadId ? { soknadId } : {}),
        linjer: [],
        steg: [{ ...gjort, steg: 'meldt', innhold }],
        versjon: 1,
      }
      return [...b, nytt]
    }
    case 'BehovEndret': {
      const { type: _, behovId, paa, ...innhold } = e
      return medBehov(b, behovId, { ...gjort, steg: 'endret', innhold }, x => ({
        ...x,
        innhold,
        regnesFra: innhold.haster === x.innhold.haster ? x.regnesFra : paa,
      }))
    }
    case 'BehovBesvart': {
      const { type: _, behovId, ...svar } = e
      return medBehov(b, behovId, { ...gjort, steg: 'besvart', svar }, x => ({
        ...x,
        status: 'besvart',
        svar: { ...svar, ...gjort },
      }))
    }
    case 'BehovGjenapnet':
      return medBehov(b, e.behovId, { ...gjort, steg: 'gjenapnet', grunn: e.grunn }, x => ({
        ...utenSvar(x),
        status: 'apent',
        regnesFra: e.paa,
      }))
    case 'BehovTattMedISoknaden': {
      const { type: _, behovId, ...med } = e
      const linje = { soknadId: e.soknadId, linjeId: e.linjeId }
      return medBehov(b, behovId, { ...gjort, steg: 'i-soknaden', ...med }, x => ({
        ...x,
        linjer: [...x.linjer.filter(l => l.soknadId !== e.soknadId), linje],
      }))
    }
    default:
      return umulig(e)
  }
}

function utenSvar(b: Behov): Felles {
  if (b.status === 'apent') return b
  const { svar: _, ...resten } = b
  return resten
}

const medBehov = (b: Behovsliste, id: BehovId, steg: Behovssteg, endre: (x: Behov) => Behov): Behovsliste =>
  b.map(x => (x.behovId === id ? { ...endre(x), steg: [...x.steg, steg], versjon: x.versjon + 1 } : x))
