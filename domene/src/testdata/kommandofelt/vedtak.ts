import fc from 'fast-check'
import { INNSYNSMERKER } from '../../journal/typer.ts'
import { UNNTAK_FRA_VARSEL } from '../../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import { TOLKEBEHOV, TOLKEBRUK } from '../../samtale/hendelser.ts'
import { AKUTTBEHOV } from '../../soknad/hendelser.ts'
import { AKUTTHJELP, AVVISNINGSGRUNNER, OPPHORER } from '../../vedtak/annet.ts'
import { VARIG_BOLIG_UTFALL } from '../../vedtak/botilbudet.ts'
import { ENDRINGSGRUNNER, OMGJORINGSGRUNNER } from '../../vedtak/gjenopptak.ts'
import { NODHJELPSFORMER, RETURGRUNNER, UTFALL, UTLEVERINGSMAATER } from '../../vedtak/hendelser.ts'
import type { VedtakKommando } from '../../vedtak/kommandoer.ts'
import { ENDRINGSSVAR, LESEPUNKTER, PUNKTSVAR } from '../../vedtak/lesing/typer.ts'
import { OPPRINGNINGSKANALER, OPPRINGNINGSUTFALL } from '../../vedtak/oppringning/hendelser.ts'
import {
  ansattId,
  belop,
  dag,
  type Feltene,
  notatId,
  person,
  settVersjon,
  soknadId,
  tekst,
  valgfri,
  vedtakId,
  vilkarId,
} from './verdier.ts'
import { depositumsform, mottaker } from './vurdering.ts'

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
      fc.record(
        {
          slag: fc.constant('depositum' as const),
          belop,
          hjemmel: fc.constantFrom('18' as const, '19' as const),
          form: depositumsform,
          mottaker,
          vilkar: fc.record({ dekker: tekst, vedSlutt: tekst, vedKrav: tekst }),
          barna: fc.array(fc.record({ personId: person, ord: tekst }), { maxLength: 3 }),
          avgjorSoknaden: fc.boolean(),
        },
        { requiredKeys: ['slag', 'belop', 'hjemmel', 'form', 'vilkar', 'barna', 'avgjorSoknaden'] },
      ),
      fc.record({ slag: fc.constant('avvisning' as const), grunn: fc.constantFrom(...AVVISNINGSGRUNNER) }),
      fc.record({
        slag: fc.constant('avslag-akutt' as const),
        hva: fc.constantFrom(...AKUTTHJELP),
        vurdering19: valgfri(tekst),
      }),
      fc.record(
        {
          slag: fc.constant('opphor' as const),
          hva: fc.constantFrom(...OPPHORER),
          til: dag,
          barna: fc.array(fc.record({ personId: person, ord: tekst }), { maxLength: 3 }),
          vurdering19: tekst,
          avgjorSoknaden: fc.boolean(),
        },
        { requiredKeys: ['slag', 'hva', 'barna', 'avgjorSoknaden'] },
      ),
    ),
    begrunnelse: tekst,
    vedtakId: valgfri(vedtakId),
    erstatter: valgfri(vedtakId),
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
    erstatter: valgfri(vedtakId),
  },
  merkBrevUtlevert: { vedtakId, maate: fc.constantFrom(...UTLEVERINGSMAATER), dato: dag },
  forOppringning: {
    vedtakId,
    notatId,
    utfall: fc.constantFrom(...OPPRINGNINGSUTFALL),
    kanal: fc.constantFrom(...OPPRINGNINGSKANALER),
    dato: dag,
    hvem: tekst,
    tekst,
    gjelder: fc.array(person, { maxLength: 2 }),
    tolk: valgfri(
      fc.record(
        {
          behov: fc.constantFrom(...TOLKEBEHOV),
          sprak: tekst,
          brukt: fc.constantFrom(...TOLKEBRUK),
          hvorforIkke: tekst,
        },
        { requiredKeys: ['behov'] },
      ),
    ),
    innsyn: fc.record(
      { merke: fc.constantFrom(...INNSYNSMERKER), grunn: tekst },
      { requiredKeys: ['merke'] },
    ),
    skjermet: valgfri(fc.constant(true as const)),
  },
  utforEtterkontroll: { vedtakId, merknad: tekst },
  vurderVarigBolig: {
    vedtakId,
    utfall: fc.constantFrom(...VARIG_BOLIG_UTFALL),
    tekst,
    innen: valgfri(dag),
  },
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
      fc.record({
        slag: fc.constant('vilkarsbrudd' as const),
        grunn: fc.constant('vilkarsbrudd' as const),
        vilkarId,
        begrunnelse: tekst,
      }),
    ),
  },
  avbrytGjenopptak: { soknadId, vedtakId: valgfri(vedtakId), grunn: tekst },
  varsleOmEndring: { soknadId, vedtakId: valgfri(vedtakId), hva: tekst, frist: dag },
  merkVarselUtlevert: {
    soknadId,
    vedtakId: valgfri(vedtakId),
    maate: fc.constantFrom(...UTLEVERINGSMAATER),
    dato: dag,
  },
  utelatVarsel: {
    soknadId,
    vedtakId: valgfri(vedtakId),
    unntak: fc.constantFrom(...UNNTAK_FRA_VARSEL),
    begrunnelse: tekst,
  },
  forSvarPaVarsel: { soknadId, vedtakId: valgfri(vedtakId), svar: tekst, dato: dag },
  vurderVilkarsbrudd: {
    soknadId,
    forholdsmessig: tekst,
    svaret: tekst,
    barna: fc.array(fc.record({ personId: person, ord: tekst }), { maxLength: 3 }),
    settVersjon,
  },
  svarPaEndring: {
    vedtakId,
    ref: tekst,
    lestVersjon: fc.nat(40),
    svar: fc.constantFrom(...ENDRINGSSVAR),
    grunn: tekst,
  },
  besvarKommentar: { vedtakId, kommentarId: tekst, tekst },
  giTilLeser: { vedtakId, ansattId },
  velgKvalitetslesing: { vedtakId, grunn: tekst },
  kvalitetsles: { vedtakId, merknad: tekst, grunner, kommentarer, lesersvar },
}
