import type { Lesingsvisning, Saksprover } from '@handlingsrom/kontrakt/saksprove'
import { FOLK, type Hvem, type Testhus } from './hus.ts'
import type { Svar, Tjener } from './tjener.ts'

export const INGEN = { 'flere-enn-tre-barn': 0, avslag: 0, forste: 0, lopende: 0 }

/** Saksprøven over HTTP, slik nettsiden ville bedt om den: Per trekker én sak i det første laget, og Gro leser. Alt kan byttes ut. */
export function saksproveklient(test: () => { readonly hus: Testhus; readonly tjener: Tjener }) {
  const nyId = () => test().hus.a.nyId()
  const hent = async (hvem: Hvem, sti: string) => (await test().tjener.som(hvem)).hent(sti)
  const post = async (hvem: Hvem, sti: string, kropp: object, kommandoId = nyId()): Promise<Svar> =>
    (await test().tjener.som(hvem)).post(`/api/internkontroll/${sti}`, { ...kropp, kommandoId })
  const trekk = (endring: object = {}, hvem: Hvem = 'per', id = nyId()): Promise<Svar> => {
    const storrelse = { ...INGEN, forste: 1 }
    const valg = { periode: '2026-3', storrelse, tillegg: 0, lesere: [FOLK.gro.id], ...endring }
    return post(hvem, 'saksprover/trekk', valg, id)
  }
  const trekkAntall = (antall: number, lesere: readonly Hvem[], hvem: Hvem = 'per') =>
    trekk({ storrelse: { ...INGEN, forste: antall }, lesere: lesere.map(l => FOLK[l].id) }, hvem)
  const prover = async (hvem: Hvem = 'per') =>
    (await hent(hvem, '/api/internkontroll/saksprover')).json() as Saksprover
  const lesing = async (hvem: Hvem, id: string) =>
    (await hent(hvem, `/api/internkontroll/lesinger/${id}`)).json() as Lesingsvisning
  const skriv = (hvem: Hvem, id: string, endring: object = {}) =>
    post(hvem, `lesinger/${id}/skrivMalepunkt`, {
      malepunkt: 'K1',
      utfall: 'oppfylt',
      steder: ['journal'],
      arsak: '',
      tiltak: '',
      ...endring,
    })
  return {
    hent,
    post,
    trekk,
    trekkAntall,
    prover,
    lesing,
    skriv,
    lever: (hvem: Hvem, id: string) => post(hvem, `lesinger/${id}/lever`, {}),
    stedene: async (hvem: Hvem, id: string) => (await lesing(hvem, id)).steder.map(s => s.sted),
    /** Det som er trukket for henne og ikke levert. */
    mine: async (hvem: Hvem) => (await prover(hvem)).mine.filter(r => r.status !== 'levert'),
    /** Radene trekningen ga leseren, slik lederen ser dem. */
    leseradene: async (trukket: Svar, leser: Hvem) => {
      const { proveId } = trukket.json() as { proveId: string }
      const rader = (await prover()).prover.find(p => p.proveId === proveId)?.saker ?? []
      return rader.filter(r => r.leser.ansattId === FOLK[leser].id)
    },
  }
}

export const nei = (s: Svar) => [s.statusCode, (s.json() as { kode: string }).kode]
