import fc from 'fast-check'
import { INNTEKTSTYPER } from '../../regelverk/inntektstyper.ts'
import type { Depositumsform, Stonadsform } from '../../stonadsform/typer.ts'
import {
  type Linjebeslutning,
  type Linjeinnhold,
  TATT_BORT_FORDI,
  UTGANGSPUNKTER,
  UTGIFTSPOSTER,
  UTGIFTSSVAR,
} from '../../vurdering/hendelser.ts'
import type { VurderingKommando } from '../../vurdering/operasjoner.ts'
import { omBarnet } from './grunner.ts'
import {
  belop,
  dag,
  type Feltene,
  linjeId,
  mnd,
  person,
  settVersjon,
  soknadId,
  tekst,
  valgfri,
} from './verdier.ts'

const felles = {
  tekst,
  gjelder: person,
  faktisk: belop,
  hyppighet: fc.constantFrom('manedlig' as const, 'engang' as const),
  kilde: fc.constant('samtale' as const),
}
const krav = { requiredKeys: ['slag', 'tekst', 'hyppighet', 'kilde'] as const }
const linje: fc.Arbitrary<Linjeinnhold> = fc.oneof(
  fc
    .record({ ...felles, slag: fc.constant('utgift' as const) }, { requiredKeys: [...krav.requiredKeys] })
    .chain(l => fc.constantFrom(...UTGIFTSPOSTER).map(post => ({ ...l, post }))),
  fc
    .record({ ...felles, slag: fc.constant('inntekt' as const) }, { requiredKeys: [...krav.requiredKeys] })
    .chain(l => fc.constantFrom(...INNTEKTSTYPER).map(inntektstype => ({ ...l, inntektstype }))),
)
export const depositumsform: fc.Arbitrary<Depositumsform> = fc.oneof(
  fc.record({ slag: fc.constant('bidrag' as const) }),
  fc.record({
    slag: fc.constant('lan' as const),
    hvorfor: tekst,
    evne: tekst,
    forsteAvdrag: mnd,
    avdrag: belop,
    antall: fc.nat({ max: 24 }),
  }),
  fc.record({ slag: fc.constant('garanti' as const), hvorfor: tekst, gjelder: tekst, til: dag }),
)
const form: fc.Arbitrary<Stonadsform> = fc.oneof(
  depositumsform,
  fc.record({ slag: fc.constant('varer-tjenester' as const), hva: tekst, saerligeGrunner: tekst }),
)
export const mottaker = fc.record(
  { navn: tekst, hvorfor: tekst, samtykke: dag },
  { requiredKeys: ['navn', 'hvorfor'] },
)
const beslutning: fc.Arbitrary<Linjebeslutning> = fc.oneof(
  fc.record(
    {
      utfall: fc.constant('innvilget' as const),
      belop,
      hjemmel: fc.constantFrom('18' as const, '19' as const),
      begrunnelse: tekst,
      erDetNok: tekst,
      belopsvurdering: tekst,
      reduksjon: tekst,
      form,
      mottaker,
      depositum: fc.record({ dekker: tekst, vedSlutt: tekst, vedKrav: tekst }),
      maned: mnd,
    },
    { requiredKeys: ['utfall', 'belop', 'hjemmel', 'begrunnelse', 'form'] },
  ),
  fc.record({ utfall: fc.constant('avslatt' as const), begrunnelse: tekst }),
  fc.record({ utfall: fc.constant('medregnet' as const), belop, begrunnelse: tekst }),
)

export const vurderingfelt: Feltene<VurderingKommando['type']> = {
  settPeriode: { soknadId, fra: mnd, til: mnd, settVersjon },
  velgUtgangspunkt: { soknadId, utgangspunkt: fc.constantFrom(...UTGANGSPUNKTER), settVersjon },
  settLinje: { soknadId, linjeId, linje, settVersjon },
  fjernLinje: {
    soknadId,
    linjeId,
    grunn: tekst,
    fordi: valgfri(fc.constantFrom(...TATT_BORT_FORDI)),
    settVersjon,
  },
  besluttLinje: { soknadId, linjeId, beslutning, settVersjon },
  vurderParagraf19: { soknadId, linjeId, vurdering: tekst, settVersjon },
  sjekkUtgift: {
    soknadId,
    post: fc.constantFrom(...UTGIFTSPOSTER),
    gjelder: person,
    svar: fc.constantFrom(...UTGIFTSSVAR),
    settVersjon,
  },
  vurderBarn: {
    soknadId,
    personId: person,
    vurdere: tekst,
    vekte: tekst,
    vise: tekst,
    ...omBarnet,
    settVersjon,
  },
}
