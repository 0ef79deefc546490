import fc from 'fast-check'
import { type Faktapeker, type Foreldresyn, type Motvekt, UNDERSOKT_SVAR } from '../../grunner/hendelser.ts'
import type { GrunnKommando } from '../../grunner/kommandoer.ts'
import { FORELDREROLLER } from '../../kartlegging/hendelser.ts'
import { behovId, type Feltene, linjeId, person, settVersjon, soknadId, tekst, valgfri } from './verdier.ts'

const fakta: fc.Arbitrary<readonly Faktapeker[]> = fc.array(
  fc.oneof(
    fc.record({
      slag: fc.constant('svar' as const),
      personId: person,
      tema: fc.constant('skole' as const),
      nr: fc.integer({ min: 1, max: 20 }),
    }),
    fc.record({ slag: fc.constant('behov' as const), behovId, versjon: fc.integer({ min: 1, max: 3 }) }),
  ),
  { maxLength: 3 },
)
const mot: fc.Arbitrary<readonly Motvekt[]> = fc.array(fc.record({ hensyn: tekst, veid: tekst }), {
  maxLength: 2,
})
const foreldresyn: fc.Arbitrary<Foreldresyn> = fc.record({
  sagtAv: fc.constantFrom(...FORELDREROLLER),
  mener: tekst,
  telte: tekst,
  brev: fc.oneof(
    fc.record({ slag: fc.constantFrom('mottaker' as const, 'utelates' as const) }),
    fc.record({ slag: fc.constant('tas-med' as const), grunn: tekst }),
  ),
})
/** Det som kan stå om et barn ved siden av vurdere, vekte og vise. */
export const omBarnet = {
  mot: valgfri(mot),
  barnetsSyn: valgfri(fc.record({ nr: fc.integer({ min: 1, max: 20 }), telte: tekst })),
  foreldresyn: valgfri(foreldresyn),
}

export const grunnfelt: Feltene<GrunnKommando['type']> = {
  velgBarnefakta: { soknadId, personId: person, fakta, settVersjon },
  vurderSamlet: {
    soknadId,
    avgjorende: tekst,
    brukersSyn: tekst,
    brukersSynTelte: tekst,
    alternativer: tekst,
    formal: tekst,
    opphold: valgfri(tekst),
    settVersjon,
  },
  svarUndersokt: {
    soknadId,
    personId: person,
    svar: fc.constantFrom(...UNDERSOKT_SVAR),
    ord: tekst,
    settVersjon,
  },
  knyttLinje: { soknadId, linjeId, behov: fc.array(behovId, { maxLength: 2 }), settVersjon },
  bestridKontroll: {
    soknadId,
    kontroll: fc.constantFrom('V2' as const, 'V5' as const),
    kode: fc.constantFrom('V2.har-egen-tekst', 'V5.ubesluttet'),
    hvem: valgfri(person),
    linjeId: valgfri(linjeId),
    svar: fc.constantFrom('uenig' as const, 'trukket' as const),
    grunn: tekst,
    settVersjon,
  },
}
