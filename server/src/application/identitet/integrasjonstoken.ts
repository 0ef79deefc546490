import { timingSafeEqual } from 'node:crypto'
import { erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import type { Subjekt } from '@handlingsrom/domene/tilgang/typer'
import { hashAv } from './sesjon.ts'

/** Ett system som får levere meldinger. Bare SHA-256 av nøkkelen står i oppsettet. */
export type Integrasjonstoken = { readonly navn: string; readonly kommune: Kommune; readonly sha256: string }

/** `HANDLINGSROM_INTEGRASJON_TOKEN`: `navn:dddd:<sha256 i heks>`, flere skilt med komma. */
export function lesIntegrasjonstokener(
  tekst: string | undefined,
): Resultat<readonly Integrasjonstoken[], string> {
  const ut: Integrasjonstoken[] = []
  for (const del of (tekst ?? '')
    .split(',')
    .map(d => d.trim())
    .filter(d => d !== '')) {
    const [navn = '', kommune = '', sha256 = ''] = del.split(':')
    if (!/^[a-z][a-z0-9-]{1,40}$/.test(navn) || !erKommune(kommune) || !/^[0-9a-f]{64}$/.test(sha256))
      return avvist(
        'HANDLINGSROM_INTEGRASJON_TOKEN skal være «navn:kommune:sha256», for eksempel «fiks:9901:<64 heksadesimale tegn>». ' +
          'Lag summen med «printf %s "$NOKKEL" | sha256sum».',
      )
    ut.push({ navn, kommune, sha256 })
  }
  return ok(ut)
}

/** Sammenligner alle, alltid like lenge. */
export function finnIntegrasjon(
  tokener: readonly Integrasjonstoken[],
  hode: string | undefined,
): Extract<Subjekt, { type: 'integrasjon' }> | null {
  const nokkel = /^Bearer ([\w.~+/=-]{20,512})$/.exec(hode ?? '')?.[1]
  if (nokkel === undefined) return null
  const fikk = Buffer.from(hashAv(nokkel), 'hex')
  const treff = tokener.filter(t => timingSafeEqual(Buffer.from(t.sha256, 'hex'), fikk))[0]
  return treff ? { type: 'integrasjon', navn: treff.navn, kommune: treff.kommune } : null
}
