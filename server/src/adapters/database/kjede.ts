import { createHash, randomBytes } from 'node:crypto'

/** Hashen før den første hendelsen i en strøm. */
export const FORSTE_HASH = '0'.repeat(64)

/** Det som inngår i hashen til en hendelse, i denne rekkefølgen. */
export type Ledd = {
  readonly forrigeHash: string
  readonly kommune: string
  readonly strom: string
  readonly nr: number
  readonly type: string
  readonly versjon: number
  readonly tidspunkt: string
  readonly aktor: string
  readonly innholdshash: string
}

/**
 * SHA-256 over feltene. Hvert felt står etter sin egen lengde (fire byte, høyeste først), slik at
 * («ab», «c») og («a», «bc») aldri gir samme hash.
 */
export function hashAv(...felt: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const f of felt) {
    const bytes = typeof f === 'string' ? Buffer.from(f, 'utf8') : f
    const lengde = Buffer.alloc(4)
    lengde.writeUInt32BE(bytes.length)
    hash.update(lengde).update(bytes)
  }
  return hash.digest('hex')
}

export const leddhash = (l: Ledd): string =>
  hashAv(
    l.forrigeHash,
    l.kommune,
    l.strom,
    String(l.nr),
    l.type,
    String(l.versjon),
    l.tidspunkt,
    l.aktor,
    l.innholdshash,
  )

/** Saltet gjør at innholdet ikke kan gjettes ut av hashen når innholdet selv er slettet. */
export const innholdshash = (salt: Uint8Array, data: Uint8Array): string => hashAv(salt, data)
export const nyttSalt = (): Buffer => randomBytes(16)
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
