import type { Registrert } from '../sak/strom.ts'
import type { AvvikHendelse } from './hendelser.ts'
import type { Avvik, Tiltak } from './typer.ts'

/** Avviket slik det står. `null`: strømmen har ikke noe avvik, eller åpningen er kassert. */
export const foldAvvik = (hendelser: readonly Registrert<AvvikHendelse>[]): Avvik | null =>
  hendelser.reduce<Avvik | null>((a, r) => (a || r.hendelse.type === 'AvvikApnet' ? anvend(a, r) : a), null)

function anvend(a: Avvik | null, { hendelse: h, tidspunkt }: Registrert<AvvikHendelse>): Avvik | null {
  if (h.type === 'AvvikApnet') {
    const { type: _, dato, ...resten } = h
    return { ...resten, apnet: dato, tiltak: [], malinger: [], lukket: null }
  }
  if (!a) return null
  const med = (id: string, endring: Partial<Tiltak>): Avvik => ({
    ...a,
    tiltak: a.tiltak.map(t => (t.tiltakId === id ? { ...t, ...endring } : t)),
  })
  switch (h.type) {
    case 'AvvikBeskrevet':
      return { ...a, beskrivelse: h.beskrivelse, arsak: h.arsak }
    case 'TiltakLagtTil': {
      const { type: _, ...tiltak } = h
      return { ...a, tiltak: [...a.tiltak, { ...tiltak, status: 'planlagt', merknad: '' }] }
    }
    case 'TiltakFlyttet':
      return med(h.tiltakId, { eier: h.eier, frist: h.frist })
    case 'TiltakMeldt':
      return med(h.tiltakId, { status: h.status, merknad: h.merknad })
    case 'MalingPlanlagt':
      return { ...a, perioder: [...a.perioder, h.periode].toSorted() }
    case 'EffektMalt': {
      const { type: _, ...maling } = h
      return { ...a, malinger: [...a.malinger, maling] }
    }
    case 'AvvikLukket':
      return { ...a, lukket: { tidspunkt, vurdering: h.vurdering, bygger: h.bygger } }
    default:
      return h satisfies never
  }
}

/** Et tiltak noen fortsatt skal gjøre noe med. */
export const erApent = (t: Pick<Tiltak, 'status'>): boolean =>
  t.status === 'planlagt' || t.status === 'i-gang'
