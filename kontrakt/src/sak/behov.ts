import { KONKLUSJONER, KRITERIESVAR, MELDT_TIL } from '@handlingsrom/domene/barnevern/hendelser'
import { BEHOVSSVAR, HASTER, OPPHAV } from '@handlingsrom/domene/behov/hendelser'
import { SIGNALER } from '@handlingsrom/domene/behov/signaler'
import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { SIGNALGRUNNER } from '@handlingsrom/domene/signal/hendelser'
import { z } from 'zod'
import { vist } from './svar.ts'
import { Hvem } from './visning.ts'

const { innsynsmerke } = vist

const Kostnad = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('faktisk'), belop: z.number().int() }),
  z.object({ slag: z.literal('anslag'), belop: z.number().int() }),
  z.object({ slag: z.literal('ukjent') }),
])

const Svaret = z.object({
  svar: z.enum(BEHOVSSVAR),
  begrunnelse: z.string(),
  linje: z.object({ soknadId: z.string(), linjeId: z.string() }).nullable(),
  tilbudId: z.string().nullable(),
  vedtakId: z.string().nullable(),
  dato: z.string(),
  av: Hvem,
})

/** Det som er bestemt om linjen behovet ble til, når noen har bestemt det. Det er aldri et svar på behovet. */
const Linjestand = z.object({
  soknadId: z.string(),
  linjeId: z.string(),
  /** Linjen er tatt ut av regnestykket igjen. */
  fjernet: z.boolean(),
  utfall: z.enum(['innvilget', 'avslatt']).nullable(),
  hjemmel: z.enum(['18', '19']).nullable(),
  /** Vedtaket linjen er avgjort i, når det er fattet. */
  vedtak: z.object({ vedtakId: z.string(), dato: z.string() }).nullable(),
})

const felles = { tidspunkt: z.string(), dato: z.string(), av: Hvem }
const Steg = z.discriminatedUnion('steg', [
  z.object({ ...felles, steg: z.literal('meldt') }),
  z.object({ ...felles, steg: z.literal('endret'), hva: z.string(), haster: z.enum(HASTER) }),
  z.object({ ...felles, steg: z.literal('besvart'), svar: z.enum(BEHOVSSVAR), begrunnelse: z.string() }),
  z.object({ ...felles, steg: z.literal('gjenapnet'), grunn: z.string() }),
  z.object({ ...felles, steg: z.literal('i-soknaden'), medFamilien: z.string(), kanal: z.enum(KANALER) }),
])

/** Et behov: hvem, hva, hvor fort, hva det koster, og svaret eller at det ikke er kommet. */
export const Behovsvisning = z.object({
  behovId: z.string(),
  versjon: z.number().int(),
  /** `null` når det gjelder hele familien. */
  gjelder: z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() }).nullable(),
  hva: z.string(),
  tema: z.enum(TEMA),
  haster: z.enum(HASTER),
  kostnad: Kostnad,
  dato: z.string().nullable(),
  opphav: z.enum(OPPHAV),
  innsyn: innsynsmerke.nullable(),
  meldt: z.string(),
  meldtAv: Hvem,
  /** Dagen det senest skal ha et svar; `null` når det kan vente. */
  frist: z.string().nullable(),
  /** Svaret i kartleggingen det kom av, med ordene slik de står. */
  fra: z
    .object({ personId: z.string(), tema: z.enum(TEMA), nr: z.number().int(), tekst: z.string() })
    .nullable(),
  samtaleId: z.string().nullable(),
  linje: Linjestand.nullable(),
  /** `null` er et åpent behov. */
  svar: Svaret.nullable(),
  /** Eldst først. */
  steg: z.array(Steg),
})
export type Behovsvisning = z.infer<typeof Behovsvisning>

/** Utfallet av et signal. At noen vurderte meldeplikten, står bare på dens egen side; her er det fulgt opp. */
export const SIGNALUTFALL_VIST = ['behov', 'nodhjelp', 'fulgt-opp', 'lagt-til-side'] as const

/** Noe som ble skrevet, og som spurte om det kunne vente, med det det endte i. */
export const Signalvisning = z.object({
  /** `null` når det gjelder hele familien. */
  gjelder: z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() }).nullable(),
  kode: z.enum(SIGNALER),
  ord: z.string(),
  tema: z.enum(TEMA).nullable(),
  dato: z.string(),
  /** `null`: ingen har tatt stilling. */
  avklart: z
    .object({
      utfall: z.enum(SIGNALUTFALL_VIST),
      grunn: z.enum(SIGNALGRUNNER).nullable(),
      tekst: z.string().nullable(),
      behov: z.string().nullable(),
      dato: z.string(),
      av: Hvem,
    })
    .nullable(),
})
export type Signalvisning = z.infer<typeof Signalvisning>

/** `GET /api/saker/:sakId/behov` */
export const Behovssvar = z.object({
  dagens: z.string(),
  /** De åpne først, det som haster mest øverst; så de besvarte, nyest først. */
  behov: z.array(Behovsvisning),
  /** De ingen har tatt stilling til, først. */
  signaler: z.array(Signalvisning),
  personer: z.array(z.object({ personId: z.string(), fornavn: z.string(), erBarn: z.boolean() })),
  /** Søknadene et behov kan tas med i nå. */
  apneSoknader: z.array(z.object({ soknadId: z.string(), mottattDato: z.string() })),
  kanSkrive: z.boolean(),
})
export type Behovssvar = z.infer<typeof Behovssvar>

const kriteriesvar = z.enum(KRITERIESVAR)

/** `GET /api/saker/:sakId/meldeplikt`: vurderingene etter § 45. Hver lesing har sin egen linje i loggen. */
export const Meldepliktsvar = z.object({
  dagens: z.string(),
  barn: z.array(z.object({ personId: z.string(), fornavn: z.string() })),
  /** Nyest først. */
  vurderinger: z.array(
    z.object({
      vurderingId: z.string(),
      personer: z.array(z.object({ personId: z.string(), fornavn: z.string() })),
      kriterier: z.object({
        a: kriteriesvar,
        b: kriteriesvar,
        c: kriteriesvar,
        d: kriteriesvar,
        e: kriteriesvar,
      }),
      vurdering: z.string(),
      konklusjon: z.enum(KONKLUSJONER),
      dato: z.string(),
      innen: z.string().nullable(),
      /** Noen har sett på det igjen i en senere vurdering. */
      fulgtOpp: z.boolean(),
      av: Hvem,
      meldt: z.object({ til: z.enum(MELDT_TIL), dato: z.string(), merknad: z.string(), av: Hvem }).nullable(),
      /** `null`: ingen har vurdert innsynet, og da vises vurderingen ikke for noen forelder. */
      innsyn: innsynsmerke.extend({ av: Hvem }).nullable(),
    }),
  ),
  kanSkrive: z.boolean(),
})
export type Meldepliktsvar = z.infer<typeof Meldepliktsvar>
