import fc from 'fast-check'
import { BEHOVSSVAR, HASTER, type Kostnad, OPPHAV } from '../../behov/hendelser.ts'
import type { BehovKommando } from '../../behov/kommandoer.ts'
import { SIGNALER } from '../../behov/signaler.ts'
import { INNSYNSMERKER } from '../../journal/typer.ts'
import type { Tema } from '../../kartlegging/tema.ts'
import { SIGNALGRUNNER, SIGNALUTFALL, type SignalKommando } from '../../signal/hendelser.ts'
import { NASJONALE } from '../../tilbud/nasjonale.ts'
import { UTGIFTSPOSTER } from '../../vurdering/hendelser.ts'
import {
  behovId,
  belop,
  dag,
  type Feltene,
  id,
  kanal,
  linjeId,
  person,
  samtaleId,
  settVersjon,
  soknadId,
  tekst,
  valgfri,
  vedtakId,
} from './verdier.ts'

const tema = fc.constantFrom<Tema>('skole', 'fritid', 'utstyr-klaer')
const kostnad: fc.Arbitrary<Kostnad> = fc.oneof(
  fc.record({ slag: fc.constantFrom('faktisk' as const, 'anslag' as const), belop }),
  fc.constant({ slag: 'ukjent' as const }),
)
const innhold = {
  gjelder: fc.oneof(person, fc.constant('familien' as const)),
  hva: tekst,
  tema,
  haster: fc.constantFrom(...HASTER),
  kostnad,
  dato: valgfri(dag),
  opphav: fc.constantFrom(...OPPHAV),
  innsyn: valgfri(
    fc.record({ merke: fc.constantFrom(...INNSYNSMERKER), grunn: tekst }, { requiredKeys: ['merke'] }),
  ),
}

export const behovfelt: Feltene<(BehovKommando | SignalKommando)['type']> = {
  avklarSignal: {
    gjelder: innhold.gjelder,
    kode: fc.constantFrom(...SIGNALER),
    ord: tekst,
    utfall: fc.constantFrom(...SIGNALUTFALL),
    grunn: valgfri(fc.constantFrom(...SIGNALGRUNNER)),
    tekst: valgfri(tekst),
    behovId: valgfri(behovId),
    samtaleId: valgfri(samtaleId),
  },
  meldBehov: {
    ...innhold,
    behovId,
    fra: valgfri(fc.record({ personId: person, tema, nr: fc.nat({ max: 40 }) })),
    samtaleId: valgfri(samtaleId),
    soknadId: valgfri(soknadId),
  },
  endreBehov: { ...innhold, behovId, settVersjon },
  besvarBehov: {
    behovId,
    svar: fc.constantFrom(...BEHOVSSVAR),
    begrunnelse: tekst,
    linje: valgfri(fc.record({ soknadId, linjeId })),
    tilbudId: valgfri(id(...NASJONALE.slice(0, 2).map(t => t.tilbudId))),
    vedtakId: valgfri(vedtakId),
    settVersjon,
  },
  gjenapneBehov: { behovId, grunn: tekst, settVersjon },
  taBehovMedISoknaden: {
    behovId,
    soknadId,
    post: fc.constantFrom(...UTGIFTSPOSTER),
    hyppighet: fc.constantFrom('manedlig' as const, 'engang' as const),
    medFamilien: dag,
    kanal,
    settVersjon,
  },
}
