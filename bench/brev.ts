import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { lagPdf, stoppPdf } from '@handlingsrom/server/adapters/pdf/lagPdf'
import { enLangSak } from './felles/historie.ts'
import { nyttMalehus } from './felles/hus.ts'
import { skrivHode, talletEtter } from './felles/maskin.ts'
import { skrivRad, tidtatt } from './felles/statistikk.ts'

/** Et ekte vedtaksbrev, slik det ble bygget da vedtaket ble fattet. */
async function etVedtaksbrev(barn: number): Promise<Brev> {
  const h = await nyttMalehus('innebygd')
  let sett: Brev | undefined
  const lag = async (brev: Brev) => {
    sett = brev
    return new TextEncoder().encode('%PDF-1.7 måling')
  }
  try {
    await enLangSak({ ...h, a: { ...h.a, lagPdf: lag } }, barn, 0.25)
  } finally {
    await h.rydd()
  }
  if (!sett) throw new Error('Det ble ikke laget noe brev')
  return sett
}

skrivHode('brev')
const antall = talletEtter('antall', 50)
for (const barn of [2, 8]) {
  const brev = await etVedtaksbrev(barn)
  const [kald, varm]: [number[], number[]] = [[], []]
  let byte = 0
  for (let i = 0; i < 5; i++) {
    stoppPdf()
    kald.push((await tidtatt(() => lagPdf(brev))).ms)
  }
  for (let i = 0; i < antall; i++) {
    const ett = await tidtatt(() => lagPdf(brev))
    byte = ett.svar.length
    varm.push(ett.ms)
  }
  console.log(`# Vedtaksbrev, ${barn} barn, ${Math.round(byte / 1024)} kB`)
  skrivRad('  varmt', varm)
  skrivRad('  kaldt: med start av PDF-prosessen', kald)
}
stoppPdf()
