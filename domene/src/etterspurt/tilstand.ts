import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { EtterspurtId, KravId, SoknadId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import { finnSoknad, type Soknader } from '../soknad/tilstand.ts'
import type { Utleveringsmaate } from '../vedtak/hendelser.ts'
import { medOversettelse, type Oversettelse } from '../vedtak/oversettelse.ts'
import type { Etterspurtgrunn, EtterspurtHendelse } from './hendelser.ts'
import type { Dokumentonske } from './typer.ts'

export const KRAVSTATUSER = ['apent', 'mottatt', 'trukket'] as const

export type Dokumentkrav = Dokumentonske & {
  readonly kravId: KravId
  readonly status: (typeof KRAVSTATUSER)[number]
  readonly dokumenter: readonly string[]
  /** Hvordan det kom, eller hvorfor det ikke trengs mer. */
  readonly ord?: string
  readonly sist?: { readonly av: Aktor; readonly tidspunkt: Tidspunkt }
}

/** Ett brev om dokumentasjon, og hva som er kommet. */
export type Etterspurt = {
  readonly etterspurtId: EtterspurtId
  readonly soknadId: SoknadId
  readonly krav: readonly Dokumentkrav[]
  readonly frist: Dato
  readonly utsatt?: { readonly fra: Dato; readonly grunn: string }
  readonly selvForst: string
  readonly dato: Dato
  readonly av: Aktor
  readonly gjelder?: Etterspurtgrunn
  readonly brev?: Dokumentref
  readonly oversettelser?: readonly Oversettelse[]
  readonly utlevert?: { readonly maate: Utleveringsmaate; readonly dato: Dato }
  /** Nummeret på den siste hendelsen om dette brevet. */
  readonly versjon: number
}
export type Etterspurte = readonly Etterspurt[]

export const apneKrav = (e: Etterspurt): readonly Dokumentkrav[] => e.krav.filter(k => k.status === 'apent')

/**
 * Om vi fortsatt venter på noe. Det som ble bedt om for å svare på søknaden, er ikke lenger noe å vente på når den har fått svar, eller er
 * avsluttet; det nav.no viste, skjules da også (kontrakten b.6).
 */
export function venter(e: Etterspurt, soknader: Soknader): boolean {
  const s = finnSoknad(soknader, e.soknadId)
  if (!s || s.status === 'behandles-ikke') return false
  return (e.gjelder !== undefined || !s.besvart) && apneKrav(e).length > 0
}

export const medKravet = (alle: Etterspurte, kravId: KravId): Etterspurt | undefined =>
  alle.find(e => e.krav.some(k => k.kravId === kravId))

const TYPER: Readonly<Record<EtterspurtHendelse['type'], true>> = {
  DokumentasjonEtterspurt: true,
  EtterspurtUtlevert: true,
  EtterspurtOversatt: true,
  DokumentkravMottatt: true,
  DokumentkravTrukket: true,
  DokumentfristUtsatt: true,
}
export const erEtterspurthendelse = <H extends { readonly type: string }>(
  h: H,
): h is Extract<H, { type: EtterspurtHendelse['type'] }> => Object.hasOwn(TYPER, h.type)

export function foldEtterspurte(alle: Etterspurte, r: Registrert<EtterspurtHendelse>): Etterspurte {
  const e = r.hendelse
  const endre = (gjor: (x: Etterspurt) => Partial<Etterspurt>): Etterspurte =>
    alle.map(x => (x.etterspurtId === e.etterspurtId ? { ...x, ...gjor(x), versjon: r.nr } : x))
  const kravet = (id: KravId, ny: Partial<Dokumentkrav>): Etterspurte =>
    endre(x => ({
      krav: x.krav.map(k =>
        k.kravId === id ? { ...k, ...ny, sist: { av: r.aktor, tidspunkt: r.tidspunkt } } : k,
      ),
    }))
  switch (e.type) {
    case 'DokumentasjonEtterspurt': {
      const { type: _, hendelsestider: __, krav, ...om } = e
      const apne = krav.map(k => ({ ...k, status: 'apent' as const, dokumenter: [] }))
      return [...alle, { ...om, krav: apne, av: r.aktor, versjon: r.nr }]
    }
    case 'EtterspurtUtlevert':
      return endre(() => ({ utlevert: { maate: e.maate, dato: e.dato } }))
    case 'EtterspurtOversatt':
      // Kravet er det samme: den som holder på med det, skal ikke møte noe nytt.
      return alle.map(x =>
        x.etterspurtId === e.etterspurtId
          ? { ...x, oversettelser: medOversettelse(x.oversettelser, e, r.aktor) }
          : x,
      )
    case 'DokumentkravMottatt':
      return kravet(e.kravId, { status: 'mottatt', dokumenter: e.dokumenter, ord: e.ord })
    case 'DokumentkravTrukket':
      return kravet(e.kravId, { status: 'trukket', ord: e.grunn })
    case 'DokumentfristUtsatt':
      return endre(x => ({ frist: e.frist, utsatt: { fra: x.frist, grunn: e.grunn } }))
    default:
      return umulig(e)
  }
}
