import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { lagIdentitetslager } from '../src/adapters/identitet/lager.ts'
import { hashAv, nySesjon, SESJONSKAPSEL } from '../src/application/identitet/sesjon.ts'
import type { Server } from '../src/http/skall/server.ts'
import { byggServer } from '../src/server.ts'
import { FOLK, type Hvem, type Testhus } from './hus.ts'
import { TESTKOMMUNE } from './testdatabase.ts'

export const ADRESSE = 'http://localhost:8221'
export const TOKEN = 'en-lang-og-hemmelig-nokkel-for-integrasjonen'

export type Svar = LightMyRequestResponse
/** En som er logget inn (eller ikke), og det hun kan be om. */
export type Klient = {
  hent(sti: string): Promise<Svar>
  post(sti: string, kropp?: unknown): Promise<Svar>
  be(valg: InjectOptions): Promise<Svar>
}
export type Tjener = Server & {
  readonly som: (hvem: Hvem) => Promise<Klient>
  readonly ingen: Klient
  readonly integrasjon: Klient
}

/** Den ekte tjenesten over testhuset: ruter, porten, loggene og skallet, uten nettverk. */
export async function apneTjener(hus: Testhus): Promise<Tjener> {
  const bygd = await byggServer(
    hus,
    {
      datamappe: '',
      databaseUrl: undefined,
      port: 8221,
      url: ADRESSE,
      seglnokkel: undefined,
      oidc: undefined,
      klokkestart: undefined,
      integrasjoner: [{ navn: 'fiks', kommune: TESTKOMMUNE, sha256: hashAv(TOKEN) }],
    },
    Object.values(FOLK).map(p => ({ ...p, ser: { nb: '', nn: '', en: '' } })),
  )
  if (!bygd.ok) throw new Error(bygd.feil)
  const { app, ruter } = bygd.verdi
  const { sesjoner } = lagIdentitetslager(hus.db)
  const klient = (hoder: () => Promise<Readonly<Record<string, string>>>): Klient => {
    const be = async (valg: InjectOptions): Promise<Svar> =>
      app.inject({
        remoteAddress: adresse(),
        ...valg,
        headers: {
          host: new URL(ADRESSE).host,
          origin: ADRESSE,
          'sec-fetch-site': 'same-origin',
          ...(await hoder()),
          ...valg.headers,
        },
      })
    return {
      be,
      hent: url => be({ method: 'GET', url }),
      post: (url, kropp) => be({ method: 'POST', url, payload: (kropp ?? {}) as object }),
    }
  }
  return {
    app,
    ruter,
    ingen: klient(async () => ({})),
    integrasjon: klient(async () => ({ authorization: `Bearer ${TOKEN}` })),
    som: async hvem => {
      let [kapsel, brukt, laget] = ['', 0, '']
      // En ny økt når klokken er flyttet og for hver tusende forespørsel: testen skal ikke møte grensene som verner tjenesten.
      return klient(async () => {
        const naa = hus.a.klokke().tidspunkt
        if (brukt++ % 1000 === 0 || laget !== naa) {
          const ny = nySesjon(FOLK[hvem], naa, null)
          await sesjoner.opprett(ny.sesjon)
          kapsel = ny.kapsel
          laget = naa
        }
        return { cookie: `${SESJONSKAPSEL}=${kapsel}` }
      })
    },
  }
}

let teller = 0
/** En ny avsenderadresse for hver tusende forespørsel, av samme grunn. */
const adresse = (): string => `10.0.${Math.floor(++teller / 1000) % 250}.7`

/** En opplasting slik nettleseren sender den, med lengden oppgitt. */
export function opplasting(
  filer: readonly { readonly filnavn: string; readonly innhold: Uint8Array }[],
  felt: Readonly<Record<string, string>> = {},
): InjectOptions {
  const grense = '----testgrense7391'
  const deler = Object.entries(felt).map(([n, v]) =>
    Buffer.from(`--${grense}\r\ncontent-disposition: form-data; name="${n}"\r\n\r\n${v}\r\n`),
  )
  for (const f of filer) {
    const hode = `--${grense}\r\ncontent-disposition: form-data; name="filer"; filename="${f.filnavn}"\r\ncontent-type: application/octet-stream\r\n\r\n`
    deler.push(Buffer.from(hode), Buffer.from(f.innhold), Buffer.from('\r\n'))
  }
  const payload = Buffer.concat([...deler, Buffer.from(`--${grense}--\r\n`)])
  return {
    method: 'POST',
    payload,
    headers: {
      'content-type': `multipart/form-data; boundary=${grense}`,
      'content-length': String(payload.length),
    },
  }
}
