import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { medLinjeskift } from '../../konfig.ts'

export type Seglnokkel = {
  /** Fingeravtrykk av den offentlige nøkkelen; står i hvert sjekkpunkt. */
  readonly id: string
  readonly signer: (tekst: string) => string
  readonly stemmer: (tekst: string, signatur: string) => boolean
  readonly offentligPem: string
  /** En annen hemmelighet av den samme, til det `merke` sier. Kan ikke regnes tilbake, og er den samme etter en omstart. */
  readonly avled: (merke: string) => Buffer
}

/** PKCS#8-hodet foran de 32 bytene i en Ed25519-nøkkel (RFC 8410). */
const ED25519_HODE = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Nøkkelen fra miljøet, eller en nøkkelfil i datamappen som lages første gang. */
export function hentSeglnokkel(datamappe: string, fraMiljo: string | undefined): Seglnokkel {
  if (fraMiljo !== undefined) return nokkelAv(lesPrivat(fraMiljo))
  const fil = join(datamappe, 'segl', 'nokkel.pem')
  if (!existsSync(fil)) lagNokkelfil(fil)
  return nokkelAv(lesPrivat(readFileSync(fil, 'utf8')))
}

function lagNokkelfil(fil: string): void {
  mkdirSync(dirname(fil), { recursive: true, mode: 0o700 })
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  writeFileSync(fil, pem, { mode: 0o600, flag: 'wx' })
}

function lesPrivat(tekst: string): KeyObject {
  if (tekst.includes('-----BEGIN')) return createPrivateKey(medLinjeskift(tekst))
  const key = Buffer.concat([ED25519_HODE, Buffer.from(tekst, 'base64')])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

function nokkelAv(privat: KeyObject): Seglnokkel {
  const offentlig = createPublicKey(privat)
  const der = offentlig.export({ type: 'spki', format: 'der' })
  return {
    id: createHash('sha256').update(der).digest('hex').slice(0, 16),
    signer: tekst => sign(null, Buffer.from(tekst, 'utf8'), privat).toString('base64'),
    stemmer: (tekst, signatur) =>
      verify(null, Buffer.from(tekst, 'utf8'), offentlig, Buffer.from(signatur, 'base64')),
    offentligPem: offentlig.export({ type: 'spki', format: 'pem' }).toString(),
    avled: merke =>
      Buffer.from(
        hkdfSync('sha256', privat.export({ type: 'pkcs8', format: 'der' }), 'handlingsrom', merke, 32),
      ),
  }
}
