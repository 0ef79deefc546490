import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { tilMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import type {
  Ansatt,
  Ansattlager,
  Bekreftelse,
  Innlogget,
  Klokke,
  Oidcklient,
  Paabegynt,
  Sesjonslager,
  Sikkerhetslogg,
} from '../porter/identitet.ts'
import { apneForsegling, forsegl } from './forsegling.ts'
import { KAN_IKKE_LOGGE_INN, type Kravkart, tolkKrav } from './kravkart.ts'
import { lesKapsel, nySesjon } from './sesjon.ts'

const PAABEGYNT_MS = 10 * 60_000

export type Innlogging = {
  readonly oidc: Oidcklient
  readonly kravkart: Kravkart
  readonly ansattIdAv: (utsteder: string, hvem: string) => AnsattId
  readonly ansatte: Ansattlager
  readonly sesjoner: Sesjonslager
  readonly sikkerhetslogg: Sikkerhetslogg
  readonly klokke: Klokke
  readonly nokkel: Buffer
  /** Ekte innlogging: økten bekreftes på nytt. Den innebygde har faste roller, og ingen å spørre. */
  readonly fornyes: boolean
}

export type KanIkkeFullfore =
  | 'ikke-startet'
  | 'for-sent'
  | 'avvist-av-tjenesten'
  | 'ukjent-person'
  | 'ingen-rolle'
  | 'deaktivert'
export const KAN_IKKE_FULLFORE: Record<KanIkkeFullfore, string> = {
  ...KAN_IKKE_LOGGE_INN,
  'ikke-startet': 'Innloggingen ble ikke startet i denne nettleseren.',
  'for-sent': 'Det gikk for lang tid. Start innloggingen på nytt.',
  'avvist-av-tjenesten': 'Innloggingen kunne ikke bekreftes. Start på nytt.',
  deaktivert: 'Tilgangen din til Handlingsrom er avsluttet.',
}

/** Starter en innlogging: adressen til tjenesten, og det nettleseren skal ha med seg tilbake. */
export async function startInnlogging(
  a: Innlogging,
  til: string | undefined,
  spraak: string | undefined,
): Promise<{ adresse: string; kapsel: string }> {
  const { adresse, paabegynt } = await a.oidc.start(trygSti(til), a.klokke().tidspunkt, spraak)
  return { adresse, kapsel: forsegl(a.nokkel, paabegynt) }
}

/** Fullfører: sjekker svaret, oppdaterer den ansatte og lager en ny økt. En gammel økt i samme nettleser slettes. */
export async function fullforInnlogging(
  a: Innlogging,
  retur: URL,
  kapsel: string | undefined,
  gammelOkt: string | undefined,
): Promise<Resultat<{ kapsel: string; til: string }, KanIkkeFullfore>> {
  const naa = a.klokke().tidspunkt
  const paabegynt = kapsel === undefined ? null : lesPaabegynt(apneForsegling(a.nokkel, kapsel))
  if (!paabegynt) return nekt(a, 'ikke-startet')
  if (tilMillisekunder(naa) - tilMillisekunder(paabegynt.startet) > PAABEGYNT_MS) return nekt(a, 'for-sent')
  let svar: Bekreftelse
  try {
    svar = await a.oidc.fullfor(retur, paabegynt)
  } catch {
    return nekt(a, 'avvist-av-tjenesten')
  }
  const { krav } = svar
  const innlogget = tolkKrav(krav, a.kravkart, a.ansattIdAv)
  if (!innlogget.ok) return nekt(a, innlogget.feil)
  if (!(await horerTil(a, innlogget.verdi))) return nekt(a, 'ingen-rolle')
  const ansatt = await a.ansatte.registrerInnlogging(innlogget.verdi, naa)
  if (ansatt.deaktivert !== null) return nekt(a, 'deaktivert', ansatt)
  if (ansatt.roller.length === 0) return nekt(a, 'ingen-rolle', ansatt)
  const gammel = lesKapsel(gammelOkt)
  if (gammel) await a.sesjoner.slett(gammel.kommune, gammel.hash)
  await a.sesjoner.rydd(ansatt.kommune, naa)
  const fornyelse = a.fornyes && svar.fornyelse !== null ? forsegl(a.nokkel, svar.fornyelse) : null
  const ny = nySesjon(ansatt, naa, typeof krav.sid === 'string' ? krav.sid : null, fornyelse)
  // Loggen først: en innlogging som ikke kan loggføres, gir ingen økt.
  await a.sikkerhetslogg.skriv({
    ...hode(a, ansatt),
    hendelse: 'innlogging',
    regel: null,
    ressurs: null,
    data: {},
  })
  await a.sesjoner.opprett(ny.sesjon)
  return ok({ kapsel: ny.kapsel, til: paabegynt.til })
}

/**
 * Den som ikke har noen rolle, lagres bare når noen her kan gi henne en: når rollene gis på siden Ansatte, eller når hun alt står
 * der. Ellers ville enhver i kommunens katalog kunne skrive seg inn.
 */
const horerTil = async (a: Innlogging, i: Innlogget): Promise<boolean> =>
  i.roller.length > 0 || a.kravkart.roller === undefined || (await a.ansatte.hent(i.kommune, i.id)) !== null

async function nekt(
  a: Innlogging,
  grunn: KanIkkeFullfore,
  ansatt?: Ansatt,
): Promise<Resultat<never, KanIkkeFullfore>> {
  const hendelse = 'innlogging-avvist' as const
  await a.sikkerhetslogg.skriv({ ...hode(a, ansatt), hendelse, regel: grunn, ressurs: null, data: {} })
  return avvist(grunn)
}

const hode = (a: Innlogging, ansatt?: Ansatt) => ({
  kommune: ansatt?.kommune ?? a.kravkart.kommune,
  tidspunkt: a.klokke().tidspunkt,
  ansattId: ansatt?.id ?? null,
})

/** Bare en sti hos oss: aldri en annen adresse, heller ikke skrevet som `//` eller `/\`. */
export function trygSti(til: string | undefined): string {
  if (til === undefined || til.length > 500 || !/^\/(?![/\\])[\w\-./?=&%~]*$/.test(til)) return '/'
  return til.startsWith('/oidc') || til.startsWith('/api') ? '/' : til
}

function lesPaabegynt(v: unknown): Paabegynt | null {
  if (typeof v !== 'object' || v === null) return null
  const p = v as Record<keyof Paabegynt, unknown>
  return [p.state, p.nonce, p.verifier, p.til, p.startet].every(x => typeof x === 'string')
    ? (v as Paabegynt)
    : null
}
