import type { Behovet } from '../behov/hendelser.ts'
import { type Signal, signaler, signaltekst } from '../behov/signaler.ts'
import { finnBehov } from '../behov/tilstand.ts'
import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import { ok } from '../felles/resultat.ts'
import { forSammenligning } from '../felles/tekst.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Svar } from '../kartlegging/hendelser.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { fellessvarOm, finnCelle } from '../kartlegging/tilstand.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Registrert } from '../sak/strom.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import { finnSamtale } from '../samtale/tilstand.ts'
import type { SignalHendelse, SignalKommando } from './hendelser.ts'

export type Signalavklaring = Omit<SignalHendelse, 'type'> & {
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly nr: number
}
/** Eldst først. Ingen avklaring endres; den samme kan komme igjen på et nytt svar. */
export type Signallogg = readonly Signalavklaring[]

export function foldSignaler(logg: Signallogg, r: Registrert<SignalHendelse>): Signallogg {
  const { type: _, ...avklart } = r.hendelse
  return [...logg, { ...avklart, av: r.aktor, tidspunkt: r.tidspunkt, nr: r.nr }]
}

/** Et menneske sier hva et signal endte i. Det sperrer ingenting, og et signal ingen har sett på, står i listen. */
export function avklarSignal(sak: Sak, k: SignalKommando, o: Omgivelse): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (k.gjelder !== 'familien' && !personerISaken(sak).includes(k.gjelder))
    return kanIkke('person-finnes-ikke')
  if (k.behovId && !finnBehov(sak.behov, k.behovId)) return kanIkke('behov-finnes-ikke')
  if (k.samtaleId && !finnSamtale(sak.kontakt, k.samtaleId)) return kanIkke('samtale-finnes-ikke')
  const utenGrunn = !k.grunn || (k.grunn === 'annet' && erTom(k.tekst ?? ''))
  if (k.utfall === 'lagt-til-side' && utenGrunn) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'SignalAvklart', dato: o.naa.dato }])
}

export type Signalrad = Signal & {
  readonly gjelder: Behovet
  /** Temaet i svaret det står i. Mangler når svaret er borte, eller det kom fram i et notat. */
  readonly tema?: Tema
  readonly dato: Dato
  /** Mangler: ingen har tatt stilling. */
  readonly avklart?: Signalavklaring
}

type Svarsted = {
  readonly gjelder: Behovet
  readonly tema: Tema
  readonly svar: Svar
  readonly dato: Dato
}

/**
 * Signalene i det som er svart nå, hver med det den endte i, og avklaringene av det som ikke står i et svar lenger. Den samme koden og
 * de samme ordene i et nyere svar er et nytt signal: en avklaring gjelder ikke for noe som ble sagt etter den.
 */
export function signalliste(sak: Sak): readonly Signalrad[] {
  const brukt = new Set<number>()
  const iSvar = svarsteder(sak).flatMap(({ gjelder, tema, svar, dato }) =>
    signaler(tekstI(svar), svar).map((s): Signalrad => {
      const avklart = sak.signaler.findLast(
        a =>
          a.gjelder === gjelder &&
          a.kode === s.kode &&
          forSammenligning(a.ord) === forSammenligning(s.ord) &&
          a.dato >= dato,
      )
      if (avklart) brukt.add(avklart.nr)
      return { ...s, gjelder, tema, dato, ...(avklart ? { avklart } : {}) }
    }),
  )
  const andre = sak.signaler
    .filter(a => !brukt.has(a.nr))
    .map((a): Signalrad => ({ kode: a.kode, ord: a.ord, gjelder: a.gjelder, dato: a.dato, avklart: a }))
  return [...iSvar.filter(r => !r.avklart), ...iSvar.filter(r => r.avklart), ...andre.toReversed()]
}

const tekstI = (s: Svar): string => signaltekst(s.tilstand === 'kartlagt' ? s : { tekst: s.tekst })

function svarsteder(sak: Sak): readonly Svarsted[] {
  return TEMA.flatMap(tema => [
    ...personerISaken(sak).flatMap((gjelder): readonly Svarsted[] => {
      const siste = finnCelle(sak.kartlegging, gjelder, tema)?.svar.findLast(s => !s.trukket)
      return siste ? [{ gjelder, tema, svar: siste.svar, dato: siste.dato }] : []
    }),
    ...fellessvarOm(sak.kartlegging, tema)
      .slice(-1)
      .map(f => ({ gjelder: 'familien' as const, tema, svar: f.svar, dato: f.dato })),
  ])
}
