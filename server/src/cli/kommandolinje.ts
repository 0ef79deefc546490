import { LagerOpptatt, LagerUtilgjengelig } from '../adapters/database/feil.ts'
import { lesKonfig } from '../konfig.ts'
import { KOMMANDOER, type Kommando } from './kommandoer.ts'
import { nasjonalt } from './nasjonalt.ts'
import { serve } from './serve.ts'
import { FeilBruk, KanIkke, lagUtskrift, type Utgang } from './utskrift.ts'

const ALLE: Readonly<Record<string, Kommando>> = {
  ...KOMMANDOER,
  nasjonalt,
  serve: { bruk: 'serve', hva: 'Starter tjenesten (det «npm start» gjør til slutt).', kjor: serve },
}

const HJELP = `Handlingsrom

Bruk: npx handlingsrom <kommando> [--json] [--kommune dddd]

${Object.values(ALLE)
  .map(k =>
    k.bruk.length > 32 ? `  ${k.bruk}\n${''.padEnd(35)}${k.hva}` : `  ${k.bruk.padEnd(32)} ${k.hva}`,
  )
  .join('\n')}

  --json      Svaret som JSON på stdout. Alt annet går til stderr.
  --help      Denne teksten.

Utgangskoder: 0 gjort, 1 avvist eller funn, 2 feil bruk.
Innstillinger: HANDLINGSROM_DATA, DATABASE_URL, PORT, HANDLINGSROM_URL, HANDLINGSROM_SEGL_NOKKEL,
OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_KRAVKART, HANDLINGSROM_INTEGRASJON_TOKEN.
Bare for demo og utprøving: HANDLINGSROM_KLOKKE, et tidspunkt i UTC som klokka skal stå på ved oppstart.
`

/** Kjører én kommando. Feil bruk kastes som `FeilBruk`, så den som kaller, kan vise hjelpen. */
async function kjor(argv: readonly string[], miljo: NodeJS.ProcessEnv): Promise<Utgang> {
  const { ord, valg } = lesArgumenter(argv)
  const ut = lagUtskrift(valg.json === true)
  if (valg.help === true) {
    console.log(HJELP)
    return 0
  }
  const navn = [ord.slice(0, 2).join(' '), ord[0] ?? ''].find(n => Object.hasOwn(ALLE, n))
  const kommando = navn === undefined ? undefined : ALLE[navn]
  if (!kommando || navn === undefined) {
    console.error(ord.length === 0 ? HJELP : `Ukjent kommando «${ord.slice(0, 2).join(' ')}».\n\n${HJELP}`)
    return 2
  }
  const argumenter = ord.slice(navn.split(' ').length)
  if (argumenter.length > 0 && !kommando.bruk.includes('<fil'))
    throw new FeilBruk(`«${navn}» tar ikke imot «${argumenter.join(' ')}».`)
  const konfig = lesKonfig(miljo)
  if (!konfig.ok) {
    for (const setning of konfig.feil) console.error(setning)
    return 1
  }
  try {
    return await kommando.kjor({
      konfig: konfig.verdi,
      ut,
      argumenter,
      valg,
    })
  } catch (feil) {
    if (feil instanceof FeilBruk) {
      console.error(`${feil.message}\n\nBruk: npx handlingsrom ${kommando.bruk}`)
      return 2
    }
    if (feil instanceof KanIkke || feil instanceof LagerOpptatt || feil instanceof LagerUtilgjengelig) {
      console.error(feil.message)
      return 1
    }
    throw feil
  }
}

const MED_VERDI: ReadonlySet<string> = new Set([
  'til',
  'kommune',
  'navn',
  'kontor',
  'nummer',
  'enhetsnummer',
  'fra',
  'administrator',
  'leder',
  'saker',
  'fro',
])
const UTEN_VERDI: ReadonlySet<string> = new Set(['json', 'help'])

function lesArgumenter(argv: readonly string[]) {
  const ord: string[] = []
  const valg: Record<string, string | true> = {}
  for (let i = 0; i < argv.length; i++) {
    const del = argv[i] ?? ''
    if (!del.startsWith('--')) {
      ord.push(del)
      continue
    }
    const [navn = '', verdi] = del.slice(2).split('=', 2)
    if (MED_VERDI.has(navn)) {
      const v = verdi ?? argv[++i]
      if (v === undefined) throw new FeilBruk(`--${navn} trenger en verdi.`)
      valg[navn] = v
    } else if (UTEN_VERDI.has(navn)) valg[navn] = true
    else throw new FeilBruk(`Ukjent valg «${del}».`)
  }
  return { ord, valg }
}

/** Kommandolinjen: utgangskoden, og setningene på stderr. */
export async function kommandolinje(argv: readonly string[], miljo = process.env): Promise<Utgang> {
  try {
    return await kjor(argv, miljo)
  } catch (feil) {
    if (feil instanceof FeilBruk) {
      console.error(`${feil.message}\n\n${HJELP}`)
      return 2
    }
    console.error(feil)
    return 1
  }
}
