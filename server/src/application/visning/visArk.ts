import type { PersonId } from '@handlingsrom/domene/felles/id'
import { slaOpp } from '@handlingsrom/domene/felles/oppslag'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle, synet } from '@handlingsrom/domene/kartlegging/tilstand'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import { kartleggingsark, type PaaArket } from '@handlingsrom/domene/utskrift/kartleggingsark'
import { UTEN_STED } from '@handlingsrom/domene/utskrift/ord'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import type { Visningsgrunnlag } from './felles.ts'

export type Arkvalg = {
  readonly spraak: Spraak
  readonly utfylt: boolean
  /** Barna som skal være med. Uten noen valgt er alle med. */
  readonly barn: readonly string[]
}

/** Arket for én familie. Et barn som ikke er valgt, er ikke nevnt noe sted. */
export function visArk(g: Visningsgrunnlag, valg: Arkvalg): Kartleggingsark {
  const fodt = (id: PersonId) => slaOpp(g.personer, id)?.fodselsdato ?? '9'
  return kartleggingsark({
    spraak: valg.spraak,
    dato: g.dagens,
    avsender: UTEN_STED,
    skjema: skjemaFor(g.dagens, g.policy.kartlegging.skjema),
    utfylt: valg.utfylt,
    barn: barnIHusstanden(g.sak.husstand)
      .filter(b => valg.barn.length === 0 || valg.barn.includes(b.personId))
      .toSorted((a, b) => fodt(a.personId).localeCompare(fodt(b.personId)))
      .map(b => paaArket(g, b.personId)),
  })
}

function paaArket(g: Visningsgrunnlag, personId: PersonId): PaaArket {
  const f = slaOpp(g.personer, personId)
  const syn = synet(g.sak.kartlegging, personId).at(-1)
  const svar = TEMA.flatMap(tema => {
    const o = gjeldendeSvar(finnCelle(g.sak.kartlegging, personId, tema))
    return o ? [[tema, o] as const] : []
  })
  return {
    personId,
    navn: f ? fulltNavn(f.navn) : '',
    ...(f?.fodselsdato ? { fodselsdato: f.fodselsdato } : {}),
    svar: Object.fromEntries(svar),
    ...(syn ? { syn } : {}),
  }
}
