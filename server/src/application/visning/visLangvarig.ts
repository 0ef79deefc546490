import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { stonadsmaneder, VINDU_MANEDER } from '@handlingsrom/domene/langvarig/tilstand'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { Langvarigvisning } from '@handlingsrom/kontrakt/sak/langvarig'
import { hvem } from '../ansatte.ts'
import type { Visningsgrunnlag } from './felles.ts'

/** Hvor mange av de siste tolv månedene familien har fått stønad, og det noen har svart om særskilte formål for denne søknaden. */
export function visLangvarig(g: Visningsgrunnlag, soknadId: SoknadId): Langvarigvisning | null {
  const soknad = finnSoknad(g.sak.soknader, soknadId)
  if (!soknad) return null
  const { iSaken, fort } = stonadsmaneder(g.sak, g.dagens)
  const foring = g.sak.langvarig.fort.at(-1)
  const svar = g.sak.langvarig.vurdert.findLast(v => v.soknadId === soknadId)
  return {
    iSaken: [...iSaken],
    fort: [...fort],
    av: VINDU_MANEDER,
    fra: g.policy.langvarigFra,
    kommunensTall: g.policy.langvarigBestemt !== undefined,
    sporres: iSaken.length + fort.length >= g.policy.langvarigFra,
    foring: foring
      ? { fra: foring.fra, til: foring.til, kilde: foring.kilde, av: hvem(g.navn, foring.av) }
      : null,
    svar: svar
      ? {
          svar: svar.svar,
          begrunnelse: svar.begrunnelse,
          maneder: svar.maneder,
          dato: svar.dato,
          av: hvem(g.navn, svar.av),
        }
      : null,
    kanSkrive: g.kanSkrive && (soknad.status === 'mottatt' || soknad.status === 'under-behandling'),
  }
}
