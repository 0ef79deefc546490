import type { Registrert } from '../sak/strom.ts'
import type { Egenvurderingshendelse } from './hendelser.ts'
import type { Egenvurdering } from './typer.ts'

/** Egenvurderingen slik den står. `null`: strømmen har ingen, eller den er kassert. */
export const foldEgenvurdering = (
  hendelser: readonly Registrert<Egenvurderingshendelse>[],
): Egenvurdering | null => hendelser.reduce<Egenvurdering | null>(anvend, null)

function anvend(
  e: Egenvurdering | null,
  { hendelse: h, tidspunkt }: Registrert<Egenvurderingshendelse>,
): Egenvurdering | null {
  if (h.type === 'EgenvurderingApnet') {
    const { type: _, dato, milepaeler, ...resten } = h
    const tom = { navn: '', dato: null, ansvarlig: null, nadd: null }
    return { ...TOM, ...resten, apnet: dato, milepaeler: milepaeler.map(m => ({ ...m, ...tom })) }
  }
  if (!e) return null
  const { type: _, ...data } = h
  switch (h.type) {
    case 'AnsvarligByttet':
      return { ...e, ansvarlig: h.ansvarlig }
    case 'MilepaelSatt': {
      const satt = { navn: h.navn, dato: h.dato, ansvarlig: h.ansvarlig }
      return e.milepaeler.some(m => m.id === h.id)
        ? { ...e, milepaeler: e.milepaeler.map(m => (m.id === h.id ? { ...m, ...satt } : m)) }
        : { ...e, milepaeler: [...e.milepaeler, { id: h.id, slag: null, nadd: null, ...satt }] }
    }
    case 'MilepaelNadd':
      return { ...e, milepaeler: e.milepaeler.map(m => (m.id === h.id ? { ...m, nadd: h.dato } : m)) }
    case 'DokumentLagtTil':
      return { ...e, dokumenter: [...e.dokumenter, data as Egenvurdering['dokumenter'][number]] }
    case 'DokumentTattBort':
      return { ...e, dokumenter: e.dokumenter.filter(d => d.id !== h.id) }
    case 'MoteFort':
      return { ...e, moter: [...e.moter, data as Egenvurdering['moter'][number]] }
    case 'SporsmalLagtTil':
      return { ...e, egne: [...e.egne, { id: h.id, tekst: h.tekst }] }
    case 'SporsmalBesvart':
      return { ...e, svar: { ...e.svar, [h.id]: { svar: h.svar, tekst: h.tekst } } }
    case 'GuideSkrevet':
      return { ...e, guide: h.tekst }
    case 'SamtaleNotert':
      return { ...e, samtaler: [...e.samtaler, data as Egenvurdering['samtaler'][number]] }
    case 'SaksproveKnyttet':
      return { ...e, proveId: h.proveId }
    case 'AvvikKnyttet':
      return { ...e, avvik: [...e.avvik, h.avvikId] }
    case 'RapportdelSkrevet':
      return { ...e, rapport: { ...e.rapport, [h.del]: h.tekst } }
    case 'EgenvurderingFerdig':
      return { ...e, ferdig: { tidspunkt, av: h.av } }
    default:
      return h satisfies never
  }
}

const TOM = {
  dokumenter: [],
  moter: [],
  egne: [],
  svar: {},
  guide: '',
  samtaler: [],
  proveId: null,
  avvik: [],
  rapport: {},
  ferdig: null,
} as const
