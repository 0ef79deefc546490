import type { Page } from '@playwright/test'
import { nyUuid7 } from '../web/src/felles/api/id.ts'
import { expect } from './reise.ts'

type Barn = { readonly fornavn: string; readonly fodselsdato: string }

/** Det leseren har svart på det siste spørsmålet når hun godkjenner (S-122). */
export const LESERSVAR = [{ punkt: 'barnas-behov', svar: 'oppfylt' }]

/** Sender det samme som nettsiden ville sendt, i økten til den som er logget inn. */
export async function send(side: Page, sti: string, kropp: object): Promise<Record<string, unknown>> {
  const { origin } = new URL(side.url())
  const svar = await side.request.post(`${origin}/api/${sti}`, {
    data: { kommandoId: nyUuid7(), ...kropp },
    headers: { Origin: origin },
  })
  expect(svar.ok(), `${sti}: ${svar.ok() ? '' : await svar.text()}`).toBe(true)
  return (await svar.json()) as Record<string, unknown>
}

/** Det en reise vil ha annerledes i søknaden, som den ville stått i skjemaet. */
export type Annet = {
  readonly soker?: { readonly malform?: 'nb' | 'nn'; readonly adresse?: string }
  readonly utgifter?: readonly {
    readonly tekst: string
    readonly belop: number
    readonly engang?: boolean
    readonly post: string
  }[]
}

/** En familie som kom inn på papir i dag, tatt av den som er logget inn. */
export async function enFamilie(
  side: Page,
  etternavn: string,
  barn: readonly Barn[],
  { soker = {}, utgifter = [] }: Annet = {},
): Promise<string> {
  const { dagens } = (await (await side.request.get('/api/min-dag')).json()) as { dagens: string }
  const svar = await send(side, 'soknader', {
    kanal: 'papir',
    mottattDato: dagens,
    soker: { fornavn: 'Torunn', etternavn, ...soker },
    adressebeskyttelse: 'nei',
    hvaSokesOm: 'Mat og vinterklær',
    hvorforSoke: 'Timene ble færre.',
    akutt: [],
    barn: barn.map(b => ({ ...b, etternavn, bosted: 'fast' })),
    inntekter: [],
    utgifter,
  })
  const sakId = String(svar.sakId)
  await send(side, `saker/${sakId}/kommandoer/taSak`, {})
  return sakId
}

/** Starter en samtale på kontoret med søkeren, og sier hvor den er. */
export async function startSamtale(side: Page, sakId: string): Promise<string> {
  const samtaleId = nyUuid7()
  const { dagens, voksne } = (await (await side.request.get(`/api/saker/${sakId}/kartlegging`)).json()) as {
    dagens: string
    voksne: { personId: string }[]
  }
  await send(side, `saker/${sakId}/kommandoer/startSamtale`, {
    samtaleId,
    dato: dagens,
    klokkeslett: '10:30',
    sted: 'kontor',
    slag: 'forste',
    gjelder: 'kartlegging',
    formal: 'Bli kjent, og spørre om barna',
    deltakere: voksne.slice(0, 1).map(v => v.personId),
    andre: [],
    tolk: { behov: 'nei' },
  })
  return `/saker/${sakId}/samtale/${samtaleId}`
}
