import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROT = fileURLToPath(new URL('../..', import.meta.url))
const finn = createRequire(join(ROT, 'server/package.json')).resolve

/** Bygger tjenesten som skal drepes, én gang: da starter den like raskt som i drift, og kodeendringer underveis når ikke inn. */
export async function byggTjener(): Promise<{ fil: string; rydd: () => void }> {
  // To mapper ned: da finner ikke tjenesten de bygde nettsidene, og slipper å pakke dem ved hver oppstart.
  const rot = join(ROT, `.tmp/bench-krasj-${process.pid}`)
  const mappe = join(rot, 'server/dist')
  mkdirSync(mappe, { recursive: true })
  const fil = join(mappe, 'tjener.mjs')
  await build({
    absWorkingDir: ROT,
    entryPoints: ['bench/krasj/tjener.ts'],
    outfile: fil,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // Nesten alt i én fil: prosessen startes hundrevis av ganger, og tusen små filer koster mer enn å kjøre dem.
    external: ['@electric-sql/*', '@myriaddreamin/*', 'pg-native', 'thread-stream', 'pino-pretty'],
    banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
    logLevel: 'warning',
    plugins: [
      {
        name: 'egne-pakker',
        setup(bygging) {
          bygging.onResolve({ filter: /^@handlingsrom\// }, ({ path }) => {
            const [, pakke = '', ...resten] = path.split('/')
            return { path: join(ROT, pakke, 'src', `${resten.join('/')}.ts`) }
          })
          bygging.onResolve({ filter: /^[^.].*\.json$/ }, ({ path }) => ({ path: finn(path) }))
        },
      },
    ],
  })
  const bilde = join(ROT, 'server/dist/tom-database.tar')
  if (existsSync(bilde)) copyFileSync(bilde, join(mappe, 'tom-database.tar'))
  return { fil, rydd: () => rmSync(rot, { recursive: true, force: true }) }
}
