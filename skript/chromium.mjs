// Finner nettleseren reisene kjøres i, eller installerer den der vi kan.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { kjor } from './steg.mjs'

/** Den uten vindu først: den er mindre å installere, og reisene går fortere i den. */
const NAVN = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** Stien til Chromium på denne maskinen, eller `null`. */
export async function finnChromium(miljo = process.env) {
  if (miljo.CHROMIUM_PATH) return kanKjores(miljo.CHROMIUM_PATH) ? miljo.CHROMIUM_PATH : null
  for (const mappe of (miljo.PATH ?? '').split(delimiter)) {
    const funnet = NAVN.map(navn => join(mappe, navn)).find(kanKjores)
    if (mappe !== '' && funnet) return funnet
  }
  const { chromium } = await import('@playwright/test')
  return kanKjores(chromium.executablePath()) ? chromium.executablePath() : null
}

/** @param {string} sti */
function kanKjores(sti) {
  try {
    accessSync(sti, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Finner eller installerer Chromium. Svarer med hva som må gjøres der det ikke går. */
export async function sikreChromium() {
  const sti = await finnChromium()
  if (sti !== null) return { sti }
  if (process.env.CHROMIUM_PATH) {
    return {
      feil: `CHROMIUM_PATH er «${process.env.CHROMIUM_PATH}», men der er det ingen fil som kan kjøres.`,
    }
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Fant ikke Chromium. Installerer den med apt-get …')
    const miljo = { DEBIAN_FRONTEND: 'noninteractive' }
    await kjor('apt-get', ['update', '-qq'], { miljo })
    for (const pakke of ['chromium-headless-shell', 'chromium']) {
      await kjor('apt-get', ['install', '-y', '-qq', '--no-install-recommends', pakke], { miljo })
      const installert = await finnChromium()
      if (installert !== null) return { sti: installert }
    }
  }
  return {
    feil:
      'Fant ikke Chromium, og kunne ikke installere den her. Installer den («apt-get install chromium» på Debian, ' +
      '«npx playwright install chromium» ellers), eller sett CHROMIUM_PATH til en Chromium du har. Prøv så igjen.',
  }
}
