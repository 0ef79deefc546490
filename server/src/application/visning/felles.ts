import { alderPaa, type Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, PersonId } from '@handlingsrom/domene/felles/id'
import type { Utelatelse } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Person } from '@handlingsrom/domene/person/tilstand'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import type { Personfakta } from '@handlingsrom/domene/sak/omgivelse'
import type { Tx } from '../../adapters/database/database.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesPerson } from '../person/personer.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { graderingsvisning } from './graderingsvisning.ts'

/** Det alle visninger av en sak bygger på. `leser` er den som ser; `kanSkrive` har porten avgjort. */
export type Visningsgrunnlag = LestSak & {
  readonly dagens: Dato
  readonly navn: ReadonlyMap<string, string>
  readonly leser: {
    readonly ansattId: AnsattId
    readonly iKrets: boolean
    readonly erFagansvarlig: boolean
    /** Hun er sluppet inn bare fordi saken er trukket for henne, og har ikke levert. */
    readonly leserProve: boolean
  }
  readonly kanSkrive: boolean
}

export async function visningsgrunnlag(
  tx: Tx,
  a: Avhengigheter,
  g: LestSak,
  leser: Visningsgrunnlag['leser'],
  kanSkrive: boolean,
): Promise<Visningsgrunnlag> {
  return { ...g, dagens: a.klokke().dato, navn: await ansattnavn(tx), leser, kanSkrive }
}

/** Den som leser saken i en saksprøve, svarer før hun ser hva kontrollene sa: ellers måler ikke enigheten noe (ADR 0047). */
export const kontrollerFor = <T>({ leser }: Visningsgrunnlag, kontroller: readonly T[]) => ({
  kontroller: leser.leserProve ? [] : [...kontroller],
  kontrollerSkjult: leser.leserProve,
})

export const alder = (f: Pick<Personfakta, 'fodselsdato'> | undefined, dagens: Dato): number | null =>
  f?.fodselsdato ? Math.max(0, alderPaa(f.fodselsdato, dagens)) : null

export const familienavn = (f: Personfakta | undefined): string =>
  f ? f.navn.etternavn || fulltNavn(f.navn) : ''

export const fornavn = (g: LestSak, id: PersonId | undefined): string =>
  (id && g.personer[id]?.navn.fornavn) || ''

/** Personen slik hun vises for den som har saken. Feltene er en tillatelsesliste; nye felt vises ikke før de står her. */
export function personvisning(p: Person, g: Visningsgrunnlag) {
  return {
    personId: p.personId as string,
    navn: fulltNavn(p.navn),
    fornavn: p.navn.fornavn,
    fodselsdato: p.fodselsdato ?? null,
    alder: alder(p, g.dagens),
    identer: p.identer.map(i => ({ verdi: i.verdi, form: i.form })),
    adresse: [...p.adresse],
    telefon: p.telefon ?? null,
    tolkesprak: p.tolkesprak ?? null,
    malform: p.malform,
    sprak: {
      tolk: p.tolk,
      versjon: p.sprak?.versjon ?? 0,
      satt: p.sprak
        ? {
            navn: hvem(g.navn, p.sprak.av).navn,
            tidspunkt: p.sprak.tidspunkt,
            sagtAv: p.sprak.sagtAv ?? null,
          }
        : null,
    },
    gradering: graderingsvisning(p, g),
  }
}

/** Grunnen til at et barn ikke er kartlagt for søknaden saken handler om nå. */
export const utelatelse = (u: Utelatelse | undefined) =>
  u ? { grunn: u.grunn, tekst: u.tekst, dato: u.dato, innen: u.innen ?? null } : null

export const lesPersoner = async (
  tx: Tx,
  ider: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Person>> => {
  const ut = new Map<PersonId, Person>()
  for (const id of ider) ut.set(id, await lesPerson(tx, id))
  return ut
}
