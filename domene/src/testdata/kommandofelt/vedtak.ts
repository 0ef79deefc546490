import fc from 'fast-check'
import { AKUTTBEHOV } from '../../soknad/hendelser.ts'
import { AKUTTHJELP, AVVISNINGSGRUNNER } from '../../vedtak/annet.ts'
import { ENDRINGSGRUNNER, OMGJORINGSGRUNNER, VARSELUNNTAK } from '../../vedtak/gjenopptak.ts'
import { NODHJELPSFORMER, RETURGRUNNER, UTFALL, UTLEVERINGSMAATER } from '../../vedtak/hendelser.ts'
import type { VedtakKommando } from '../../vedtak/kommandoer.ts'
import { ENDRINGSSVAR, LESEPUNKTER, PUNKTSVAR } from '../../vedtak/lesing/typer.ts'
import { belop, dag, type Feltene, person, soknadId, tekst, valgfri, vedtakId } from './verdier.ts'

const kommentarer = fc.array(
  fc.record({
    sted: fc.oneof(
      fc.record({ slag: fc.constant('barn' as const), personId: person }),
      fc.constant({ slag: 'kapittel' as const, kapittel: 'begrunnelse' as const }),
    ),
    tekst,
  }),
  { maxLength: 2 },
)
const lesersvar = fc.array(
  fc.record({ punkt: fc.constantFrom(...LESEPUNKTER), svar: fc.constantFrom(...PUNKTSVAR) }),
  { maxLength: 2 },
)
const grunner = fc.subarray([...RETURGRUNNER])

export const vedtakfelt: Feltene<VedtakKommando['type']> = {
  foreslaVedtak: { soknadId, utfall: fc.constantFrom(...UTFALL), begrunnelse: tekst },
  foreslaAnnetVedtak: {
    soknadId,
    annet: fc.oneof(
      fc.record({
        slag: fc.constant('radgivning' as const),
        hva: tekst,
        start: dag,
        hvorforStart: tekst,
        avgjorSoknaden: fc.boolean(),
      }),
      fc.record({ slag: fc.constant('avvisning' as const), grunn: fc.constantFrom(...AVVISNINGSGRUNNER) }),
      fc.record({
        slag: fc.constant('avslag-akutt' as const),
        hva: fc.constantFrom(...AKUTTHJELP),
        vurdering19: valgfri(tekst),
      }),
    ),
    begrunnelse: tekst,
    vedtakId: valgfri(vedtakId),
  },
  trekkForslag: { vedtakId, grunn: tekst },
  returnerVedtak: {
    vedtakId,
    grunner,
    kommentar: tekst,
    personId: valgfri(person),
    kommentarer: valgfri(kommentarer),
    lesersvar: valgfri(lesersvar),
    lestVersjon: valgfri(fc.nat(40)),
  },
  fattVedtak: {
    vedtakId,
    merknad: tekst,
    kommentarer: valgfri(kommentarer),
    lesersvar: valgfri(lesersvar),
    lestVersjon: valgfri(fc.nat(40)),
  },
  innvilgNodhjelp: {
    soknadId,
    innhold: fc.record({
      behov: tekst,
      belop,
      form: fc.constantFrom(...NODHJELPSFORMER),
      gjelderTil: dag,
      begrunnelse: tekst,
      dekker: fc.subarray([...AKUTTBEHOV]),
      botilbud: valgfri(fc.array(fc.record({ personId: person, vurdering: tekst }), { maxLength: 2 })),
    }),
    forelopigEtter7: valgfri(tekst),
  },
  merkBrevUtlevert: { vedtakId, maate: fc.constantFrom(...UTLEVERINGSMAATER), dato: dag },
  utforEtterkontroll: { vedtakId, merknad: tekst },
  taOppVedtak: {
    vedtakId,
    gjenopptak: fc.oneof(
      fc.record({
        slag: fc.constant('omgjoring' as const),
        grunn: fc.constantFrom(...OMGJORINGSGRUNNER),
        begrunnelse: tekst,
      }),
      fc.record({
        slag: fc.constant('endring' as const),
        grunn: fc.constantFrom(...ENDRINGSGRUNNER),
        begrunnelse: tekst,
      }),
    ),
  },
  avbrytGjenopptak: { soknadId, grunn: tekst },
  varsleOmEndring: { soknadId, hva: tekst, frist: dag },
  merkVarselUtlevert: { soknadId, maate: fc.constantFrom(...UTLEVERINGSMAATER), dato: dag },
  utelatVarsel: { soknadId, unntak: fc.constantFrom(...VARSELUNNTAK), begrunnelse: tekst },
  forSvarPaVarsel: { soknadId, svar: tekst, dato: dag },
  svarPaEndring: {
    vedtakId,
    ref: tekst,
    lestVersjon: fc.nat(40),
    svar: fc.constantFrom(...ENDRINGSSVAR),
    grunn: tekst,
  },
  besvarKommentar: { vedtakId, kommentarId: tekst, tekst },
  velgKvalitetslesing: { vedtakId, grunn: tekst },
  kvalitetsles: { vedtakId, merknad: tekst, grunner, kommentarer, lesersvar },
}
