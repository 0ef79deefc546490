import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Nøkkelen for kapsler og søkeavtrykk, avledet av installasjonens hemmelighet. Uten hemmelighet varer den til omstart. */
export const avledNokkel = (hemmelighet: string | undefined): Buffer =>
  hemmelighet === undefined
    ? randomBytes(32)
    : Buffer.from(hkdfSync('sha256', hemmelighet, 'handlingsrom', 'innlogging', 32))

/** AES-256-GCM: nettleseren bærer tilstanden, men kan verken lese eller endre den. */
export function forsegl(nokkel: Buffer, innhold: unknown): string {
  const iv = randomBytes(12)
  const chiffer = createCipheriv('aes-256-gcm', nokkel, iv)
  const bytes = Buffer.concat([chiffer.update(JSON.stringify(innhold), 'utf8'), chiffer.final()])
  return Buffer.concat([iv, chiffer.getAuthTag(), bytes]).toString('base64url')
}

/** `null` når den er endret, forseglet med en annen nøkkel eller ikke er noe i det hele tatt. */
export function apneForsegling(nokkel: Buffer, verdi: string): unknown {
  const bytes = Buffer.from(verdi, 'base64url')
  if (bytes.length < 29) return null
  try {
    const chiffer = createDecipheriv('aes-256-gcm', nokkel, bytes.subarray(0, 12))
    chiffer.setAuthTag(bytes.subarray(12, 28))
    return JSON.parse(Buffer.concat([chiffer.update(bytes.subarray(28)), chiffer.final()]).toString('utf8'))
  } catch {
    return null
  }
}

/** Samme søk gir samme avtrykk, men avtrykket kan ikke gjettes tilbake uten nøkkelen. */
export const avtrykk = (nokkel: Buffer, tekst: string): string =>
  createHmac('sha256', nokkel).update(tekst.trim().toLocaleLowerCase('nb')).digest('hex').slice(0, 32)
