import { erApent, finnBehov } from '../behov/tilstand.ts'
import type { Dato } from '../felles/dato.ts'
import type { BehovId, FellessvarId, LofteId, NotatId, PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { plassen } from '../husstand/tilstand.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { fellessvarOm, finnCelle } from '../kartlegging/tilstand.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import { sisteAvsluttede } from '../samtale/tilstand.ts'

export type Svarsiden = {
  readonly nr: number
  readonly tema: Tema
  /** Den svaret gjelder; `fellesId` i stedet når det er et svar for familien. */
  readonly personId?: PersonId
  readonly fellesId?: FellessvarId
  /** Første svar på temaet, et nytt svar der det sto et fra før, eller et svar som er trukket igjen. */
  readonly slag: 'nytt' | 'endret' | 'trukket'
}
export type Husstandsendring = {
  readonly personId: PersonId
  readonly slag: 'ny' | 'tatt-ut' | 'rettet'
}
export type SidenSist = {
  readonly svar: readonly Svarsiden[]
  readonly syn: readonly { readonly personId: PersonId; readonly nr: number }[]
  readonly notater: readonly NotatId[]
  readonly husstand: readonly Husstandsendring[]
  readonly soknader: readonly SoknadId[]
  readonly fattet: readonly VedtakId[]
  /** Det som er lovet og ikke gjort opp, også det som ble lovet før. */
  readonly lofterApne: readonly LofteId[]
  readonly lofterGjortOpp: readonly LofteId[]
  /** Det noen trenger og ikke har fått svar på, også det som ble skrevet ned før. */
  readonly behovApne: readonly BehovId[]
  readonly behovNye: readonly BehovId[]
  /** Behov som har fått svar, eller et annet svar enn det hadde. */
  readonly behovBesvart: readonly BehovId[]
}

export const TOM_SIDEN_SIST: Omit<SidenSist, 'lofterApne' | 'behovApne'> = {
  svar: [],
  syn: [],
  notater: [],
  husstand: [],
  soknader: [],
  fattet: [],
  lofterGjortOpp: [],
  behovNye: [],
  behovBesvart: [],
}

/**
 * Hva som er nytt i saken siden den så ut som `den` (S-056). Begge er samme sak, brettet til hver sin hendelse; alt er forskjellen mellom
 * dem. Et svar står én gang. Det som er lovet og ikke gjort opp, står alltid: det er det familien husker best.
 */
export function sidenSist(den: Sak, na: Sak): SidenSist {
  const etter = den.sisteNr
  const folk = personerISaken(na)
  return {
    svar: [...svarene(na, folk, etter), ...familiens(na, etter)].toSorted((a, b) => a.nr - b.nr),
    syn: folk.flatMap(personId =>
      (slaOpp(na.kartlegging.syn, personId) ?? [])
        .filter(s => s.nr > etter)
        .map(s => ({ personId, nr: s.nr })),
    ),
    notater: na.journal.slice(den.journal.length).map(n => n.notatId),
    husstand: folk.flatMap(p => husstandsendring(den, na, p)),
    soknader: na.soknader.filter(s => s.nr > etter).map(s => s.soknadId),
    fattet: na.vedtak.vedtak
      .filter(v => v.status === 'fattet' && !erFattet(den, v.vedtakId))
      .map(v => v.vedtakId),
    lofterApne: na.kontakt.lofter.filter(l => !l.gjortOpp).map(l => l.lofteId),
    lofterGjortOpp: na.kontakt.lofter.filter(l => (l.gjortOpp?.nr ?? 0) > etter).map(l => l.lofteId),
    behovApne: na.behov.filter(erApent).map(b => b.behovId),
    behovNye: na.behov.slice(den.behov.length).map(b => b.behovId),
    behovBesvart: na.behov
      .filter(b => b.status === 'besvart' && b.versjon !== finnBehov(den.behov, b.behovId)?.versjon)
      .map(b => b.behovId),
  }
}

/** Alle med svar, også den som er tatt ut siden: det hun sa, ble sagt. */
function svarene(na: Sak, folk: readonly PersonId[], etter: number): Svarsiden[] {
  const alle = [...new Set([...folk, ...(Object.keys(na.kartlegging.celler) as PersonId[])])]
  return alle.flatMap(personId =>
    TEMA.flatMap(tema =>
      (finnCelle(na.kartlegging, personId, tema)?.svar ?? []).flatMap((s, i): Svarsiden[] =>
        s.nr > etter
          ? [{ nr: s.nr, tema, personId, slag: s.trukket ? 'trukket' : i === 0 ? 'nytt' : 'endret' }]
          : [],
      ),
    ),
  )
}

const familiens = (na: Sak, etter: number): Svarsiden[] =>
  TEMA.flatMap(tema =>
    fellessvarOm(na.kartlegging, tema).flatMap((f, i): Svarsiden[] =>
      f.nr > etter ? [{ nr: f.nr, tema, fellesId: f.fellesId, slag: i === 0 ? 'nytt' : 'endret' }] : [],
    ),
  )

function husstandsendring(den: Sak, na: Sak, personId: PersonId): Husstandsendring[] {
  const [for_, etter] = [plassen(den.husstand, personId), plassen(na.husstand, personId)]
  if (!etter || for_?.versjon === etter.versjon) return []
  if (etter.tattUt) return for_ && !for_.tattUt ? [{ personId, slag: 'tatt-ut' }] : []
  return [{ personId, slag: !for_ || for_.tattUt ? 'ny' : 'rettet' }]
}

const erFattet = (sak: Sak, id: VedtakId): boolean =>
  sak.vedtak.vedtak.some(v => v.vedtakId === id && v.status === 'fattet')

/** Hvor «sist» er: da den siste samtalen ble avsluttet, da det siste vedtaket ble fattet, eller et nummer noen har valgt. */
export type Sist =
  | { readonly slag: 'samtale'; readonly nr: number; readonly dato: Dato }
  | { readonly slag: 'vedtak'; readonly nr: number; readonly dato: Dato }

type Fattelse = { readonly nr: number; readonly dato: Dato }

/** Punktene saken kan sammenlignes med, de som finnes. */
export function punkter(sak: Sak, sisteVedtak: Fattelse | undefined): readonly Sist[] {
  const samtale = sisteAvsluttede(sak.kontakt)
  return [
    ...(samtale?.avsluttet
      ? [{ slag: 'samtale' as const, nr: samtale.avsluttet.nr, dato: samtale.dato }]
      : []),
    ...(sisteVedtak ? [{ slag: 'vedtak' as const, ...sisteVedtak }] : []),
  ]
}
