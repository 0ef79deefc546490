import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' }
import { SKJEMAER } from './skjema/indeks.gen.ts'

/** `feil` sier hvor i dokumentet det skurrer og hva skjemaet krever, aldri hva som stod der. */
export type Skjemadom = { readonly gyldig: boolean; readonly feil: readonly string[] }

/** Skjemaene har ingen `$id` og viser til hverandre med filstier; enhver felles rot gjør at de finner hverandre. */
const ROT = 'https://handlingsrom.invalid/digisos/'

let felles: Ajv | undefined

/** Bygges ved første bruk. Uten `allErrors`: en fiendtlig fil skal ikke kunne be om en million feilmeldinger. */
function ajv(): Ajv {
  if (felles) return felles
  felles = new Ajv({ strict: false })
  felles.addMetaSchema(draft06)
  for (const [sti, skjema] of Object.entries(SKJEMAER)) felles.addSchema(skjema, ROT + sti)
  return felles
}

function finn(skjemanavn: string): ValidateFunction {
  const funksjon = Object.hasOwn(SKJEMAER, skjemanavn) ? ajv().getSchema(ROT + skjemanavn) : undefined
  if (!funksjon) throw new Error(`Ukjent skjema: ${skjemanavn}`)
  return funksjon
}

/** `skjemanavn` er stien under `skjema/`, f.eks. `soknad/soknad.json`. */
export function valider(skjemanavn: string, json: unknown): Skjemadom {
  const funksjon = finn(skjemanavn)
  const gyldig = funksjon(json) === true
  return { gyldig, feil: gyldig ? [] : (funksjon.errors ?? []).map(beskriv) }
}

export const validerSoknad = (json: unknown): Skjemadom => valider('soknad/soknad.json', json)
export const validerVedlegg = (json: unknown): Skjemadom => valider('vedlegg/vedleggSpesifikasjon.json', json)
export const validerDigisosSoker = (json: unknown): Skjemadom =>
  valider('digisos/soker/digisos-soker.json', json)

const beskriv = (feil: ErrorObject): string =>
  `${feil.instancePath === '' ? '/' : feil.instancePath}: ${feil.message ?? feil.keyword}`
