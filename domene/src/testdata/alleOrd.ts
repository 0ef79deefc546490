import type { Vedtaksbrevgrunnlag } from '../brev/grunnlag.ts'
import { ore } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { BehovId, VedtakId, VilkarId } from '../felles/id.ts'
import type { Stonadsform } from '../stonadsform/typer.ts'
import type { Erstatning } from '../vedtak/gjenopptak.ts'
import type { Nodhjelpsinnhold, Vedtaksinnhold } from '../vedtak/hendelser.ts'
import { personId, SOKER } from './etBarn.ts'

/** Alle felt med, også de valgfrie: et nytt felt i vedtaket må fylles ut her, og da blir det prøvd. */
type Fylt<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer E)[]
    ? readonly Fylt<E>[]
    : { readonly [K in keyof T]-?: Fylt<NonNullable<T[K]>> }
type Alt = Fylt<Omit<Vedtaksinnhold, 'linjer' | 'annet' | 'erstatter'>> &
  Pick<Vedtaksinnhold, 'linjer'> & {
    readonly erstatter: NonNullable<Vedtaksinnhold['erstatter']>
  }
type Innvilget = Fylt<
  Omit<Extract<Vedtaksinnhold['linjer'][number]['beslutning'], { utfall: 'innvilget' }>, 'form'>
> & { readonly form: Stonadsform }

const EMIL = personId('Emil')
const DAG = dato('2026-11-20')
const DES = maned('2026-12')

const FORMER = (ord: (hva: string) => string) =>
  ({
    lan: {
      slag: 'lan',
      hvorfor: ord('hvorfor lån'),
      evne: ord('evne'),
      forsteAvdrag: DES,
      avdrag: ore(50_000),
      antall: 2,
    },
    garanti: { slag: 'garanti', hvorfor: ord('hvorfor garanti'), gjelder: 'depositum', til: DAG },
    'varer-tjenester': { slag: 'varer-tjenester', hva: 'gavekort', saerligeGrunner: ord('grunner') },
  }) as const satisfies Record<string, Stonadsform>

/** Et vedtak der hvert felt har sine egne ord. Ordene slutter uten punktum, så hvert blir én setning. */
export function etInnholdMedAlleOrd(form: 'lan' | 'garanti' | 'varer-tjenester'): Alt {
  const ord = (hva: string): string => `Ordene om ${hva}`
  const linje = (linjeId: string, beslutning: Vedtaksinnhold['linjer'][number]['beslutning']) => ({
    linjeId,
    innhold: {
      slag: 'utgift' as const,
      post: 'annet' as const,
      tekst: linjeId,
      hyppighet: 'manedlig' as const,
      kilde: 'soknad' as const,
    },
    beslutning,
    paragraf19: ord(`§ 19 for ${linjeId}`),
  })
  const innvilget: Innvilget = {
    utfall: 'innvilget',
    belop: ore(100_000),
    hjemmel: '18',
    begrunnelse: ord('linjen'),
    erDetNok: ord('er det nok'),
    belopsvurdering: ord('beløpet'),
    reduksjon: ord('reduksjonen'),
    form: FORMER(ord)[form],
    mottaker: { navn: 'Utleieren', hvorfor: ord('mottakeren'), samtykke: DAG },
    depositum: {
      dekker: ord('hva det dekker'),
      vedSlutt: ord('når det slutter'),
      vedKrav: ord('når utleieren krever'),
    },
    maned: DES,
  }
  return {
    periode: { fra: DES, til: DES },
    utfall: 'delvis-innvilget',
    begrunnelse: ord('begrunnelsen'),
    linjer: [linje('Mat', innvilget), linje('Tur', { utfall: 'avslatt', begrunnelse: ord('avslaget') })],
    barn: [
      {
        personId: EMIL,
        vurdere: ord('vurdere'),
        vekte: ord('vekte'),
        vise: ord('vise'),
        mot: [{ hensyn: ord('hensynet'), veid: ord('veid') }],
        barnetsSyn: { nr: 1, telte: ord('barnets syn') },
        foreldresyn: {
          sagtAv: 'far',
          mener: ord('far mener'),
          telte: ord('fars syn telte'),
          brev: { slag: 'mottaker' },
        },
        fakta: [],
      },
    ],
    samlet: {
      avgjorende: ord('avgjørende'),
      brukersSyn: ord('brukers syn'),
      brukersSynTelte: ord('brukers syn telte'),
      alternativer: ord('alternativer'),
      formal: ord('formål'),
      opphold: ord('oppholdet'),
    },
    opphold: { nr: 1, personId: SOKER, grunnlag: 'eos-lovlig-opphold', til: DAG },
    behov: [
      {
        behovId: 'b1' as BehovId,
        gjelder: EMIL,
        hva: 'vintersko',
        opphav: 'familien',
        svar: 'annen-ordning',
        begrunnelse: ord('behovet'),
        linjer: [],
        veiledningFra: dato('2026-12-01'),
      },
    ],
    vilkar: [
      {
        vilkarId: 'v1' as VilkarId,
        type: 'kurs',
        hjemmel: '20',
        gjelder: SOKER,
        hva: ord('vilkåret'),
        fra: DAG,
        til: DAG,
        sammenheng: ord('sammenheng'),
        rimelig: ord('rimelig'),
        barna: [{ personId: EMIL, ord: ord('vilkåret for Emil') }],
        kvp: { svar: 'ja', ord: ord('kvp') },
        salg: ord('salget'),
        varsel: { svar: 'ja', ord: ord('varselet') },
      },
    ],
    unntak20a: { kode: 'andre-tungtveiende-grunner', grunn: ord('unntaket') },
    perManed: ore(100_000),
    engang: ore(0),
    erstatter: {
      vedtakId: 'x' as VedtakId,
      dato: DAG,
      slag: 'stonad',
      gjenopptak: { slag: 'omgjoring', grunn: 'ugyldig', begrunnelse: ord('gjenopptaket') },
    },
  }
}

export const EN_NODHJELP: Fylt<Omit<Nodhjelpsinnhold, 'erstatter'>> & {
  readonly erstatter: Omit<Erstatning, 'brudd'>
} = {
  behov: 'Ordene om nøden',
  belop: ore(100),
  form: 'midlertidig-botilbud',
  gjelderTil: DAG,
  begrunnelse: 'Ordene om grunnen',
  dekker: [],
  botilbud: [{ personId: EMIL, vurdering: 'Ordene om stedet' }],
  erstatter: {
    vedtakId: 'x' as VedtakId,
    dato: DAG,
    slag: 'midlertidig-botilbud',
    gjenopptak: { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Ordene om det nye stedet' },
  },
}

/** Det brevene trenger ved siden av ordene. */
export const BREVFELLES = {
  malform: 'nb',
  mottaker: { navn: 'Rannveig Haugdal', adresse: [] },
  kontor: { kommune: 'Fjordvik', navn: 'Nav Fjordvik', telefon: null, skjermet: false },
  saksreferanse: '1',
  dato: DAG,
  saksbehandler: 'Tuva Lien',
  underskrift: { slag: 'alene' },
  soknadMottatt: DAG,
  klageinstans: 'Statsforvalteren',
} as const satisfies Partial<Vedtaksbrevgrunnlag>
