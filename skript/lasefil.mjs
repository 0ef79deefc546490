// Etter «npm install» med et pakkeregister som ikke har alle plattformer: legger de valgfrie pakkene som mangler, tilbake i låsefilen.
// Uten dem sier «npm ci» at låsefilen ikke stemmer, og da virker ikke en fersk kloning.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROT } from './steg.mjs'

const SYSTEMER =
  /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)-(\w+?)(?:-(\w+))?$/

/**
 * Linjene som mangler i en låsefil. Uten fingeravtrykk: registeret vi spurte, har ikke pakken.
 *
 * @param {Record<string, { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }>} pakker
 */
export function manglende(pakker) {
  const alle = Object.entries(pakker).flatMap(([sti, p]) =>
    Object.entries(p.optionalDependencies ?? {}).map(([navn, versjon]) => ({
      sti,
      navn,
      versjon,
      dev: p.dev,
    })),
  )
  return Object.fromEntries(
    alle
      .filter(({ sti, navn }) => !pakker[`node_modules/${navn}`] && !pakker[`${sti}/node_modules/${navn}`])
      .flatMap(({ navn, versjon, dev }) => {
        const [, system, prosessor, slutt] = SYSTEMER.exec(navn) ?? []
        if (!system || !/^\d+\.\d+\.\d+/.test(versjon)) return []
        const libc = system === 'linux' ? { libc: [/musl/.test(slutt ?? '') ? 'musl' : 'glibc'] } : {}
        return [
          [
            `node_modules/${navn}`,
            {
              version: versjon,
              cpu: [prosessor],
              ...(dev ? { dev } : {}),
              ...libc,
              optional: true,
              os: [system],
            },
          ],
        ]
      }),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fil = join(ROT, 'package-lock.json')
  const laas = JSON.parse(readFileSync(fil, 'utf8'))
  const nye = manglende(laas.packages)
  laas.packages = Object.fromEntries(
    Object.entries({ ...laas.packages, ...nye }).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  )
  writeFileSync(fil, `${JSON.stringify(laas, null, 2)}\n`)
  console.log(`${Object.keys(nye).length} pakker for andre plattformer lagt til i package-lock.json.`)
}
