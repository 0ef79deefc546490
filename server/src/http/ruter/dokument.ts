import type { FastifyReply } from 'fastify'
import { FILVISNING, filtype } from '../../adapters/digisos/filtype.ts'

/** Sender et dokument: det som trygt kan vises, vises; alt annet lastes ned. Typen leses av innholdet, aldri av navnet. */
export function sendDokument(
  reply: FastifyReply,
  d: { readonly innhold: Uint8Array; readonly filnavn: string; readonly mimetype: string },
): FastifyReply {
  const type = FILVISNING[filtype(d.innhold)]
  const visning = type.visning === 'vises' ? 'inline' : 'attachment'
  return reply
    .header('content-type', type.mimetype)
    .header('content-disposition', `${visning}; ${filnavn(d.filnavn)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(d.innhold))
}

/** Navnet slik nettleseren trygt kan bruke det: ASCII, og UTF-8 ved siden av (RFC 6266). Uten stier og styretegn. */
function filnavn(navn: string): string {
  const rent = navn.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_').slice(-150) || 'dokument'
  const ascii = rent.replace(/[^\x20-\x7e]/g, '_')
  return `filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(rent)}`
}
