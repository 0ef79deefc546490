import { type DestinationStream, destination, type Logger, pino } from 'pino'

/** Elleve siffer, også med mellomrom etter datoen. Grensene gjør at en UUID aldri er et treff. */
const IDENT = /(?<![0-9A-Za-z-])\d{6}[ .]?\d{5}(?![0-9A-Za-z-])/g
export const utenIdent = (linje: string): string => linje.replace(IDENT, '[ident]')

export type Loggvalg = {
  readonly niva?: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly til?: DestinationStream
}

/**
 * Applikasjonsloggen: JSON til stdout, uten personopplysninger. Den kjenner rutemønstre og feiltyper, aldri stier med
 * id-er, spørrestrenger eller feilmeldinger fra basen (de gjengir verdier). Siste sil tar identitetsnumre i fritekst.
 */
export function lagLogg(valg: Loggvalg = {}): Logger {
  const til = valg.til ?? destination({ dest: 1, sync: false })
  return pino(
    {
      level: valg.niva ?? 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { feil: somFeil, err: somFeil },
      formatters: { level: navn => ({ niva: navn }) },
      messageKey: 'melding',
    },
    { write: linje => til.write(utenIdent(linje)) },
  )
}

/** Type, kode og hvor i koden. Meldingen utelates: den kan gjengi det noen skrev. */
export function somFeil(feil: unknown): Record<string, unknown> {
  if (!(feil instanceof Error)) return { type: typeof feil }
  const kode = 'code' in feil && typeof feil.code === 'string' ? { kode: feil.code } : {}
  const sted = (feil.stack ?? '')
    .split('\n')
    .filter(l => /^\s+at /.test(l))
    .slice(0, 12)
    .map(l => l.trim())
  return {
    type: feil.name,
    ...kode,
    sted,
    ...(feil.cause === undefined ? {} : { arsak: somFeil(feil.cause) }),
  }
}
