import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { SamtalenGjelder, Samtaleslag, Tolk } from '@handlingsrom/domene/samtale/hendelser'
import type { Samtalevisning } from '@handlingsrom/kontrakt/sak/samtale'
import { dagensDato } from '../api/meg.ts'

/** Det som fylles ut når en samtale startes. Alt har et vanlig svar, så den kan startes med ett trykk. */
export type Samtaleskjema = {
  readonly dato: Dato | undefined
  readonly klokkeslett: string
  readonly sted: Kanal
  readonly hvor: string
  readonly slag: Samtaleslag
  readonly gjelder: SamtalenGjelder
  readonly formal: string
  readonly deltakere: readonly string[]
  readonly andre: string
  readonly tolk: Tolk['behov']
  readonly sprak: string
  /** Dagen tolken ble bestilt, og hvem som gjorde det. Begge eller ingen. */
  readonly bestilt: Dato | undefined
  readonly bestiltAv: string
  readonly brukt: Exclude<Tolk['brukt'], undefined> | ''
  readonly hvorforIkke: string
  readonly barnTolket: boolean
  readonly barnGrunn: string
  /** Barnet som tolket, når samtalen alt sier det. */
  readonly barnHvem: string
  readonly instans: string
}

export const nyttSamtaleskjema = (deltakere: readonly string[] = []): Samtaleskjema => ({
  dato: dagensDato(),
  klokkeslett: '',
  sted: 'kontor',
  hvor: '',
  slag: 'drop-in',
  gjelder: 'kartlegging',
  formal: '',
  deltakere,
  andre: '',
  tolk: 'ikke-spurt',
  sprak: '',
  bestilt: undefined,
  bestiltAv: '',
  brukt: '',
  hvorforIkke: '',
  barnTolket: false,
  barnGrunn: '',
  barnHvem: '',
  instans: '',
})

/** Skjemaet slik samtalen står nå, når den rettes eller fylles ut underveis. */
export const skjemaFra = (s: Samtalevisning): Samtaleskjema => ({
  dato: s.dato as Dato,
  klokkeslett: s.klokkeslett ?? '',
  sted: s.sted,
  hvor: s.hvor ?? '',
  slag: s.slag,
  gjelder: s.gjelder,
  formal: s.formal,
  deltakere: s.deltakere.map(d => d.personId),
  andre: s.andre.join(', '),
  tolk: s.tolk.behov,
  sprak: s.tolk.sprak ?? '',
  bestilt: s.tolk.bestilt?.dato as Dato | undefined,
  bestiltAv: s.tolk.bestilt?.av ?? '',
  brukt: s.tolk.brukt ?? '',
  hvorforIkke: s.tolk.hvorforIkke ?? '',
  barnTolket: s.barnTolket !== null,
  barnGrunn: s.barnTolket?.grunn ?? '',
  barnHvem: s.barnTolket?.hvem?.personId ?? '',
  instans: s.annenInstans?.navn ?? '',
})

const medTekst = <N extends string>(navn: N, tekst: string): Partial<Record<N, string>> =>
  tekst.trim() === '' ? {} : ({ [navn]: tekst.trim() } as Record<N, string>)

/** Kroppen til kommandoen. Tomme felt sendes ikke. */
export function somSamtale(s: Samtaleskjema, dato: Dato) {
  return {
    dato,
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(s.klokkeslett) ? { klokkeslett: s.klokkeslett } : {}),
    sted: s.sted,
    ...medTekst('hvor', s.hvor),
    slag: s.slag,
    gjelder: s.gjelder,
    formal: s.formal,
    deltakere: [...s.deltakere],
    andre: s.andre
      .split(',')
      .map(n => n.trim())
      .filter(Boolean),
    tolk: {
      behov: s.tolk,
      ...(s.tolk === 'ja'
        ? {
            ...medTekst('sprak', s.sprak),
            ...(s.bestilt ? { bestilt: { dato: s.bestilt, av: s.bestiltAv.trim() } } : {}),
            ...(s.brukt ? { brukt: s.brukt } : {}),
            ...(s.brukt === 'ikke' ? medTekst('hvorforIkke', s.hvorforIkke) : {}),
          }
        : {}),
    },
    ...(s.barnTolket
      ? { barnTolket: { ...(s.barnHvem ? { hvem: s.barnHvem as PersonId } : {}), grunn: s.barnGrunn } }
      : {}),
    ...(s.instans.trim() ? { annenInstans: { navn: s.instans.trim() } } : {}),
  }
}

/** Feltet som må fylles ut før samtalen kan startes. */
export const manglerISamtalen = (
  s: Samtaleskjema,
): 'dato' | 'bestiltAv' | 'hvorforIkke' | 'barnGrunn' | undefined => {
  if (!s.dato) return 'dato'
  if (s.tolk === 'ja' && s.bestilt && s.bestiltAv.trim() === '') return 'bestiltAv'
  if (s.tolk === 'ja' && s.brukt === 'ikke' && s.hvorforIkke.trim() === '') return 'hvorforIkke'
  return s.barnTolket && s.barnGrunn.trim() === '' ? 'barnGrunn' : undefined
}
