/** Noe låst: kan bare åpnes med den samme nøkkelen, og bare på den plassen det ble låst for. */
export type Laast = { readonly iv: Uint8Array<ArrayBuffer>; readonly innhold: ArrayBuffer }

export type Laas = {
  /** Et merke for en tekst: det samme hver gang, og det kan ikke regnes tilbake uten nøkkelen. */
  readonly merk: (tekst: string) => Promise<string>
  readonly las: (plass: string, verdi: unknown) => Promise<Laast>
  /** `undefined` når det er låst av noen andre, for en annen plass, eller er endret. */
  readonly apne: (plass: string, laast: Laast) => Promise<unknown>
}

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const IV_BYTE = 12

/**
 * AES-256-GCM og HMAC-SHA-256 med hver sin nøkkel av den tjeneren delte ut. Nøklene ligger bare i minnet, og kan ikke hentes ut
 * igjen derfra av koden på siden.
 */
export async function lagLaas(nokkel: Uint8Array<ArrayBuffer>): Promise<Laas> {
  const { subtle } = crypto
  const grunn = await subtle.importKey('raw', nokkel, 'HKDF', false, ['deriveKey'])
  const avled = (info: string, type: AesKeyGenParams | HmacKeyGenParams, bruk: readonly KeyUsage[]) => {
    const fra = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes(info) }
    return subtle.deriveKey(fra, grunn, type, false, [...bruk])
  }
  const aes = await avled('innhold', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt'])
  const hmac = await avled('merke', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign'])
  return {
    merk: async tekst => {
      const merke = new Uint8Array(await subtle.sign('HMAC', hmac, bytes(tekst)))
      return Array.from(merke, b => b.toString(16).padStart(2, '0')).join('')
    },
    las: async (plass, verdi) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTE))
      const gcm = { name: 'AES-GCM', iv, additionalData: bytes(plass) }
      return { iv, innhold: await subtle.encrypt(gcm, aes, bytes(JSON.stringify(verdi))) }
    },
    apne: async (plass, { iv, innhold }) => {
      try {
        const gcm = { name: 'AES-GCM', iv, additionalData: bytes(plass) }
        return JSON.parse(new TextDecoder().decode(await subtle.decrypt(gcm, aes, innhold)))
      } catch {
        return undefined
      }
    },
  }
}
