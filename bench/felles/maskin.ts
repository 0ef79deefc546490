import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** Det som må stå ved siden av et tall for at det skal bety noe. */
export function skrivHode(navn: string): void {
  const kjerner = cpus()
  console.log(`## ${navn}`)
  console.log(`Tid      ${new Date().toISOString()}   commit ${commit()}`)
  console.log(
    `Maskin   ${kjerner.length} × ${kjerner[0]?.model.trim() ?? 'ukjent'}, ${Math.round(totalmem() / 2 ** 30)} GB, last ${loadavg()
      .map(l => l.toFixed(1))
      .join(' ')}`,
  )
  console.log(`Node     ${process.version} (${process.platform} ${process.arch})`)
  console.log(`Kommando npm run bench -- ${[navn, ...process.argv.slice(2)].join(' ')}\n`)
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'ukjent'
  }
}

/** `--navn verdi`: det som står etter, når valget er gitt. */
export function valget(navn: string): string | undefined {
  const i = process.argv.indexOf(`--${navn}`)
  return i < 0 ? undefined : process.argv[i + 1]
}

/** `--navn 200`: tallet, eller `uten` når valget ikke er gitt. */
export function talletEtter(navn: string, uten: number): number {
  const gitt = valget(navn)
  const verdi = gitt === undefined ? uten : Number(gitt)
  if (!Number.isInteger(verdi) || verdi < 0) throw new Error(`--${navn} må følges av et helt tall`)
  return verdi
}

/** Databasene som skal måles. Uten valg: begge, med standardantallet. Med ett valg: bare det. */
export function databasevalg(standard: { readonly postgres: number; readonly innebygd: number }) {
  const valgt = process.argv.includes('--postgres') || process.argv.includes('--innebygd')
  return {
    postgres: talletEtter('postgres', valgt ? 0 : standard.postgres),
    innebygd: talletEtter('innebygd', valgt ? 0 : standard.innebygd),
  }
}
