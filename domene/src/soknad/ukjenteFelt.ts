import { rensTekst } from '../felles/tekst.ts'
import { erObjekt } from './json.ts'
import type { Felttre } from './kjenteFelt.ts'

const HOYST = 200

/** Stier til felt som ikke står i treet. Går aldri inn i det ukjente, så dybden er treets egen. */
export function finnUkjenteFelt(json: unknown, tre: Felttre, rot = ''): readonly string[] {
  const funn: string[] = []
  samle(json, tre, rot, funn)
  return begrens(funn)
}

function samle(json: unknown, tre: Felttre, sti: string, funn: string[]): void {
  if (funn.length > HOYST) return
  if (Array.isArray(json)) {
    for (const [nr, rad] of json.entries())
      if (!Array.isArray(rad)) samle(rad, tre, under(sti, `${nr}`), funn)
    return
  }
  if (!erObjekt(json)) return
  for (const [navn, verdi] of Object.entries(json)) {
    const kjent = Object.hasOwn(tre, navn) ? tre[navn] : undefined
    if (kjent === undefined) funn.push(under(sti, rensTekst(navn).tekst.slice(0, 80)))
    else if (kjent !== true) samle(verdi, kjent, under(sti, navn), funn)
  }
}

/** De første 200 stiene; er det flere, sier siste linje det. */
export const begrens = (stier: readonly string[]): readonly string[] =>
  stier.length > HOYST ? [...stier.slice(0, HOYST - 1), '…'] : stier

const under = (sti: string, navn: string): string => (sti === '' ? navn : `${sti}.${navn}`)
