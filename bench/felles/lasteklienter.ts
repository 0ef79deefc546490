// Klientene i `blandet`, i en egen prosess, så det de bruker ikke regnes med på tjeneren. Svaret er én linje JSON på stdout.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

export type Last = {
  readonly port: number
  readonly klienter: number
  readonly sekunder: number
  readonly sekunderOppvarming: number
  readonly kapsler: readonly string[]
  readonly saker: readonly { readonly sakId: string; readonly soknadId: string }[]
  /** Hvor mange av hvert slag, i en rekke som gås om igjen. */
  readonly blanding: Readonly<Record<Slag, number>>
  readonly dato: string
}
export type Slag = 'sak' | 'kartlegging' | 'journal' | 'vurdering' | 'minDag' | 'sok' | 'utkast' | 'notat'
export type Lastsvar = {
  readonly tider: Readonly<Record<Slag, readonly number[]>>
  readonly andre: Readonly<Record<string, number>>
  readonly ms: number
}

const last = JSON.parse(process.argv[2] ?? '') as Last
const rekke = (Object.keys(last.blanding) as Slag[]).flatMap(s => Array<Slag>(last.blanding[s]).fill(s))
const tider = Object.fromEntries(rekke.map(s => [s, [] as number[]])) as Record<Slag, number[]>
const andre: Record<string, number> = {}
const tekst = 'Vi snakket om skolestart og hva som trengs til høsten. Hun ringer når hun vet mer. '.repeat(4)

/** Hvert kall får nye ord og en ny id der det skrives; lesningene går gjennom sakene etter tur. */
function kallet(slag: Slag, nr: number): { sti: string; metode: string; kropp?: object } {
  const sak = last.saker[nr % last.saker.length] ?? { sakId: '', soknadId: '' }
  const les = (sti: string) => ({ sti, metode: 'GET' })
  if (slag === 'minDag') return les('/api/min-dag')
  if (slag === 'sak') return les(`/api/saker/${sak.sakId}`)
  if (slag === 'vurdering') return les(`/api/saker/${sak.sakId}/vurdering/${sak.soknadId}`)
  if (slag === 'kartlegging' || slag === 'journal') return les(`/api/saker/${sak.sakId}/${slag}`)
  if (slag === 'sok') return { sti: '/api/sok', metode: 'POST', kropp: { tekst: 'Hansen' } }
  if (slag === 'utkast')
    return { sti: '/api/utkast', metode: 'PUT', kropp: { nokkel: `maling/${nr % 500}`, tekst: tekst + nr } }
  const notat = { slag: 'telefon', dato: last.dato, tekst, gjelder: [], innsyn: { merke: 'kan-vises' } }
  return {
    sti: `/api/saker/${sak.sakId}/kommandoer/ferdigstillNotat`,
    metode: 'POST',
    kropp: { ...notat, notatId: randomUUID(), kommandoId: randomUUID() },
  }
}

function be(agent: Agent, adresse: string, kapsel: string, k: ReturnType<typeof kallet>): Promise<number> {
  const kropp = k.kropp ? JSON.stringify(k.kropp) : undefined
  const vert = `localhost:${last.port}`
  const hoder = {
    ...{ host: vert, origin: `http://${vert}`, 'sec-fetch-site': 'same-origin', cookie: kapsel },
    ...(kropp ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(kropp) } : {}),
  }
  return new Promise((ja, nei) => {
    const r = request(
      {
        ...{ host: '127.0.0.1', port: last.port, path: k.sti, method: k.metode },
        ...{ headers: hoder, agent, localAddress: adresse },
      },
      svar => {
        svar.resume()
        svar.on('end', () => ja(svar.statusCode ?? 0))
      },
    )
    r.on('error', nei)
    r.end(kropp)
  })
}

async function klient(nr: number, start: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  // Egen adresse for hver klient, som for hver arbeidsplass: grensen per adresse skal ikke være det som måles.
  const adresse = `127.0.${1 + Math.floor(nr / 200)}.${1 + (nr % 200)}`
  const [fra, til] = [start + last.sekunderOppvarming * 1000, start + last.sekunder * 1000]
  for (let i = nr * 7919; performance.now() < til; i++) {
    const slag = rekke[(i * 31) % rekke.length] ?? 'sak'
    const for_ = performance.now()
    const status = await be(agent, adresse, last.kapsler[i % last.kapsler.length] ?? '', kallet(slag, i))
    const na = performance.now()
    if (status !== 200) andre[`${slag} ${status}`] = (andre[`${slag} ${status}`] ?? 0) + 1
    else if (for_ > fra) tider[slag].push(na - for_)
  }
  agent.destroy()
}

const start = performance.now()
await Promise.all(Array.from({ length: last.klienter }, (_, nr) => klient(nr, start)))
const ms = performance.now() - start - last.sekunderOppvarming * 1000
console.log(JSON.stringify({ tider, andre, ms } satisfies Lastsvar))
