import type { FastifyInstance } from 'fastify'

/** Ingenting fra andre enn oss selv. `blob:` og `data:` er bare for bilder av dokumentsider laget i nettleseren. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

export const SIKKERHETSHODER = {
  'content-security-policy': CSP,
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  'x-frame-options': 'DENY',
} as const

/** Settes først av alt, slik at også feil, 404 og avbrutte svar har dem. Statiske filer setter sin egen mellomlagring. */
export function settSikkerhetshoder(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SIKKERHETSHODER)
    reply.header('cache-control', 'no-store')
  })
}
