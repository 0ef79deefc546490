import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendFinnesIkke } from './feilhandterer.ts'

const TYPER: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
}
const KOMPRIMERES = ['.html', '.js', '.mjs', '.css', '.json', '.svg', '.webmanifest', '.wasm', '.txt', '.ttf']

type Fil = {
  readonly bytes: Buffer
  readonly gzip: Buffer | null
  readonly type: string
  readonly etag: string
  readonly fast: boolean
}

/**
 * Nettsidene leses inn ved oppstart og svares fra minnet: en forespørsel rører aldri filsystemet, så ingen sti kan komme ut
 * av mappen. Filer med avtrykk i navnet (`assets/x-3f9a….js`) kan beholdes for alltid; resten spørres om hver gang.
 */
export function settStatisk(app: FastifyInstance, mappe: string | null): void {
  const filer = mappe !== null && existsSync(mappe) ? lesMappe(mappe) : new Map<string, Fil>()
  const config = { tilgang: { apen: 'nettsidene er kode og tekst, uten noen opplysninger' } }
  app.get('/*', { config }, async (request, reply) => {
    const sti = request.url.split('?')[0] ?? '/'
    if (sti === '/api' || sti.startsWith('/api/')) return sendFinnesIkke(reply)
    const fil = filer.get(sti) ?? (erSide(sti) ? filer.get('/index.html') : undefined)
    return fil ? sendFil(request, reply, fil) : sendFinnesIkke(reply)
  })
}

/** Adresser uten filendelse er sider i appen; en ukjent fil er bare ukjent. */
const erSide = (sti: string): boolean => !/\.[a-z0-9]+$/i.test(sti)

function sendFil(request: FastifyRequest, reply: FastifyReply, fil: Fil): FastifyReply {
  reply
    .header('cache-control', fil.fast ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('etag', fil.etag)
    .header('vary', 'accept-encoding')
    .type(fil.type)
  if (request.headers['if-none-match'] === fil.etag) return reply.code(304).send()
  const gzip = fil.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  return gzip ? reply.header('content-encoding', 'gzip').send(fil.gzip) : reply.send(fil.bytes)
}

function lesMappe(mappe: string): Map<string, Fil> {
  const filer = new Map<string, Fil>()
  for (const f of readdirSync(mappe, { withFileTypes: true, recursive: true })) {
    if (!f.isFile()) continue
    const full = join(f.parentPath, f.name)
    const sti = `/${full.slice(mappe.length).replaceAll('\\', '/').replace(/^\/+/, '')}`
    const [bytes, endelse] = [readFileSync(full), extname(f.name).toLowerCase()]
    filer.set(sti, {
      bytes,
      gzip: KOMPRIMERES.includes(endelse) && bytes.length > 1024 ? gzipSync(bytes, { level: 6 }) : null,
      type: TYPER[endelse] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      fast: /^\/assets\/.*-[\w-]{8,}\.\w+$/.test(sti),
    })
  }
  return filer
}
