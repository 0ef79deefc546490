import { SPRAAK } from '@handlingsrom/domene/felles/spraak'
import { VOKSENROLLER } from '@handlingsrom/domene/husstand/hendelser'
import { REGELIDER } from '@handlingsrom/domene/kartlegging/ferskhet/typer'
import { UTFORDRINGER } from '@handlingsrom/domene/kartlegging/hendelser'
import {
  DETALJSLAG,
  FORES_SOM,
  FORTELL,
  GJELDER,
  GRENER,
  SVARFORMER,
} from '@handlingsrom/domene/kartlegging/skjema/typer'
import { ALDERSGRUPPER } from '@handlingsrom/domene/kartlegging/skjema/veiledning/typer'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { dato, id, kortTekst, Trespraak, tekst } from './felles/typer.ts'

const punkt = z.enum(TEMA)
const gruppe = z.enum(ALDERSGRUPPER)
const svarform = z.enum(SVARFORMER)
const gjelder = z.enum(GJELDER)
const spraak = z.enum(SPRAAK)
const ja = z.literal(true).exactOptional()

const Oppfolging = z.object({
  id: z.string(),
  ordlyd: z.string().exactOptional(),
  tekst: Trespraak,
  hvorfor: Trespraak,
  vises: z.enum(GRENER),
  svarform,
  valgfri: ja,
  vedJa: z.enum(FORTELL).exactOptional(),
})
export const Sporsmalvisning = z.object({
  id: z.string(),
  punkt,
  gjelder,
  svarform,
  detaljer: z.array(z.enum(DETALJSLAG)).exactOptional(),
  koder: z.array(z.enum(UTFORDRINGER)).exactOptional(),
  sporSlik: Trespraak.exactOptional(),
  skjermet: ja,
  ordlyd: z.string().exactOptional(),
  tekst: Trespraak,
  hvorfor: Trespraak,
  kilde: z.string(),
  valgfri: ja,
  oppfolging: z.array(Oppfolging).exactOptional(),
  fraAlder: z.number().int().exactOptional(),
  tilAlder: z.number().int().exactOptional(),
  rolle: z.enum(VOKSENROLLER).exactOptional(),
  hverGang: ja,
  foresSom: z.enum(FORES_SOM).exactOptional(),
  vedJa: z.enum(FORTELL).exactOptional(),
  lokalt: ja,
  utenOversettelse: z.array(spraak).exactOptional(),
})
export type Sporsmalvisning = z.infer<typeof Sporsmalvisning>

/** Det kommunen har skrevet: bokmål, og de andre språkene når de finnes. */
const Kommunetekst = z.object({
  nb: z.string(),
  nn: z.string().exactOptional(),
  en: z.string().exactOptional(),
})
const Lokalt = z.object({
  punkt,
  gruppe: gruppe.nullable(),
  tekst: Kommunetekst,
})

/** `GET /api/kartleggingsskjema?dato=`: skjemaet som gjelder i dag, eller som gjaldt på datoen, med veiledningen og kommunens tillegg. */
export const Kartleggingsskjema = z.object({
  dagens: z.string(),
  versjon: z.string(),
  gyldigFra: z.string(),
  /** Punktene i samtalens rekkefølge. */
  rekkefolge: z.array(punkt),
  sporsmal: z.array(Sporsmalvisning),
  fortell: z.record(z.enum(FORTELL), Trespraak),
  veiledning: z.array(
    z.object({
      punkt,
      sporSlik: Trespraak,
      lyttEtter: Trespraak,
      alder: z.record(gruppe, Trespraak),
      kilde: z.string(),
    }),
  ),
  barnesamtalen: z.array(
    z.object({ id: z.string(), tittel: Trespraak, tekst: Trespraak, kilde: z.string() }),
  ),
  lokalVeiledning: z.array(Lokalt.extend({ skrevet: z.string() })),
  /** «Hva jevnaldrende gjør her». */
  malestokk: z.array(Lokalt.extend({ kilde: z.string(), sjekket: z.string() })),
  ferskhet: z.array(
    z.object({
      punkt,
      maneder: z.number().int(),
      grunn: Trespraak,
      /** Kommunens egen tid, når den har en. */
      egen: z.number().int().nullable(),
      aldre: z.array(
        z.object({
          fraAlder: z.number().int(),
          tilAlder: z.number().int(),
          maneder: z.number().int(),
          grunn: Trespraak,
        }),
      ),
      /** Reglene utenom tiden: det som er kjøpt, skal betales eller skjer i livet. */
      regler: z.array(z.enum(REGELIDER)),
    }),
  ),
  samtaleintervallManeder: z.number().int(),
  rutine: z.object({ tekst: z.string(), referanse: z.string().nullable(), skrevet: z.string() }).nullable(),
  /** Kommunens egne spørsmål slik de er skrevet, til den som endrer dem. */
  egne: z.array(
    z.object({ id: z.string(), punkt, gjelder, svarform, tekst: Kommunetekst, hvorfor: Kommunetekst }),
  ),
  /** Hvilken hendelse som sist skrev hver del; 0 når ingen har. */
  versjoner: z.record(z.string(), z.number().int()),
  /** Det kommunen har bestemt, nyest først. */
  historie: z.array(
    z.object({
      nr: z.number().int(),
      type: z.string(),
      dato: z.string(),
      hvem: z.string(),
      punkt: punkt.nullable(),
      tekst: z.string().nullable(),
      maneder: z.number().int().nullable(),
      grunn: z.string().nullable(),
    }),
  ),
  kanEndre: z.boolean(),
})
export type Kartleggingsskjema = z.infer<typeof Kartleggingsskjema>

const KommunetekstInn = z.object({
  nb: tekst(2000),
  nn: tekst(2000).exactOptional(),
  en: tekst(2000).exactOptional(),
})
const endring = {
  kommandoId: id('KommandoId'),
  /** Versjonen av delen som ble endret; 0 når den ikke fantes. */
  settVersjon: z.number().int().min(0),
}
const tid = z.number().int().min(1).max(36)

/** `POST /api/kartleggingsskjema/<navn>`: det kommunen kan bestemme. */
export const KARTLEGGINGSKROPPER = {
  skrivSporsmal: z.object({
    ...endring,
    sporsmal: z.object({
      id: z.string().max(60),
      punkt,
      gjelder,
      svarform,
      tekst: KommunetekstInn,
      hvorfor: KommunetekstInn,
    }),
  }),
  taUtSporsmal: z.object({ ...endring, id: z.string().max(60), grunn: tekst(2000) }),
  skrivVeiledning: z.object({ ...endring, punkt, gruppe: gruppe.exactOptional(), tekst: KommunetekstInn }),
  skrivMalestokk: z.object({
    ...endring,
    punkt,
    gruppe: gruppe.exactOptional(),
    tekst: KommunetekstInn,
    kilde: kortTekst,
    sjekket: dato,
  }),
  bestemFerskhet: z.object({ ...endring, punkt, maneder: tid.exactOptional(), grunn: tekst(2000) }),
  bestemIntervall: z.object({ ...endring, maneder: tid, grunn: tekst(2000) }),
  skrivRutine: z.object({ ...endring, tekst: tekst(5000), referanse: kortTekst }),
} as const
export type Kartleggingskommando = keyof typeof KARTLEGGINGSKROPPER
