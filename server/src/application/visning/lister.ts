import { alderPaa, type Dato, erDato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import { gruppert } from '@handlingsrom/domene/felles/gruppert'
import type { AnsattId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { type Ferskhetsrad, tilstandFraRad } from '@handlingsrom/domene/kartlegging/ferskhet/rad'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import { synligISok } from '@handlingsrom/domene/tilgang/synligISok'
import type { AnsattSubjekt, Sakressurs } from '@handlingsrom/domene/tilgang/typer'
import type { CELLETILSTANDER } from '@handlingsrom/kontrakt/sak/visning'
import type { Tx } from '../../adapters/database/database.ts'
import { iUtvalget, type Utvalg } from '../../adapters/database/utvalg.ts'
import { iKretsen } from '../ansatte.ts'
import { lesProvelesere, provetilgang } from '../internkontroll/provelesere.ts'
import { lesPolicy, somGradering } from '../sak/lesSak.ts'

export type Sakrad = {
  readonly sakId: SakId
  readonly saksnummer: string
  readonly familie: string
  readonly kontor: string
  readonly sisteTidspunkt: string
  readonly ressurs: Sakressurs
}

/**
 * Sakene i utvalget slik tilgangsporten ser dem, i seks spørringer. Lister, tellere og søk bygger alltid på dette, så en sak leseren
 * ikke kan se, finnes ikke i noen av dem, heller ikke som et tall. Utvalget er aldri tilgang: det sier bare hvilke saker som leses.
 */
export async function sakene(tx: Tx, dagens: Dato, utvalg: Utvalg): Promise<readonly Sakrad[]> {
  const k = tx.kommune
  if (utvalg.length === 0) return []
  const saker = await tx.db
    .selectFrom('p_sak')
    .leftJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_sak.kommune')
        .onRef('p_person.person_id', '=', 'p_sak.soker_person_id'),
    )
    .select(['sak_id', 'saksnummer', 'kontor', 'siste_tidspunkt', 'etternavn', 'fornavn'])
    .where('p_sak.kommune', '=', k)
    .where(iUtvalget(utvalg))
    .execute()
  const personer = await tx.db
    .selectFrom('p_sak_person')
    .leftJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_sak_person.kommune')
        .onRef('p_person.person_id', '=', 'p_sak_person.person_id'),
    )
    .select(['p_sak_person.sak_id', 'p_sak_person.person_id', 'gradering'])
    .where('p_sak_person.kommune', '=', k)
    .where(iUtvalget(utvalg))
    .execute()
  const tildelt = await tx.db
    .selectFrom('p_tildeling')
    .select(['sak_id', 'ansatt_id'])
    .where('kommune', '=', k)
    .where(iUtvalget(utvalg))
    .execute()
  const inhabile = await tx.db
    .selectFrom('p_inhabil')
    .select(['sak_id', 'ansatt_id'])
    .where('kommune', '=', k)
    .where(iUtvalget(utvalg))
    .execute()
  const venter = await tx.db
    .selectFrom('p_oppgave')
    .select(['sak_id', 'ansatt_id'])
    .where('kommune', '=', k)
    .where('for_rolle', '=', 'andreleser')
    // Lesingen etterpå er åpen til den siste dagen; en rad uten dag er stengt.
    .where(e => e.or([e('type', '!=', 'kvalitetslesing'), e('frist', '>=', dagens)]))
    .where(iUtvalget(utvalg))
    .execute()
  const provelesere = perSak(await lesProvelesere(tx, utvalg))
  const kretsen = await iKretsen(tx)
  const [p, t, i, v] = [perSak(personer), perSak(tildelt), perSak(inhabile), perSak(venter)]
  return saker.map(s => {
    const folk = p.get(s.sak_id) ?? []
    const hos = (t.get(s.sak_id) ?? []).map(x => x.ansatt_id as AnsattId)
    const gradering = strengeste(folk.map(x => somGradering(x.gradering ?? 'ukjent')))
    const skjermet = skjerming(gradering) !== 'ingen'
    return {
      sakId: s.sak_id as SakId,
      saksnummer: s.saksnummer,
      familie: s.etternavn || s.fornavn || '',
      kontor: s.kontor,
      sisteTidspunkt: s.siste_tidspunkt,
      ressurs: {
        slag: 'sak',
        id: s.sak_id as SakId,
        kommune: k,
        kontor: s.kontor,
        gradering,
        tildelt: hos,
        inhabile: (i.get(s.sak_id) ?? []).map(x => x.ansatt_id as AnsattId),
        personer: folk.map(x => x.person_id as PersonId),
        ufordelt: !hos.some(id => !skjermet || kretsen.has(id)),
        venterPaaAndreleser: v.has(s.sak_id),
        lesere: (v.get(s.sak_id) ?? []).flatMap(x => (x.ansatt_id as AnsattId | null) ?? []),
        ...provetilgang(provelesere.get(s.sak_id) ?? [], dagens),
      },
    }
  })
}

/** Hver eneste sak i kommunen. Bare for det som virkelig gjelder alle. */
export const alleSaker = (tx: Tx, dagens: Dato): Promise<readonly Sakrad[]> => sakene(tx, dagens, 'alle')

export const perSak = <T extends { readonly sak_id: string }>(rader: readonly T[]) =>
  gruppert(rader, r => r.sak_id)

export const kanApne = (s: AnsattSubjekt, r: Sakrad): boolean =>
  avgjor(s, 'les-sak', r.ressurs, OPPE).utfall === 'tillat'
export const kanTa = (s: AnsattSubjekt, r: Sakrad): boolean =>
  avgjor(s, 'ta-sak', r.ressurs, OPPE).utfall === 'tillat'
/** Mat, varme og tak venter ikke på den som har saken: hvem på kontoret som helst kan innvilge, også en inhabil med grunn (fvl. § 7). */
export const kanInnvilgeNodhjelp = (s: AnsattSubjekt, r: Sakrad): boolean =>
  avgjor(s, 'innvilg-nodhjelp', r.ressurs, { ...OPPE, forelopigAvgjorelse: { grunn: 'kan ikke vente' } })
    .utfall === 'tillat'
export const synlig = (s: AnsattSubjekt, r: Sakrad) => synligISok(s, r.ressurs, OPPE)

/** Kan leseren vite at saken finnes? Det søket viser (T26), og for kretsen også det hun kan be om (T08). */
export function vetOm(s: AnsattSubjekt, ressurs: Sakressurs): boolean {
  const svar = avgjor(s, 'les-sak', ressurs, OPPE)
  const iKretsen = s.iKrets && svar.utfall === 'avsla' && svar.synlighet === 'synlig'
  return iKretsen || synligISok(s, ressurs, OPPE) !== 'ingen'
}

/** Saker leseren har selv: tildelt henne. */
export const erMin = (s: AnsattSubjekt, r: Sakrad): boolean => r.ressurs.tildelt.includes(s.ansattId)

export const somDato = (d: string | null): Dato | undefined => (d !== null && erDato(d) ? d : undefined)

type Celle = { readonly tema: Tema; readonly tilstand: (typeof CELLETILSTANDER)[number] }
export type Barnrad = {
  readonly sak_id: string
  readonly personId: string
  readonly fornavn: string
  readonly alder: number | null
  readonly celler: Celle[]
}

/** Under 18, som i kontrollene og oppgavene; uten fødselsdato regnes hun som barn. Én regel for Min dag, Saker og saken. */
export const kartlegges = (b: Pick<Barnrad, 'alder'>): boolean => b.alder === null || b.alder < 18

/** Barna og de tretten rutene deres. «Bør spørres på nytt» regnes her: raden har svaret, spørringen har fødselsdatoen og dagen. */
export async function barna(tx: Tx, dagens: Dato, utvalg: Utvalg): Promise<readonly Barnrad[]> {
  const rader = await tx.db
    .selectFrom('p_barn')
    .innerJoin('p_person', j =>
      j.onRef('p_person.kommune', '=', 'p_barn.kommune').onRef('p_person.person_id', '=', 'p_barn.person_id'),
    )
    .select(['sak_id', 'p_barn.person_id', 'svar', 'fornavn', 'fodselsdato'])
    .where('p_barn.kommune', '=', tx.kommune)
    .where(iUtvalget(utvalg))
    .orderBy('fodselsdato')
    .execute()
  const kommunetider = (await lesPolicy(tx)).kartlegging.ferskhet
  return rader.map(r => ({
    sak_id: r.sak_id,
    personId: r.person_id,
    fornavn: r.fornavn,
    alder: r.fodselsdato && erDato(r.fodselsdato) ? alderPaa(r.fodselsdato, dagens) : null,
    celler: (JSON.parse(r.svar) as Ferskhetsrad[]).map(c => ({
      tema: c.tema,
      tilstand: tilstandFraRad(c, dagens, { fodselsdato: somDato(r.fodselsdato), kommunetider }),
    })),
  }))
}

export const omEnUke = (dagens: Dato): Dato => leggTilDager(dagens, 7)
