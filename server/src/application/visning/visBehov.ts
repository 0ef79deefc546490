import { type Behov, type Behovssteg, finnBehov, fristFor } from '@handlingsrom/domene/behov/tilstand'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { erBarnPaa } from '@handlingsrom/domene/husstand/tilstand'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { type Signalrad, signalliste } from '@handlingsrom/domene/signal/avklaring'
import { apneSoknader } from '@handlingsrom/domene/soknad/tilstand'
import { finnVurdering } from '@handlingsrom/domene/vurdering/tilstand'
import type { Behovssvar, Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import { osloDato } from '../../adapters/klokke.ts'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

export function visBehov(g: Visningsgrunnlag): Behovssvar {
  return {
    dagens: g.dagens,
    behov: behovsvisninger(g),
    signaler: signalliste(g.sak).map(s => signalvisning(g, s)),
    personer: personerISaken(g.sak).map(id => person(g, id)),
    apneSoknader: apneSoknader(g.sak.soknader).map(({ soknadId, mottattDato }) => ({
      soknadId,
      mottattDato,
    })),
    kanSkrive: g.kanSkrive,
  }
}

function signalvisning(g: Visningsgrunnlag, s: Signalrad): Behovssvar['signaler'][number] {
  const { avklart: a } = s
  return {
    gjelder: s.gjelder === 'familien' ? null : person(g, s.gjelder),
    kode: s.kode,
    ord: s.ord,
    tema: s.tema ?? null,
    dato: s.dato,
    avklart: a
      ? {
          utfall: a.utfall === 'meldeplikt' ? 'fulgt-opp' : a.utfall,
          grunn: a.grunn ?? null,
          tekst: a.tekst ?? null,
          behov: (a.behovId && finnBehov(g.sak.behov, a.behovId)?.innhold.hva) || null,
          dato: a.dato,
          av: hvem(g.navn, a.av),
        }
      : null,
  }
}

/** De åpne først, etter frist; så de besvarte, nyest først. Rekkefølgen sier noe om klokken, aldri om hvem som trenger det. */
export function behovsvisninger(g: Visningsgrunnlag): Behovsvisning[] {
  const alle = g.sak.behov.map(b => behovsvisning(g, b))
  const frist = (b: Behovsvisning) => b.frist ?? '9999'
  return [
    ...alle.filter(b => !b.svar).toSorted((a, b) => frist(a).localeCompare(frist(b))),
    ...alle.filter(b => b.svar).toReversed(),
  ]
}

const person = (g: Visningsgrunnlag, personId: PersonId) => ({
  personId,
  fornavn: fornavn(g, personId),
  erBarn:
    g.sak.husstand.barn.some(b => b.personId === personId) &&
    erBarnPaa(g.personer[personId]?.fodselsdato, g.dagens),
})

function behovsvisning(g: Visningsgrunnlag, b: Behov): Behovsvisning {
  const { gjelder, innsyn, dato, ...innhold } = b.innhold
  return {
    ...innhold,
    behovId: b.behovId,
    versjon: b.versjon,
    gjelder: gjelder === 'familien' ? null : person(g, gjelder),
    dato: dato ?? null,
    innsyn: (innsyn as Behovsvisning['innsyn']) ?? null,
    meldt: b.meldt,
    meldtAv: hvem(g.navn, b.meldtAv),
    frist: fristFor(b) ?? null,
    fra: fra(g, b),
    samtaleId: b.samtaleId ?? null,
    linje: linjestand(g, b),
    svar:
      b.status === 'besvart'
        ? {
            svar: b.svar.svar,
            begrunnelse: b.svar.begrunnelse,
            linje: b.svar.linje ?? null,
            tilbudId: b.svar.tilbudId ?? null,
            vedtakId: b.svar.vedtakId ?? null,
            dato: b.svar.dato,
            av: hvem(g.navn, b.svar.av),
          }
        : null,
    steg: b.steg.map(s => steg(g, s)),
  }
}

function fra(g: Visningsgrunnlag, { fra: f }: Behov): Behovsvisning['fra'] {
  if (!f) return null
  const svaret = finnCelle(g.sak.kartlegging, f.personId, f.tema)?.svar.find(s => s.nr === f.nr)
  return { ...f, tekst: svaret?.svar.tekst ?? '' }
}

/** Linjen behovet sist ble tatt med som. Et fattet vedtak vises; om det er svaret, sier et menneske. */
function linjestand(g: Visningsgrunnlag, b: Behov): Behovsvisning['linje'] {
  const linje = b.linjer.at(-1)
  if (!linje) return null
  const iVurderingen = finnVurdering(g.sak.vurderinger, linje.soknadId).linjer.find(
    l => l.linjeId === linje.linjeId,
  )
  const beslutning = iVurderingen?.beslutning
  const vedtak = g.sak.vedtak.vedtak.find(
    v =>
      v.status === 'fattet' &&
      v.slag !== 'nodhjelp' &&
      v.soknadId === linje.soknadId &&
      v.innhold.linjer.some(l => l.linjeId === linje.linjeId),
  )
  return {
    ...linje,
    fjernet: iVurderingen?.fjernet !== undefined,
    utfall: beslutning && beslutning.utfall !== 'medregnet' ? beslutning.utfall : null,
    hjemmel: beslutning?.utfall === 'innvilget' ? beslutning.hjemmel : null,
    vedtak: vedtak?.status === 'fattet' ? { vedtakId: vedtak.vedtakId, dato: vedtak.dato } : null,
  }
}

function steg(g: Visningsgrunnlag, s: Behovssteg): Behovsvisning['steg'][number] {
  const felles = { tidspunkt: s.tidspunkt, dato: osloDato(s.tidspunkt), av: hvem(g.navn, s.av) }
  switch (s.steg) {
    case 'meldt':
      return { ...felles, steg: s.steg }
    case 'endret':
      return { ...felles, steg: s.steg, hva: s.innhold.hva, haster: s.innhold.haster }
    case 'besvart':
      return { ...felles, steg: s.steg, svar: s.svar.svar, begrunnelse: s.svar.begrunnelse }
    case 'gjenapnet':
      return { ...felles, steg: s.steg, grunn: s.grunn }
    case 'i-soknaden':
      return { ...felles, steg: s.steg, medFamilien: s.medFamilien, kanal: s.kanal }
    default:
      return s satisfies never
  }
}
