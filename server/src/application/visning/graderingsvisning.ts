import { GRADERINGER } from '@handlingsrom/domene/person/hendelser'
import { virkningAv } from '@handlingsrom/domene/person/settGradering'
import type { Person } from '@handlingsrom/domene/person/tilstand'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { Graderingsvisning } from '@handlingsrom/kontrakt/person'
import { hvem } from '../ansatte.ts'
import { sakensGradering } from '../sak/lesSak.ts'
import type { Visningsgrunnlag } from './felles.ts'

/** Graderingen slik den vises for den som har saken, med det hun kan velge og hva det gjør med saken. */
export function graderingsvisning(p: Person, g: Visningsgrunnlag): Graderingsvisning {
  const { gradert, nedgradering: n } = p
  return {
    verdi: p.gradering,
    satt: gradert
      ? {
          navn: hvem(g.navn, gradert.av).navn,
          tidspunkt: gradert.tidspunkt,
          kilde: gradert.kilde,
          grunn: gradert.grunn,
        }
      : null,
    forslag: n
      ? {
          til: n.til,
          navn: hvem(g.navn, n.foreslattAv).navn,
          erMitt: n.foreslattAv.type === 'ansatt' && n.foreslattAv.id === g.leser.ansattId,
          tidspunkt: n.tidspunkt,
          grunn: n.grunn,
        }
      : null,
    valg: g.kanSkrive ? valg(p, g) : [],
  }
}

function valg(p: Person, g: Visningsgrunnlag): Graderingsvisning['valg'] {
  const leser = { aktor: { type: 'ansatt' as const, id: g.leser.ansattId }, iKrets: g.leser.iKrets }
  return GRADERINGER.flatMap(til => {
    const virkning = virkningAv(p, til, leser)
    if (!virkning.ok) return []
    const sakenBlir = skjerming(sakensGradering(g, { [p.personId]: til }))
    return [{ til, virkning: virkning.verdi, sakenBlir }]
  })
}
