import { MALTE } from '@handlingsrom/domene/indikator/definisjoner'
import { RETNINGER } from '@handlingsrom/domene/indikator/terskel'
import { VINDU_MANEDER } from '@handlingsrom/domene/langvarig/tilstand'
import { ALDERSREGLER } from '@handlingsrom/domene/regelverk/satser/satskategori'
import { BESLUTNINGSOMRADER } from '@handlingsrom/domene/sak/kommuneversjoner'
import { ANDRELESERRADER } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { z } from 'zod'
import { dato, id, kortTekst, maned, tekst } from './felles/typer.ts'
import { Hvem } from './sak/visning.ts'

/** Radene i regelen om andreleser, i rekkefølgen de vises. */
export { ANDRELESERRADER }

const Satser = z.record(z.string(), z.number().int())
const nyeSatser = z.record(z.string(), z.number().int().min(0))
const Kilde = { kilde: z.string(), vedtaksreferanse: z.string(), oppdiktet: z.boolean() }
const nyKilde = {
  kilde: kortTekst.pipe(z.string().min(1)),
  vedtaksreferanse: tekst(200).pipe(z.string().min(1)),
}

/** Hver beslutning sendes med versjonen den som bestemmer, så. */
const beslutning = { kommandoId: id('KommandoId'), settVersjon: z.number().int().min(0) }

const Bestemt = z.object({ av: Hvem, dato: z.string(), grunn: z.string() }).nullable()
const Andreleserkrav = z.record(z.enum(ANDRELESERRADER), z.boolean())

/** `GET /api/kommune`: normene, tilleggene til dem, når alderen telles, og regelen om andreleser. Administrator endrer. */
export const Kommunevisning = z.object({
  navn: z.string(),
  kontornavn: z.string(),
  erDemo: z.boolean(),
  /** For hvilke vedtak en kollega skal lese først. `bestemt` er `null` til noen har bestemt det. */
  andreleser: z.object({ krav: Andreleserkrav, bestemt: Bestemt }),
  /** Hvor mange av hundre vedtak uten andreleser som trekkes ut til å leses etterpå. `bestemt` er `null` til noen har bestemt det. */
  kvalitetslesing: z.object({
    andel: z.number().int(),
    bestemt: Bestemt,
  }),
  /** Fra så mange av de `av` siste månedene med stønad det spørres om særskilte formål. `bestemt` er `null`: da er tallet vårt. */
  langvarig: z.object({ fraManeder: z.number().int(), av: z.number().int(), bestemt: Bestemt }),
  /** Spør kontoret familiene hvordan de er blitt møtt? `bestemt` er `null` til noen har bestemt det, og da spør det ikke. */
  undersokelse: z.object({ pa: z.boolean(), bestemt: Bestemt }),
  /** Om forskjeller mellom saksbehandlere vises. `null`: ikke drøftet, og da vises de ikke. */
  forskjeller: z
    .object({
      vises: z.boolean(),
      droftet: z.string(),
      med: z.string(),
      grunn: z.string(),
      dato: z.string(),
      av: Hvem,
    })
    .nullable(),
  /** Grensene for indikatorene, og hvem som får oppgaven. */
  terskler: z
    .array(
      z.object({
        indikator: z.enum(MALTE),
        retning: z.enum(RETNINGER),
        verdi: z.number().int(),
        eier: z.string(),
        eierNavn: z.string(),
      }),
    )
    .readonly(),
  /** De som kan eie en terskel. Tom for den som ikke kan endre. */
  muligeEiere: z.array(z.object({ ansattId: z.string(), navn: z.string() })).readonly(),
  normer: z.array(
    z.object({
      gyldigFra: z.string(),
      gyldigTil: z.string().nullable(),
      satser: Satser,
      ...Kilde,
      prisdato: z.string().nullable(),
      fort: z.string().nullable(),
      rettelse: z.string().nullable(),
    }),
  ),
  dyrtidstillegg: z.array(
    z.object({ gyldigFra: z.string(), gyldigTil: z.string().nullable(), satser: Satser, ...Kilde }),
  ),
  aldersvalg: z.array(z.object({ regel: z.enum(ALDERSREGLER), fra: z.string() })),
  /** Den årlige gjennomgangen av normen, når den nærmer seg. `null`: ingenting å gjøre ennå. */
  gjennomgang: z.object({ sist: z.string().nullable(), frist: z.string() }).nullable(),
  /** Det som ble skrevet sist noen så på normen. */
  gjennomgatt: z.object({ dato: z.string(), vurdering: z.string() }).nullable(),
  /** Versjonen av hver beslutning, og hvem som bestemte sist. `versjon: 0`: ingen ennå. */
  beslutninger: z.record(
    z.enum(BESLUTNINGSOMRADER),
    z.object({
      versjon: z.number().int(),
      sist: z.object({ av: Hvem, dato: z.string() }).nullable(),
    }),
  ),
  kanEndre: z.boolean(),
})
export type Kommunevisning = z.infer<typeof Kommunevisning>

export const Andreleservalg = z.object({
  ...beslutning,
  kreves: Andreleserkrav,
  grunn: tekst(2000).pipe(z.string().min(1)),
})

export const Kvalitetslesingsvalg = z.object({
  ...beslutning,
  andel: z.number().int().min(0).max(100),
  grunn: tekst(2000).pipe(z.string().min(1)),
})

export const Langvarigvalg = z.object({
  ...beslutning,
  fraManeder: z.number().int().min(1).max(VINDU_MANEDER),
  grunn: tekst(2000).pipe(z.string().min(1)),
})

export const Undersokelsesvalg = z.object({
  ...beslutning,
  pa: z.boolean(),
  grunn: tekst(2000).pipe(z.string().min(1)),
})

export const Forskjellsvalg = z.object({
  ...beslutning,
  vises: z.boolean(),
  droftet: dato,
  med: tekst(500).pipe(z.string().trim().min(1)),
  grunn: tekst(2000).pipe(z.string().trim().min(1)),
})

export const Terskelvalg = z.object({
  ...beslutning,
  indikator: z.enum(MALTE),
  terskel: z
    .object({
      retning: z.enum(RETNINGER),
      verdi: z.number().int().min(0).max(1000),
      eier: id('AnsattId'),
    })
    .nullable(),
  grunn: tekst(2000).pipe(z.string().trim().min(1)),
})

export const NyNorm = z.object({
  ...beslutning,
  gyldigFra: z.string(),
  gyldigTil: maned.exactOptional(),
  satser: nyeSatser,
  ...nyKilde,
  prisdato: dato.exactOptional(),
  rettelse: tekst(2000).pipe(z.string().min(1)).exactOptional(),
})
export const NyttDyrtidstillegg = z.object({
  ...beslutning,
  gyldigFra: z.string(),
  gyldigTil: maned.exactOptional(),
  satser: nyeSatser,
  ...nyKilde,
})
export const NyNormgjennomgang = z.object({
  ...beslutning,
  vurdering: tekst(5000).pipe(z.string().min(1)),
})
export const Alderstelling = z.object({
  ...beslutning,
  regel: z.enum(ALDERSREGLER),
  fra: maned,
  grunn: tekst(2000).pipe(z.string().min(1)),
})
