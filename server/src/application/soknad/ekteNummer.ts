import { erTekst } from '../../adapters/digisos/filtype.ts'
import { finnEkteIdenter } from '../../adapters/identitetsnummer.ts'
import type { Innkommende } from './mottak.ts'

/**
 * Har meldingen et ekte identitetsnummer i noe som kan leses som tekst: søknaden, vedleggslisten, tekstfilene, filnavnene eller
 * id-ene? PDF, bilder og andre binære filer leses ikke.
 */
export const harEkteNummer = (inn: Innkommende): boolean =>
  [
    ...(inn.soknad ? [inn.soknad] : []),
    ...(inn.vedlegg ? [inn.vedlegg] : []),
    ...inn.filer.map(f => f.innhold).filter(erTekst),
    ...inn.filer.map(f => f.filnavn),
    ...Object.values(inn.metadata ?? {}),
  ].some(del => finnEkteIdenter(del).length > 0)
