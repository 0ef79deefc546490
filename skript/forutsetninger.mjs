// Det som må være på plass før noe annet kan kjøre: riktig Node og pakkene fra låsefilen. Bruker bare det Node har selv.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kjor, ROT, sekunder } from './steg.mjs'

const MINSTE = { stor: 20, liten: 19 }

/** Setningen brukeren får når Node er for gammel, ellers `null`. */
export function feilMedNode(versjon = process.versions.node) {
  const [stor = 0, liten = 0] = versjon.split('.').map(Number)
  if (stor > MINSTE.stor || (stor === MINSTE.stor && liten >= MINSTE.liten)) return null
  return `Handlingsrom trenger Node ${MINSTE.stor}.${MINSTE.liten} eller nyere, men dette er Node ${versjon}. Hent en nyere på https://nodejs.org og prøv igjen.`
}

/** Sant når det som er installert, er det låsefilen sier. Sammenligner innholdet, ikke tidspunktene: et klokkeslett beviser ingenting. */
export function erInstallert(rot = ROT) {
  const installertFil = join(rot, 'node_modules/.package-lock.json')
  if (!existsSync(installertFil)) return false
  const installert = JSON.parse(readFileSync(installertFil, 'utf8')).packages ?? {}
  const laast = JSON.parse(readFileSync(join(rot, 'package-lock.json'), 'utf8')).packages ?? {}
  return Object.entries(laast).every(([sti, pakke]) => {
    if (!sti.startsWith('node_modules/') && !sti.includes('/node_modules/')) return true
    const her = installert[sti]
    // Valgfrie pakker (andre operativsystemer) hører til i låsefilen, men ikke på denne maskinen.
    if (her === undefined) return pakke.optional === true || pakke.devOptional === true || pakke.peer === true
    return (
      her.version === pakke.version && (pakke.integrity === undefined || her.integrity === pakke.integrity)
    )
  })
}

/** Installerer fra låsefilen når det trengs. Svarer med en setning når det ikke gikk. */
export async function sikreAvhengigheter() {
  if (erInstallert()) return null
  const start = Date.now()
  console.log('Installerer pakkene fra package-lock.json (første gang tar det noen minutter) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { kode } = await kjor(npm, ['ci', '--no-audit', '--no-fund'], { vis: true })
  if (kode !== 0) {
    return 'Installeringen gikk ikke. Les meldingen over, sjekk nettforbindelsen til pakkeregisteret, og prøv «npm ci» igjen.'
  }
  console.log(`✓ Pakkene er installert (${sekunder(Date.now() - start)})`)
  return null
}

/** Avslutter med en setning når Node er for gammel eller pakkene ikke lar seg installere. */
export async function krevForutsetninger() {
  const feil = feilMedNode() ?? (await sikreAvhengigheter())
  if (feil === null) return
  console.error(feil)
  process.exit(1)
}
