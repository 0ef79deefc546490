import type { Brev } from '@handlingsrom/domene/brev/struktur'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import type { Rapportdokument } from '@handlingsrom/domene/rapport/dokument/typer'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import type { Database } from '../adapters/database/database.ts'
import type { Klokke } from '../adapters/klokke.ts'

/** Det brukstilfellene trenger av verden. Settes sammen ett sted: `main.ts`. */
export type Avhengigheter = {
  readonly db: Database
  readonly klokke: Klokke
  readonly nyId: () => string
  readonly lagPdf: (brev: Brev) => Promise<Uint8Array>
  readonly lagArkPdf: (ark: Kartleggingsark) => Promise<Uint8Array>
  readonly lagRapportPdf: (rapport: Rapportdokument) => Promise<Uint8Array>
  /** Innebygd database: bare oppdiktede identitetsnumre slipper inn. */
  readonly innebygd: boolean
  /** Sier fra om noe som gikk galt uten at brukeren mistet noe. Aldri persondata. */
  readonly meldFeil: (hva: string, feil: unknown) => void
}

export type Kommuneinfo = {
  readonly kommune: Kommune
  readonly navn: string
  readonly kontornavn: string
  readonly erDemo: boolean
}
