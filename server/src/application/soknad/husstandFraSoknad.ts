import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Barneopplysninger } from '@handlingsrom/domene/husstand/hendelser'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { LestSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'

/** Det en person i søknaden gjør med husstanden i saken. Den som alt er der, legges ikke til en gang til. */
export function husstandsendring(
  sak: Sak,
  p: Soknadsperson,
  personId: PersonId,
  les: LestSoknad,
  sokerId: PersonId,
): SakHendelse[] {
  const kilde = p.kilde === 'system' ? 'register' : 'soknad'
  if (p.rolle === 'ektefelle') {
    return sak.husstand.voksne.some(v => v.personId === personId)
      ? []
      : [{ type: 'VoksenLagtTil', personId, rolle: 'partner', kilde }]
  }
  if (sak.husstand.barn.some(b => b.personId === personId && !b.tattUt)) return []
  return [{ type: 'BarnLagtTil', personId, barn: barnFra(p, les, sokerId), kilde }]
}

function barnFra(p: Soknadsperson, les: LestSoknad, sokerId: PersonId): Barneopplysninger {
  const b = les.opplysninger.familie.barn.find(x => x.barn === p.nokkel)
  const bosted =
    b?.harDeltBosted?.verdi === true
      ? 'delt'
      : b?.samvarsgrad !== undefined
        ? 'samvar'
        : b?.folkeregistrertSammen?.verdi === true || b?.borSammenMed?.verdi === true
          ? 'fast'
          : b?.borSammenMed?.verdi === false
            ? 'bor-ikke-her'
            : 'ukjent'
  const grad = b?.samvarsgrad?.verdi
  return {
    relasjon: 'barn',
    bosted,
    ...(grad === undefined ? {} : { samvarsgrad: Math.min(100, Math.max(0, Math.round(grad))) }),
    foreldre: [sokerId],
  }
}
