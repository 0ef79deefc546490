import type { PersonId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { type Handling, viserPerson } from '@handlingsrom/domene/tilgang/handling'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { Feltsett, Kontekst, Ressurs, Subjekt } from '@handlingsrom/domene/tilgang/typer'
import type { FastifyRequest } from 'fastify'
import { avtrykk } from '../../application/identitet/forsegling.ts'
import type {
  Formal,
  Klokke,
  Oppslagslogg,
  Sikkerhetshendelse,
  Sikkerhetslogg,
} from '../../application/porter/identitet.ts'
import { autentisert } from './autentisering.ts'
import { loggUtilgjengelig } from './feilhandterer.ts'
import { Feilsvar, finnesIkke } from './feilsvar.ts'

export type Portvaktvalg = {
  readonly kontekst?: Partial<Kontekst>
  /** Utsnittene ruten kan svare med. Får den et annet, er svaret nei. Standard: hele saken. */
  readonly felt?: readonly Feltsett[]
  readonly formal?: Formal
  /** Hva slags opplysninger som vises, for oppslagsloggen. Standard: handlingens navn. */
  readonly kategori?: string
  /** Loggfør som oppslag også når handlingen ikke er en lesehandling (for eksempel en parkert melding). */
  readonly personer?: readonly PersonId[]
}
export type Sluppet = { readonly subjekt: Subjekt; readonly felt: Feltsett; readonly regel: string }

export type Portvakt<Tx> = {
  /** Spør portvakten, og loggfører. `ressurs: null` er det som ikke finnes: samme svar, samme spor, samme tid. */
  krevTilgang(
    tx: Tx,
    request: FastifyRequest,
    handling: Handling,
    ressurs: Ressurs | null,
    valg?: Portvaktvalg,
  ): Promise<Sluppet>
  /** Et søk er én linje: avtrykk av kriteriet og antall treff. Kalles etter transaksjonen, før svaret. */
  loggSok(request: FastifyRequest, kriterium: string, antall: number): Promise<void>
}

export type Portvaktavhengigheter<Tx> = {
  readonly oppslagslogg: Oppslagslogg<Tx>
  readonly sikkerhetslogg: Sikkerhetslogg
  readonly klokke: Klokke
  readonly nokkel: Buffer
}

const FORMAL: Partial<Record<Handling, Formal>> = {
  'les-status': 'veiledning',
  'godkjenn-vedtak': 'godkjenning',
  'fordel-sak': 'fordeling',
  'les-saksprove': 'internkontroll',
}
/** Hvorfor, når det er regelen som slapp inn, og ikke handlingen, som sier det. */
const FORMAL_FOR_REGEL: Readonly<Record<string, Formal>> = { saksprove: 'internkontroll' }

export function lagPortvakt<Tx>(a: Portvaktavhengigheter<Tx>): Portvakt<Tx> {
  return {
    krevTilgang: async (tx, request, handling, ressurs, valg = {}) => {
      krevErklart(request, handling)
      const subjekt = autentisert(request)
      const logg = (regel: string) => () =>
        a.sikkerhetslogg.skriv(avslag(a, subjekt, handling, ressurs, regel))
      if (ressurs === null) throw finnesIkke(logg('finnes-ikke'))
      const svar = avgjor(subjekt, handling, ressurs, { ...OPPE, ...valg.kontekst })
      if (svar.utfall === 'avsla')
        throw somFeilsvar(svar.synlighet, svar.regel, svar.setning, logg(svar.regel))
      const felt = valg.felt ?? ['full', 'ingen']
      if (!felt.includes(svar.felt))
        throw somFeilsvar(
          'synlig',
          'utsnittet-finnes-ikke',
          'Rollen din gir bare et utsnitt, og det vises et annet sted.',
          logg('utsnittet-finnes-ikke'),
        )
      const formal = valg.formal ?? FORMAL_FOR_REGEL[svar.regel] ?? FORMAL[handling] ?? 'saksbehandling'
      if (viserPerson(handling) || valg.personer)
        await skrivOppslag(a, tx, subjekt, handling, ressurs, { ...valg, formal })
      request.sluppetInn = true
      return { subjekt, felt: svar.felt, regel: svar.regel }
    },
    loggSok: async (request, kriterium, antall) => {
      const subjekt = autentisert(request)
      const data = { kriterium: avtrykk(a.nokkel, kriterium), antall }
      await a.sikkerhetslogg
        .skriv({ ...hode(a, subjekt), hendelse: 'sok', regel: null, ressurs: null, data })
        .catch(() => Promise.reject(loggUtilgjengelig()))
    },
  }
}

function somFeilsvar(
  synlighet: string,
  regel: string,
  setning: string,
  forSvar: () => Promise<void>,
): Feilsvar {
  if (synlighet === 'skjult') return finnesIkke(forSvar)
  return synlighet === 'synlig'
    ? new Feilsvar(403, regel, setning, {}, forSvar)
    : new Feilsvar(503, regel, setning, {}, forSvar)
}

/** Oppslaget skrives i samme transaksjon som svaret leses i. Ingen rad, ingen data. */
async function skrivOppslag<Tx>(
  a: Portvaktavhengigheter<Tx>,
  tx: Tx,
  subjekt: Subjekt,
  handling: Handling,
  ressurs: Ressurs,
  valg: Portvaktvalg & { readonly formal: Formal },
): Promise<void> {
  if (subjekt.type !== 'ansatt') return
  const sak = ressurs.slag === 'sak' ? ressurs : null
  try {
    await a.oppslagslogg.skriv(tx, {
      kommune: ressurs.kommune,
      tidspunkt: a.klokke().tidspunkt,
      ansattId: subjekt.ansattId,
      formal: valg.formal,
      sakId: sak?.id ?? null,
      personer: valg.personer ?? sak?.personer ?? [],
      kategori: valg.kategori ?? handling,
    })
  } catch {
    throw loggUtilgjengelig()
  }
}

const hode = (
  a: { klokke: Klokke },
  s: Subjekt,
): Pick<Sikkerhetshendelse, 'kommune' | 'tidspunkt' | 'ansattId'> => ({
  kommune: s.kommune,
  tidspunkt: a.klokke().tidspunkt,
  ansattId: s.type === 'ansatt' ? s.ansattId : null,
})

const avslag = (
  a: { klokke: Klokke },
  subjekt: Subjekt,
  handling: Handling,
  ressurs: Ressurs | null,
  regel: string,
): Sikkerhetshendelse => ({
  ...hode(a, subjekt),
  hendelse: 'avslag',
  regel,
  ressurs: ressurs === null ? null : ressurs.slag === 'sak' ? `sak:${ressurs.id}` : ressurs.slag,
  data: { handling, ...(subjekt.type === 'integrasjon' ? { integrasjon: subjekt.navn } : {}) },
})

/** En rute kan bare spørre om det den har sagt at den er for. */
function krevErklart(request: FastifyRequest, handling: Handling): void {
  const t = request.routeOptions.config?.tilgang
  if (!t || !('handling' in t) || (t.handling !== handling && !t.ogsaa?.includes(handling)))
    throw new Error(`Ruten ${request.routeOptions.url ?? ''} har ikke oppgitt handlingen ${handling}`)
}
