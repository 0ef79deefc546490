import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { LagerOpptatt } from './feil.ts'

type Eier = { readonly pid: number; readonly startet: string }

/**
 * Én prosess om gangen. PGlite har ingen egen lås, og to prosesser i samme mappe mistet rader da det ble prøvd.
 * Låsen bærer prosessnummer og starttid, slik at et gjenbrukt nummer ikke holder mappen stengt etter et krasj.
 */
export function taLaas(fil: string): () => void {
  mkdirSync(dirname(fil), { recursive: true })
  const min = JSON.stringify({ pid: process.pid, startet: starttid(process.pid) ?? '' } satisfies Eier)
  for (let forsok = 0; forsok < 3; forsok++) {
    if (lagHvisLedig(fil, min)) return () => slipp(fil, min)
    fjernHvisDod(fil)
  }
  throw opptatt(fil, lesEier(fil))
}

function lagHvisLedig(fil: string, innhold: string): boolean {
  try {
    writeFileSync(fil, innhold, { flag: 'wx', mode: 0o600 })
    return true
  } catch (feil) {
    if (erKode(feil, 'EEXIST')) return false
    throw feil
  }
}

/** Flytter den døde låsen til side før den slettes: har noen rukket å ta over i mellomtiden, settes deres lås tilbake. */
function fjernHvisDod(fil: string): void {
  const lest = les(fil)
  if (lest === null) return
  const eier = tolk(lest)
  if (eier !== null && lever(eier)) throw opptatt(fil, eier)
  const tilSide = `${fil}.${process.pid}`
  try {
    renameSync(fil, tilSide)
  } catch (feil) {
    if (erKode(feil, 'ENOENT')) return
    throw feil
  }
  if (les(tilSide) !== lest) linkSync(tilSide, fil)
  rmSync(tilSide, { force: true })
}

function slipp(fil: string, min: string): void {
  if (les(fil) === min) rmSync(fil, { force: true })
}

function lever(eier: Eier): boolean {
  try {
    process.kill(eier.pid, 0)
  } catch (feil) {
    return erKode(feil, 'EPERM')
  }
  const naa = starttid(eier.pid)
  return naa === null || eier.startet === '' || naa === eier.startet
}

/** Starttiden i klokkeslag siden maskinen startet (felt 22 i /proc/<pid>/stat). Null der systemet ikke viser den. */
function starttid(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function les(fil: string): string | null {
  try {
    return readFileSync(fil, 'utf8')
  } catch (feil) {
    if (erKode(feil, 'ENOENT')) return null
    throw feil
  }
}

function tolk(innhold: string): Eier | null {
  try {
    const verdi: unknown = JSON.parse(innhold)
    if (typeof verdi !== 'object' || verdi === null || !('pid' in verdi) || !('startet' in verdi)) return null
    return typeof verdi.pid === 'number' ? { pid: verdi.pid, startet: String(verdi.startet) } : null
  } catch {
    return null
  }
}

const lesEier = (fil: string): Eier | null => tolk(les(fil) ?? '')
const erKode = (feil: unknown, kode: string): boolean =>
  feil instanceof Error && 'code' in feil && feil.code === kode

const opptatt = (fil: string, eier: Eier | null): LagerOpptatt =>
  new LagerOpptatt(
    `Datamappen ${dirname(fil)} er allerede i bruk av en annen prosess${eier ? ` (prosess ${eier.pid})` : ''}. ` +
      'Stopp den først, eller velg en annen mappe med HANDLINGSROM_DATA. ' +
      'Den innebygde databasen tåler bare én prosess om gangen; sett DATABASE_URL for å bruke PostgreSQL.',
  )
