import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { hentSeglnokkel, type Seglnokkel } from './nokkel.ts'

/** Nøkkelen og filen med sjekkpunkter. Filen ligger utenfor databasen, der ingen databaserolle kan skrive. */
export type Segl = {
  readonly nokkel: Seglnokkel
  readonly fil: string
  /** Linjene som står helt skrevet i filen. */
  readonly les: () => readonly string[]
  /** Antall byte i filen; endrer det seg uten at vi skrev, må alt leses på nytt. */
  readonly storrelse: () => number
  /** Skriver linjen bakerst og venter til den står på disken. */
  readonly leggTil: (linje: string) => void
  /** Kjører ett arbeid om gangen, slik at to sjekkpunkter aldri får samme nummer. */
  readonly eneom: <T>(fn: () => Promise<T>) => Promise<T>
}

export function apneSegl(konfig: { datamappe: string; seglnokkel?: string | undefined }): Segl {
  const mappe = join(konfig.datamappe, 'segl')
  mkdirSync(mappe, { recursive: true, mode: 0o700 })
  const fil = join(mappe, 'sjekkpunkter.jsonl')
  let ko: Promise<unknown> = Promise.resolve()
  return {
    nokkel: hentSeglnokkel(konfig.datamappe, konfig.seglnokkel),
    fil,
    les: () => hele(lesFil(fil)).split('\n').slice(0, -1),
    storrelse: () => statSync(fil, { throwIfNoEntry: false })?.size ?? 0,
    leggTil: linje => skrivBakerst(fil, linje),
    eneom: fn => {
      const min = ko.then(fn, fn)
      ko = min.catch(() => undefined)
      return min
    },
  }
}

/** En linje uten linjeskift ble avbrutt av et krasj og har aldri vært et sjekkpunkt. */
const hele = (tekst: string): string => tekst.slice(0, tekst.lastIndexOf('\n') + 1)

function skrivBakerst(fil: string, linje: string): void {
  const fd = openSync(fil, 'a+', 0o600)
  try {
    if (erAvbrutt(fd)) ftruncateSync(fd, Buffer.byteLength(hele(lesFil(fil))))
    writeSync(fd, `${linje}\n`)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function erAvbrutt(fd: number): boolean {
  const { size } = fstatSync(fd)
  if (size === 0) return false
  const siste = Buffer.alloc(1)
  readSync(fd, siste, 0, 1, size - 1)
  return siste.toString() !== '\n'
}

function lesFil(fil: string): string {
  try {
    return readFileSync(fil, 'utf8')
  } catch (feil) {
    if (feil instanceof Error && 'code' in feil && feil.code === 'ENOENT') return ''
    throw feil
  }
}
