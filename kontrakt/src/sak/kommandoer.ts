import { z } from 'zod'
import { id } from '../felles/typer.ts'
import { barnevernkommandoer } from './kommandoer/barnevern.ts'
import { behovkommandoer } from './kommandoer/behov.ts'
import { etterspurtkommandoer } from './kommandoer/etterspurt.ts'
import { grunnkommandoer } from './kommandoer/grunner.ts'
import { husstandkommandoer } from './kommandoer/husstand.ts'
import { journalkommandoer } from './kommandoer/journal.ts'
import { kartleggingkommandoer } from './kommandoer/kartlegging.ts'
import { langvarigkommandoer } from './kommandoer/langvarig.ts'
import { lesingskommandoer } from './kommandoer/lesing.ts'
import { mappekommandoer } from './kommandoer/mappe.ts'
import { oppholdkommandoer } from './kommandoer/opphold.ts'
import { samtalekommandoer } from './kommandoer/samtale.ts'
import { samtykkekommandoer } from './kommandoer/samtykke.ts'
import { soknadkommandoer } from './kommandoer/soknad.ts'
import { tilbudkommandoer } from './kommandoer/tilbud.ts'
import { utbetalingkommandoer } from './kommandoer/utbetaling.ts'
import { utdragkommandoer } from './kommandoer/utdrag.ts'
import { vedtakkommandoer } from './kommandoer/vedtak.ts'
import { vilkarkommandoer } from './kommandoer/vilkar.ts'
import { vurderingkommandoer } from './kommandoer/vurdering.ts'

/**
 * Kroppen til hver kommando: `POST /api/saker/:sakId/kommandoer/:type`. I tillegg sender nettleseren alltid `kommandoId`, laget
 * før sending: den samme id-en igjen gir det samme svaret. `settVersjon` er versjonen brukeren så av det hun endrer.
 * Én fil for hvert område i `kommandoer/`.
 */
export const SAKKOMMANDOKROPPER = {
  ...mappekommandoer,
  ...husstandkommandoer,
  ...soknadkommandoer,
  ...kartleggingkommandoer,
  ...behovkommandoer,
  ...barnevernkommandoer,
  ...vurderingkommandoer,
  ...grunnkommandoer,
  ...vilkarkommandoer,
  ...vedtakkommandoer,
  ...lesingskommandoer,
  ...journalkommandoer,
  ...tilbudkommandoer,
  ...samtalekommandoer,
  ...samtykkekommandoer,
  ...oppholdkommandoer,
  ...langvarigkommandoer,
  ...utdragkommandoer,
  ...utbetalingkommandoer,
  ...etterspurtkommandoer,
} as const

export type Sakkommandonavn = keyof typeof SAKKOMMANDOKROPPER
/** Det nettleseren sender (uten `kommandoId`). */
export type Sakkommandokropp<T extends Sakkommandonavn> = z.input<(typeof SAKKOMMANDOKROPPER)[T]>

export const KommandoId = z.object({ kommandoId: id('KommandoId') })

/** Svaret på en utført kommando. `nyId` er id-en til det som ble laget, når noe ble det. */
export const Kommandosvar = z.object({
  nr: z.number().int(),
  gjentatt: z.boolean(),
  nyId: z.string().optional(),
})
export type Kommandosvar = z.infer<typeof Kommandosvar>
