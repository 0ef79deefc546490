import type { SoknadId } from '@handlingsrom/domene/felles/id'
import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { FOLK, type Hvem, type Testhus } from './hus.ts'
import { INGEN_ID, KROPPER } from './kropper.ts'
import { enSak, saken } from './saker.ts'
import type { Klient, Svar, Tjener } from './tjener.ts'

type Kommando = <T extends Sakkommandonavn>(
  hvem: Hvem,
  navn: T,
  kropp: Partial<Sakkommandokropp<T>>,
) => Promise<Svar>

/** Én sak ført gjennom rutene, slik skjermene gjør det. Det kroppen ikke sier, står i `KROPPER`. */
export type Gang = {
  readonly soknadId: SoknadId
  readonly emil: string
  readonly soker: string
  /** Vedtaket det gjelder nå; følger med der kommandoen har et. */
  vedtakId: string
  /** Sender en kommando som kan bli nektet. */
  readonly nei: Kommando
  /** Et steg som må gå; kaster ellers. */
  readonly ja: Kommando
  /** Som `nei`, fra integrasjonen eller om en sak som ikke finnes. */
  readonly fremmed: (hva: 'integrasjon' | 'ukjent-sak', navn: Sakkommandonavn) => Promise<Svar>
  /** Den siste kommandoen igjen, med samme id. */
  readonly igjen: () => Promise<Svar>
  /** Søknaden, slik den vises. */
  readonly soknaden: () => Promise<Soknadsvisning>
  readonly linje: (tekst: string, person?: string) => Promise<Vurderingsvisning['linjer'][number]>
  /** Barnet med fornavnet, slik saken viser det. */
  readonly barn: (fornavn: string) => Promise<string>
  /** Vedtaket det gjelder nå, slik det vises. */
  readonly vedtaket: () => Promise<Vedtaksvisning>
  /** Antall hendelser i saken. */
  readonly lengde: () => Promise<number>
}

/** En papirsøknad med ett barn og to utgifter; Ingrid og Turid har saken. */
export async function apneGang(hus: Testhus, tjener: Tjener): Promise<Gang> {
  const klienter = new Map<Hvem, Klient>()
  const som = async (hvem: Hvem): Promise<Klient> => {
    const k = klienter.get(hvem) ?? (await tjener.som(hvem))
    klienter.set(hvem, k)
    return k
  }
  const utgifter = [
    { tekst: 'Husleie', belop: 950_000 },
    { tekst: 'Strøm', belop: 120_000 },
  ]
  const { sakId, soknadId } = await enSak(hus, { utgifter })
  let sist = async (): Promise<Svar> => Promise.reject(new Error('Ingenting er sendt'))
  const send = (k: Klient, sak: string, navn: Sakkommandonavn, kropp: object): Promise<Svar> => {
    const fast = { soknadId, vedtakId: gang.vedtakId || INGEN_ID }
    const egne = Object.fromEntries(Object.entries(fast).filter(([felt]) => felt in KROPPER[navn]))
    const hele = { ...KROPPER[navn], ...egne, ...kropp, kommandoId: hus.a.nyId() }
    sist = () => k.post(`/api/saker/${sak}/kommandoer/${navn}`, hele)
    return sist()
  }
  const ja: Kommando = async (hvem, navn, kropp) => {
    const svar = await send(await som(hvem), sakId, navn, kropp)
    if (svar.statusCode !== 200) throw new Error(`${navn} av ${hvem}: ${svar.statusCode} ${svar.body}`)
    return svar
  }
  const hent = async <T>(sti: string): Promise<T> =>
    (await (await som('ingrid')).hent(`/api/saker/${sakId}${sti}`)).json()
  const gang: { -readonly [F in keyof Gang]: Gang[F] } = {
    soknadId,
    emil: '',
    soker: '',
    vedtakId: '',
    ja,
    nei: async (hvem, navn, kropp) => send(await som(hvem), sakId, navn, kropp),
    fremmed: async (hva, navn) =>
      hva === 'integrasjon'
        ? send(tjener.integrasjon, sakId, navn, {})
        : send(await som('ingrid'), INGEN_ID, navn, {}),
    igjen: () => sist(),
    vedtaket: () => hent<Vedtaksvisning>(`/vedtak/${gang.vedtakId}`),
    soknaden: () => hent<Soknadsvisning>(`/soknader/${soknadId}`),
    linje: async (tekst, person) => {
      const { linjer } = await hent<Vurderingsvisning>(`/vurdering/${soknadId}`)
      const l = linjer.find(x => x.tekst === tekst && (!person || x.gjelder?.personId === person))
      if (!l) throw new Error(`Fant ingen linje «${tekst}»`)
      return l
    },
    barn: async fornavn => {
      const { barn } = await hent<Saksvisning>('')
      const b = barn.find(x => x.fornavn === fornavn)
      if (!b) throw new Error(`Fant ikke barnet «${fornavn}»`)
      return b.personId
    },
    lengde: async () => (await saken(hus, sakId)).sak.sisteNr,
  }
  for (const hvem of ['ingrid', 'turid'] as const) await ja('per', 'tildelSak', { ansattId: FOLK[hvem].id })
  const sak = await hent<Saksvisning>('')
  gang.emil = sak.barn[0]?.personId ?? ''
  gang.soker = sak.soker.personId
  return gang
}
