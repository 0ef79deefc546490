import type { Kommune } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { lagDemoinnlogging } from '../src/adapters/identitet/demo/demoinnlogging.ts'
import { demopersoner } from '../src/adapters/identitet/demo/personer.ts'
import { lagOidcklient } from '../src/adapters/identitet/oidcklient.ts'
import { flyttbarKlokke } from '../src/adapters/klokke.ts'
import { lagLogg } from '../src/adapters/logg/logg.ts'
import { avledNokkel } from '../src/application/identitet/forsegling.ts'
import type { Innlogging } from '../src/application/identitet/loggInn.ts'
import { hashAv } from '../src/application/identitet/sesjon.ts'
import { lagPortvakt, type Portvakt } from '../src/http/skall/portvakt.ts'
import type { App } from '../src/http/skall/ruter.ts'
import { lagServer, type Server, type Serveravhengigheter } from '../src/http/skall/server.ts'
import { lagMinne, type Minne } from './minneidentitet.ts'

export const URL_HER = 'http://localhost:8090'
export const KOMMUNE = '9901' as Kommune
export const INTEGRASJON = 'en-lang-og-hemmelig-nokkel-for-testen'
export const PERSONER = demopersoner(KOMMUNE, 'sentrum')

export type Testserver = Server & {
  readonly minne: Minne
  readonly flytt: (ms: number) => void
  readonly logglinjer: string[]
  readonly portvakt: Portvakt<unknown>
}

/** Hele skallet med demoinnlogging, uten nettverk. `ruter` får portvakten den skal spørre. */
export async function lagTestserver(
  ruter: (app: App, portvakt: Portvakt<unknown>) => void = () => undefined,
  { fornying, ...resten }: Partial<Serveravhengigheter> & { fornying?: Partial<Innlogging> } = {},
): Promise<Testserver> {
  const minne = lagMinne()
  const { klokke, flytt } = flyttbarKlokke(tidspunkt('2026-11-22T09:00:00.000Z'))
  const demo = lagDemoinnlogging(URL_HER, PERSONER)
  if (!demo.ok) throw new Error(demo.feil)
  const nokkel = avledNokkel(undefined)
  const logglinjer: string[] = []
  const portvakt = lagPortvakt({ ...minne, klokke, nokkel })
  const server = await lagServer({
    url: URL_HER,
    logg: lagLogg({ til: { write: linje => void logglinjer.push(linje) } }),
    innlogging: {
      oidc: lagOidcklient(demo.verdi.oppsett),
      kravkart: demo.verdi.kravkart,
      ansattIdAv: demo.verdi.ansattIdAv,
      ...minne.lager,
      sikkerhetslogg: minne.sikkerhetslogg,
      klokke,
      nokkel,
      fornyes: false,
      ...fornying,
    },
    integrasjoner: [{ navn: 'fiks', kommune: KOMMUNE, sha256: hashAv(INTEGRASJON) }],
    installasjon: { innebygd: true, demo: true, versjon: 'test', kommunenavn: async () => 'Testkommune' },
    erKlar: async () => true,
    webmappe: null,
    demo: demo.verdi.demo,
    ruter: app => ruter(app, portvakt),
    ...resten,
  })
  return { ...server, minne, flytt, logglinjer, portvakt }
}

/** En nettleser: husker kapsler og sender det en nettleser sender. */
export type Nettleser = {
  readonly kapsler: Map<string, string>
  hent(sti: string): Promise<LightMyRequestResponse>
  send(sti: string, valg?: InjectOptions): Promise<LightMyRequestResponse>
}
export function nettleser(app: App): Nettleser {
  const kapsler = new Map<string, string>()
  const send = async (sti: string, valg: InjectOptions = {}): Promise<LightMyRequestResponse> => {
    const cookie = [...kapsler].map(([n, v]) => `${n}=${v}`).join('; ')
    const svar = await app.inject({
      method: 'GET',
      url: sti.replace(URL_HER, ''),
      ...valg,
      headers: {
        host: new URL(URL_HER).host,
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
        ...valg.headers,
      },
    })
    for (const k of svar.cookies) {
      const utlopt = k.value === '' || (k.expires !== undefined && k.expires.getTime() < Date.now())
      if (utlopt) kapsler.delete(k.name)
      else kapsler.set(k.name, k.value)
    }
    return svar
  }
  return { kapsler, hent: sti => send(sti), send }
}

/** Går hele veien fra «Logg inn» til returadressen, uten å åpne den. */
export async function tilRetur(n: Nettleser, nr: number): Promise<string> {
  const auth = await n.hent('/oidc/start?til=/min-dag')
  const velg = await n.hent(sted(auth))
  const person = PERSONER[nr]
  const valgt = await n.send(sted(velg), {
    method: 'POST',
    headers: { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ person: person?.id ?? '' }).toString(),
  })
  return sted(await n.hent(sted(valgt)))
}

/** Logger inn som person nummer `nr` i velgeren (0 veileder, 1 veileder i krets, 2 fagansvarlig, 3 leder, 4 kontaktsenter, 5 administrator). */
export async function loggInn(app: App, nr: number): Promise<Nettleser> {
  const n = nettleser(app)
  const svar = await n.hent(await tilRetur(n, nr))
  if (svar.statusCode !== 303) throw new Error(`Innloggingen svarte ${svar.statusCode}: ${svar.body}`)
  return n
}

export const sted = (svar: LightMyRequestResponse): string => {
  const til = svar.headers.location
  if (typeof til !== 'string') throw new Error(`Ingen videresending: ${svar.statusCode} ${svar.body}`)
  return til
}
