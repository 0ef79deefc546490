import type { Aktor } from '../felles/aktor.ts'
import type { BehovId, LinjeId, PersonId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Bestridt, Faktapeker, GrunnHendelse, Samlet, UNDERSOKT_SVAR } from './hendelser.ts'

type Gjort = { readonly av: Aktor; readonly versjon: number }

export type Barnefakta = Gjort & { readonly personId: PersonId; readonly fakta: readonly Faktapeker[] }
export type Undersokt = Gjort & {
  readonly personId: PersonId
  readonly svar: (typeof UNDERSOKT_SVAR)[number]
  readonly ord: string
  /** Versjonen av barnets vurdering svaret gjaldt. */
  readonly vurderingsversjon: number
}
export type Kobling = Gjort & { readonly linjeId: LinjeId; readonly behov: readonly BehovId[] }
export type Uenighet = Gjort & Bestridt & { readonly grunn: string; readonly tidspunkt: Tidspunkt }

/** Det en avgjørelse hviler på ved siden av linjene og barnas tekster. */
export type Grunner = {
  readonly fakta: readonly Barnefakta[]
  readonly samlet?: Samlet & Gjort
  readonly undersokt: readonly Undersokt[]
  readonly koblinger: readonly Kobling[]
  /** Også de trukne, uten grunn, så versjonen aldri går tilbake. */
  readonly uenigheter: readonly Uenighet[]
}
export const INGEN_GRUNNER: Grunner = { fakta: [], undersokt: [], koblinger: [], uenigheter: [] }

const TYPER: Readonly<Record<GrunnHendelse['type'], true>> = {
  BarnefaktaValgt: true,
  SamletVurdert: true,
  UndersoktBesvart: true,
  LinjeKnyttetTilBehov: true,
  KontrollBestridt: true,
}
export const erGrunnhendelse = <H extends { readonly type: string }>(
  h: H,
): h is Extract<H, { type: GrunnHendelse['type'] }> => Object.hasOwn(TYPER, h.type)

export const faktaOm = (g: Grunner, id: PersonId): Barnefakta | undefined =>
  g.fakta.find(f => f.personId === id)
export const undersoktOm = (g: Grunner, id: PersonId): Undersokt | undefined =>
  g.undersokt.find(u => u.personId === id)
export const koblingFor = (g: Grunner, id: LinjeId): Kobling | undefined =>
  g.koblinger.find(k => k.linjeId === id)

export const sammeResultat = (a: Bestridt, b: Bestridt): boolean =>
  a.kontroll === b.kontroll && a.kode === b.kode && a.hvem === b.hvem && a.linjeId === b.linjeId

export const uenighetOm = (g: Grunner, b: Bestridt): Uenighet | undefined =>
  g.uenigheter.find(u => sammeResultat(u, b))

/** Uenighetene som gjelder. En som er trukket, har ingen grunn lenger. */
export const gjeldendeUenigheter = (g: Grunner): readonly Uenighet[] =>
  g.uenigheter.filter(u => u.grunn !== '')

export function foldGrunner(g: Grunner, r: Registrert<GrunnHendelse>): Grunner {
  const e = r.hendelse
  const neste = (forrige: Gjort | undefined): Gjort => ({ av: r.aktor, versjon: (forrige?.versjon ?? 0) + 1 })
  switch (e.type) {
    case 'BarnefaktaValgt': {
      const ny = { personId: e.personId, fakta: e.fakta, ...neste(faktaOm(g, e.personId)) }
      return { ...g, fakta: [...g.fakta.filter(f => f.personId !== e.personId), ny] }
    }
    case 'SamletVurdert': {
      const { type: _, soknadId: __, ...samlet } = e
      return { ...g, samlet: { ...samlet, ...neste(g.samlet) } }
    }
    case 'UndersoktBesvart': {
      const { personId, svar, ord, vurderingsversjon } = e
      const ny = { personId, svar, ord, vurderingsversjon, ...neste(undersoktOm(g, personId)) }
      return { ...g, undersokt: [...g.undersokt.filter(u => u.personId !== personId), ny] }
    }
    case 'LinjeKnyttetTilBehov': {
      const ny = { linjeId: e.linjeId, behov: e.behov, ...neste(koblingFor(g, e.linjeId)) }
      return { ...g, koblinger: [...g.koblinger.filter(k => k.linjeId !== e.linjeId), ny] }
    }
    case 'KontrollBestridt': {
      const { type: _, soknadId: __, svar, grunn, ...bestridt } = e
      const ny: Uenighet = {
        ...bestridt,
        grunn: svar === 'uenig' ? grunn : '',
        tidspunkt: r.tidspunkt,
        ...neste(uenighetOm(g, bestridt)),
      }
      return { ...g, uenigheter: [...g.uenigheter.filter(u => !sammeResultat(u, bestridt)), ny] }
    }
    default:
      return umulig(e)
  }
}
