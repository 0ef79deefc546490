import { createHash, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { systemklokke } from '@handlingsrom/server/adapters/klokke'
import { SESJONSKAPSEL } from '@handlingsrom/server/application/identitet/sesjon'
import { flerdelt } from '../felles/flerdelt.ts'
import { enFamiliesSoknad, somBytes } from '../felles/soknad.ts'

export const TOKEN = 'bench-krasj-token-som-bare-finnes-her'

/** Noe en klient har sendt, med id-en den laget før den sendte. `ukjent` til noen har svart 200. */
export type Sending = {
  readonly slag: 'taSak' | 'notat' | 'papir' | 'digital'
  /** kommandoId, eller nøkkelen i innboksen for en digital søknad. */
  readonly id: string
  readonly sti: string
  readonly hoder: Readonly<Record<string, string>>
  readonly kropp: Buffer
}

let lopenummer = 0

export function nySending(saker: readonly string[]): Sending {
  const terning = Math.random()
  const sak = saker[Math.floor(Math.random() * saker.length)]
  if (sak === undefined || terning < 0.1) return papir()
  return terning < 0.35 ? digital() : notat(sak)
}

const json = (sti: string, slag: Sending['slag'], kommandoId: string, kropp: object): Sending => ({
  slag,
  id: kommandoId,
  sti,
  hoder: { 'content-type': 'application/json' },
  kropp: somBytes({ kommandoId, ...kropp }),
})

const notat = (sakId: string): Sending =>
  json(`/api/saker/${sakId}/kommandoer/ferdigstillNotat`, 'notat', randomUUID(), {
    notatId: randomUUID(),
    slag: 'telefon',
    dato: systemklokke().dato,
    tekst: 'Ringte og avtalte et møte. '.repeat(10),
    gjelder: [],
    innsyn: { merke: 'kan-vises' },
  })

/** Notater kan bare skrives av den som har saken. */
export const taSak = (sakId: string): Sending =>
  json(`/api/saker/${sakId}/kommandoer/taSak`, 'taSak', randomUUID(), {})

const papir = (): Sending =>
  json('/api/soknader', 'papir', randomUUID(), {
    kanal: 'papir',
    mottattDato: systemklokke().dato,
    soker: { fornavn: 'Papir', etternavn: `Målt${++lopenummer}` },
    hvaSokesOm: 'Mat og strøm',
    hvorforSoke: 'Tomt',
    akutt: [],
    adressebeskyttelse: 'nei',
    barn: [{ fornavn: 'Barn', etternavn: 'Målt', bosted: 'fast' }],
    inntekter: [],
    utgifter: [{ tekst: 'Strøm', belop: 200_000 }],
  })

function digital(): Sending {
  const soknad = somBytes(enFamiliesSoknad(++lopenummer, 2, systemklokke().tidspunkt))
  // Vedlegget er ulikt hver gang, så ingen filer faller sammen.
  const pdf = Buffer.from(`%PDF-1.4\n% ${randomUUID()}\n%%EOF`)
  const { kropp, type } = flerdelt([
    { filnavn: 'soknad.json', type: 'application/json', innhold: soknad },
    { filnavn: 'kvittering.pdf', type: 'application/pdf', innhold: pdf },
  ])
  return {
    slag: 'digital',
    id: `sha256/${createHash('sha256').update(soknad).digest('hex')}`,
    sti: '/api/integrasjon/soknader',
    hoder: { 'content-type': type, authorization: `Bearer ${TOKEN}` },
    kropp,
  }
}

export type Svar = { readonly status: number; readonly kropp: string }

/** Null når forbindelsen brøt før svaret var helt: da vet klienten ingenting om hva som ble lagret. */
export function lagAvsender(port: number, kapsel: string): (s: Sending) => Promise<Svar | null> {
  const agent = new Agent({ keepAlive: true })
  return s =>
    new Promise(ferdig => {
      const kapsler = s.slag === 'digital' ? {} : { cookie: `${SESJONSKAPSEL}=${kapsel}` }
      const foresporsel = request(
        {
          agent,
          host: 'localhost',
          port,
          path: s.sti,
          method: 'POST',
          headers: {
            ...s.hoder,
            ...kapsler,
            origin: `http://localhost:${port}`,
            'content-length': String(s.kropp.length),
          },
        },
        svar => {
          const deler: Buffer[] = []
          svar.on('data', (d: Buffer) => deler.push(d))
          svar.on('end', () =>
            ferdig({ status: svar.statusCode ?? 0, kropp: Buffer.concat(deler).toString() }),
          )
          svar.on('error', () => ferdig(null))
          svar.on('aborted', () => ferdig(null))
        },
      )
      foresporsel.on('error', () => ferdig(null))
      foresporsel.end(s.kropp)
    })
}
