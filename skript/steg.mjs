// Kjøring av deler av bygget: et steg skriver én linje når det er ferdig, og tallene samles til slutt.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Kjører et program til det er ferdig. Utskriften samles, med mindre `vis` er satt.
 *
 * @param {string} program
 * @param {readonly string[]} argumenter
 * @param {{ vis?: boolean, miljo?: Record<string, string | undefined>, mappe?: string }} [valg]
 * @returns {Promise<{ kode: number, ut: string }>}
 */
export function kjor(program, argumenter, valg = {}) {
  return new Promise(losning => {
    const barn = spawn(program, [...argumenter], {
      cwd: valg.mappe ?? ROT,
      // Det som samles, leses av mennesker i en logg: uten farger, og likt fra gang til gang.
      env: { ...process.env, ...(valg.vis ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...valg.miljo },
      stdio: valg.vis ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let ut = ''
    barn.stdout?.on('data', bit => (ut += bit))
    barn.stderr?.on('data', bit => (ut += bit))
    barn.on('error', feil => losning({ kode: 127, ut: `${program}: ${feil.message}` }))
    barn.on('close', kode => losning({ kode: kode ?? 1, ut }))
  })
}

/**
 * Et verktøy fra `node_modules`, kjørt med den Node vi selv kjører på.
 *
 * @param {string} skript stien under `node_modules/`
 * @param {readonly string[]} argumenter
 * @param {Parameters<typeof kjor>[2]} [valg]
 */
export const verktoy = (skript, argumenter, valg) =>
  kjor(process.execPath, [`${ROT}node_modules/${skript}`, ...argumenter], valg)

export const sekunder = ms => `${(ms / 1000).toFixed(1).replace('.', ',')} s`

/** @typedef {{ ok: boolean, ut?: string, bestatt?: number, feilet?: number, merknad?: string }} Svar */

/** Stegene i én kjøring. Et steg som feiler, stopper ikke de neste. */
export function lagStegliste() {
  const tall = { bestatt: 0, feilet: 0 }
  const feilede = []
  return {
    tall,
    feilede,
    /**
     * @param {string} navn
     * @param {() => Promise<Svar>} arbeid
     */
    async steg(navn, arbeid) {
      const start = Date.now()
      /** @type {Svar} */
      const svar = await arbeid().catch(feil => ({ ok: false, ut: String(feil?.stack ?? feil) }))
      const bestatt = svar.bestatt ?? (svar.ok ? 1 : 0)
      const feilet = svar.feilet ?? (svar.ok ? 0 : 1)
      tall.bestatt += bestatt
      tall.feilet += svar.ok ? feilet : Math.max(1, feilet)
      if (!svar.ok) feilede.push(navn)
      const telling = svar.bestatt === undefined ? '' : ` · ${bestatt} bestått, ${feilet} feilet`
      const merknad = svar.merknad ? ` · ${svar.merknad}` : ''
      if (!svar.ok && svar.ut) console.log(svar.ut.trimEnd())
      console.log(`${svar.ok ? '✓' : '✗'} ${navn} (${sekunder(Date.now() - start)})${telling}${merknad}`)
      return svar.ok
    },
  }
}

/**
 * Kjører oppgavene med høyst `samtidig` om gangen og svarer i samme rekkefølge.
 *
 * @template T, R
 * @param {readonly T[]} saker
 * @param {number} samtidig
 * @param {(sak: T) => Promise<R>} arbeid
 */
export async function noenOmGangen(saker, samtidig, arbeid) {
  /** @type {R[]} */
  const svar = new Array(saker.length)
  let neste = 0
  const ta = async () => {
    while (neste < saker.length) {
      const nr = neste++
      svar[nr] = await arbeid(/** @type {T} */ (saker[nr]))
    }
  }
  await Promise.all(Array.from({ length: samtidig }, ta))
  return svar
}
