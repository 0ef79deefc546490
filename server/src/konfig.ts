import { createPrivateKey } from 'node:crypto'
import { resolve } from 'node:path'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { erTidspunkt, type Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { type Integrasjonstoken, lesIntegrasjonstokener } from './application/identitet/integrasjonstoken.ts'
import { type Kravkart, lesKravkart } from './application/identitet/kravkart.ts'

export type OidcKonfig = {
  readonly issuer: string
  readonly klientId: string
  readonly klientHemmelighet: string
  /** Hvordan kravene i tokenet blir roller, kontor og krets. */
  readonly kravkart: Kravkart
}
export type Konfig = {
  readonly datamappe: string
  /** PostgreSQL når den er satt, ellers den innebygde databasen i datamappen. */
  readonly databaseUrl: string | undefined
  readonly port: number
  /** Adressen brukerne ser, uten skråstrek til slutt. */
  readonly url: string
  /** PEM eller 32 byte i base64. Uten den lages en nøkkelfil i datamappen (bare for demo og prøvekjøring). */
  readonly seglnokkel: string | undefined
  /** Uten den brukes den innebygde innloggingen, som bare finnes på localhost. */
  readonly oidc: OidcKonfig | undefined
  /** Systemer som får levere søknader over HTTP. */
  readonly integrasjoner: readonly Integrasjonstoken[]
  /** Når klokka skal stå ved oppstart, for demo og prøving. Den går videre derfra. */
  readonly klokkestart: Tidspunkt | undefined
}

type Miljo = Readonly<Record<string, string | undefined>>
type Lest<T> = Resultat<T, string>
const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/** Leser innstillingene. Alt som er galt, meldes samlet, med en setning om hvordan det rettes. */
export function lesKonfig(miljo: Miljo): Resultat<Konfig, readonly string[]> {
  const port = lesPort(verdi(miljo, 'PORT'))
  const url = lesUrl(verdi(miljo, 'HANDLINGSROM_URL'), port.ok ? port.verdi : 8080)
  const databaseUrl = lesDatabaseUrl(verdi(miljo, 'DATABASE_URL'))
  const seglnokkel = lesSeglnokkel(verdi(miljo, 'HANDLINGSROM_SEGL_NOKKEL'))
  const oidc = lesOidc(miljo)
  const integrasjoner = lesIntegrasjonstokener(verdi(miljo, 'HANDLINGSROM_INTEGRASJON_TOKEN'))
  const klokkestart = lesKlokkestart(verdi(miljo, 'HANDLINGSROM_KLOKKE'))
  const feil = [port, url, databaseUrl, seglnokkel, oidc, integrasjoner, klokkestart].flatMap(r =>
    r.ok ? [] : [r.feil],
  )
  if (
    !(port.ok && url.ok && databaseUrl.ok && seglnokkel.ok && oidc.ok && integrasjoner.ok && klokkestart.ok)
  )
    return avvist(feil)
  const konfig: Konfig = {
    datamappe: resolve(verdi(miljo, 'HANDLINGSROM_DATA') ?? '.data'),
    databaseUrl: databaseUrl.verdi,
    port: port.verdi,
    url: url.verdi,
    seglnokkel: seglnokkel.verdi,
    oidc: oidc.verdi,
    integrasjoner: integrasjoner.verdi,
    klokkestart: klokkestart.verdi,
  }
  const sammen = mangler(konfig)
  return sammen.length === 0 ? ok(konfig) : avvist(sammen)
}

/** Det som må passe sammen: ekte innlogging krever egen seglnøkkel, og den innebygde innloggingen forlater aldri maskinen. */
function mangler(k: Konfig): readonly string[] {
  const feil: string[] = []
  if (k.oidc === undefined && !erLokal(new URL(k.url))) {
    feil.push(
      `HANDLINGSROM_URL er ${k.url}, men innlogging er ikke satt opp. Den innebygde innloggingen virker bare på ` +
        'localhost; sett OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET.',
    )
  }
  if (k.oidc !== undefined && k.seglnokkel === undefined) {
    feil.push(
      'HANDLINGSROM_SEGL_NOKKEL mangler. Når innloggingen er ekte (OIDC_ISSUER er satt), må seglet ha sin egen nøkkel. ' +
        'Lag en med «openssl genpkey -algorithm ed25519» og sett den som PEM.',
    )
  }
  if (k.klokkestart !== undefined && (k.databaseUrl !== undefined || k.oidc !== undefined)) {
    feil.push(
      'HANDLINGSROM_KLOKKE er satt, men klokka kan bare stilles i demo og utprøving: med innebygd database og innebygd ' +
        'innlogging. Fjern HANDLINGSROM_KLOKKE.',
    )
  }
  return feil
}

/** En tom verdi er det samme som ingen: slik blir det når en miljøfil har navnet uten noe bak. */
function verdi(miljo: Miljo, navn: string): string | undefined {
  const v = miljo[navn]?.trim()
  return v === '' ? undefined : v
}

function lesPort(tekst: string | undefined): Lest<number> {
  if (tekst === undefined) return ok(8080)
  const port = Number(tekst)
  if (/^\d+$/.test(tekst) && port >= 1 && port <= 65_535) return ok(port)
  return avvist(`PORT er «${tekst}», men må være et helt tall fra 1 til 65535. Sett for eksempel PORT=8080.`)
}

function lesKlokkestart(tekst: string | undefined): Lest<Tidspunkt | undefined> {
  if (tekst === undefined || erTidspunkt(tekst)) return ok(tekst)
  return avvist(
    `HANDLINGSROM_KLOKKE er «${tekst}», men må være et tidspunkt i UTC, for eksempel 2026-11-22T09:00:00.000Z.`,
  )
}

function lesUrl(tekst: string | undefined, port: number): Lest<string> {
  if (tekst === undefined) return ok(`http://localhost:${port}`)
  const url = somUrl(tekst)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    return avvist(
      'HANDLINGSROM_URL må være adressen tjenesten har utenfra, uten sti, for eksempel https://handlingsrom.kommune.no.',
    )
  }
  if (url.protocol === 'http:' && !erLokal(url)) {
    return avvist(
      `HANDLINGSROM_URL er ${url.origin}, men innlogging krever kryptert forbindelse. Bruk https://; bare localhost kan være uten.`,
    )
  }
  return ok(url.origin)
}

function lesDatabaseUrl(tekst: string | undefined): Lest<string | undefined> {
  if (tekst === undefined) return ok(undefined)
  const url = somUrl(tekst)
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1) return ok(tekst)
  // Verdien gjengis ikke: den kan ha et passord i seg.
  return avvist(
    'DATABASE_URL er ikke en PostgreSQL-adresse. Den skal se slik ut: postgres://bruker:passord@maskin:5432/database.',
  )
}

function lesSeglnokkel(tekst: string | undefined): Lest<string | undefined> {
  if (tekst === undefined) return ok(undefined)
  if (!tekst.includes('-----BEGIN')) {
    if (/^[A-Za-z0-9+/]{43}=$/.test(tekst)) return ok(tekst)
  } else if (erEd25519(tekst)) return ok(tekst)
  return avvist(
    'HANDLINGSROM_SEGL_NOKKEL er ikke en Ed25519-nøkkel. Sett den som PEM («openssl genpkey -algorithm ed25519») ' +
      'eller som 32 tilfeldige byte i base64 («openssl rand -base64 32»).',
  )
}

/** Linjeskift i en miljøvariabel er ofte skrevet som `\n`. */
export const medLinjeskift = (pem: string): string => pem.replaceAll('\\n', '\n')

function erEd25519(pem: string): boolean {
  try {
    return createPrivateKey(medLinjeskift(pem)).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

function lesOidc(miljo: Miljo): Lest<OidcKonfig | undefined> {
  const [issuer, klientId, klientHemmelighet] = OIDC.map(navn => verdi(miljo, navn))
  if (issuer === undefined && klientId === undefined && klientHemmelighet === undefined) return ok(undefined)
  if (issuer === undefined || klientId === undefined || klientHemmelighet === undefined) {
    const tomme = OIDC.filter(navn => verdi(miljo, navn) === undefined)
    return avvist(
      `${tomme.join(' og ')} mangler. Innlogging krever alle tre: ${OIDC.join(', ')}; ta bort alle for den innebygde innloggingen.`,
    )
  }
  const url = somUrl(issuer)
  if (!url || (url.protocol !== 'https:' && !erLokal(url))) {
    return avvist(`OIDC_ISSUER er «${issuer}», men må være en adresse som begynner med https://.`)
  }
  const kart = verdi(miljo, 'OIDC_KRAVKART')
  if (kart === undefined) {
    return avvist(
      'OIDC_KRAVKART mangler. Det sier hvordan gruppene i tokenet blir roller, kontor og krets; se README under «Roles and login».',
    )
  }
  const kravkart = lesKravkart(kart)
  return kravkart.ok ? ok({ issuer, klientId, klientHemmelighet, kravkart: kravkart.verdi }) : kravkart
}

const somUrl = (tekst: string): URL | null => (URL.canParse(tekst) ? new URL(tekst) : null)
const erLokal = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
