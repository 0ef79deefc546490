import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAPPE = fileURLToPath(new URL('../../.tmp/bench-pakker/', import.meta.url))

/** En pakke bare målingen trenger, hentet med npm til `.tmp/` første gang. Tjenesten har den aldri. */
export function hentPakke(navn: string, utgave: string): unknown {
  const krev = createRequire(join(MAPPE, 'x.js'))
  if (!existsSync(join(MAPPE, 'node_modules', navn))) {
    mkdirSync(MAPPE, { recursive: true })
    const valg = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts']
    execFileSync('npm', [...valg, '--prefix', MAPPE, `${navn}@${utgave}`], { stdio: 'inherit' })
  }
  return krev(navn)
}
