import { HOVEDVERSJON, hovedversjon } from '@handlingsrom/domene/soknad/kompatibilitet'
import { type LestSoknad, lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Parkeringsgrunn } from './parkering.ts'
import { validerSoknad } from './skjema.ts'

/**
 * `lesbar`: gyldig, og til oss. `parkert`: beholdes uendret med grunnen; `les` er det som lot seg lese, til hjelp for den som
 * plasserer søknaden for hånd, og `feil` er skjemaets egne ord om hvor det skurrer (uten innhold fra søknaden).
 */
export type Meldingsvurdering =
  | { readonly type: 'lesbar'; readonly json: unknown; readonly les: LestSoknad }
  | {
      readonly type: 'parkert'
      readonly grunn: Parkeringsgrunn
      readonly feil: readonly string[]
      readonly les?: LestSoknad
    }

export type Melding = { readonly soknad: Uint8Array; readonly vedlegg?: Uint8Array }

/**
 * Vurderer en søknad byte for byte. Kaster aldri. `kommunenumre` er de ekte kommunenumrene som hører til kommunen i dag; en
 * søknad uten kommunenummer godtas. En vedlegg.json som ikke kan leses, stopper aldri søknaden.
 */
export function vurderMelding(melding: Melding, kommunenumre: readonly string[]): Meldingsvurdering {
  const soknad = lesJson(melding.soknad)
  if (soknad === undefined) return { type: 'parkert', grunn: 'ikke-json', feil: [] }
  const { json } = soknad
  const les = lesSoknad(json, melding.vedlegg && lesJson(melding.vedlegg)?.json)
  const parker = (grunn: Parkeringsgrunn, feil: readonly string[] = []): Meldingsvurdering => ({
    type: 'parkert',
    grunn,
    feil,
    les,
  })

  const hoved = hovedversjon(les.opplysninger.versjon ?? '')
  if (hoved !== undefined && hoved !== HOVEDVERSJON) return parker('ukjent-hovedversjon')
  const dom = validerSoknad(json)
  if (!dom.gyldig) return parker('skjemafeil', dom.feil)
  const { kommunenummer } = les.mottaker
  if (kommunenummer !== undefined && !kommunenumre.includes(kommunenummer)) return parker('annen-kommune')
  const soker = les.personer.find(p => p.nokkel === 'soker')
  if (soker?.ident === undefined) return parker('mangler-identitet')
  return { type: 'lesbar', json, les }
}

/** Streng UTF-8: en ugyldig byte betyr at vi ikke vet hva som stod der. Et byte-ordensmerke først er lov. */
export function lesJson(bytes: Uint8Array): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return undefined
  }
}
