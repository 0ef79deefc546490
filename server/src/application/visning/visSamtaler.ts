import type { SamtaleId } from '@handlingsrom/domene/felles/id'
import type { KontaktHendelse } from '@handlingsrom/domene/kontakt/hendelser'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { notaterTil } from '@handlingsrom/domene/samtale/notater'
import { finnSamtale, type Lofte, type Samtale, sisteAvsluttede } from '@handlingsrom/domene/samtale/tilstand'
import type {
  Loftevisning,
  Samtaledetaljer,
  Samtaleliste,
  Samtalevisning,
} from '@handlingsrom/kontrakt/sak/samtale'
import { hvem } from '../ansatte.ts'
import { kontaktvisning } from '../kontakt/kontakter.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Samtalene, den nyeste først. Løftene som ikke er gjort opp, står først, de med dato før de andre. */
export function visSamtaler(
  g: Visningsgrunnlag,
  kontakter: readonly Registrert<KontaktHendelse>[],
): Samtaleliste {
  return {
    dagens: g.dagens,
    samtaler: g.sak.kontakt.samtaler
      .toSorted((a, b) => b.dato.localeCompare(a.dato) || b.nr - a.nr)
      .map(s => samtalevisning(g, s)),
    lofter: g.sak.kontakt.lofter
      .toSorted((a, b) => rang(a).localeCompare(rang(b)) || b.nr - a.nr)
      .map(l => loftevisning(g, l)),
    kontakter: kontakter.map(r => ({
      ...kontaktvisning(r, g.navn),
      merknad: g.sak.kontakt.tilknyttet.find(t => t.kontaktId === r.hendelse.kontaktId)?.merknad ?? '',
    })),
    kanSkrive: g.kanSkrive,
  }
}

/** Én samtale. `undefined` når den ikke er i saken. */
export function visSamtale(g: Visningsgrunnlag, samtaleId: SamtaleId): Samtaledetaljer | undefined {
  const { kontakt } = g.sak
  const samtale = finnSamtale(kontakt, samtaleId)
  if (!samtale) return undefined
  const forrige = sisteAvsluttede({
    ...kontakt,
    samtaler: kontakt.samtaler.filter(s => s.samtaleId !== samtaleId),
  })
  const plan = forrige?.avsluttet
  return {
    dagens: g.dagens,
    samtale: samtalevisning(g, samtale),
    lofter: kontakt.lofter.filter(l => !l.gjortOpp || l.samtaleId === samtaleId).map(l => loftevisning(g, l)),
    planlagt:
      forrige && plan
        ? {
            samtaleId: forrige.samtaleId,
            dato: forrige.dato,
            tema: [...plan.planlagtNeste],
            tekst: plan.planlagtTekst ?? null,
          }
        : null,
    kanSkrive: g.kanSkrive,
  }
}

const rang = (l: Lofte): string => (l.gjortOpp ? '9' : '0') + (l.innen ?? '9')

const deltaker = (g: Visningsgrunnlag, personId: Samtale['deltakere'][number]) => ({
  personId,
  fornavn: fornavn(g, personId),
})

function samtalevisning(g: Visningsgrunnlag, s: Samtale): Samtalevisning {
  const { avsluttet, barnTolket, barnetolkingFulgtOpp } = s
  return {
    samtaleId: s.samtaleId,
    versjon: s.versjon,
    dato: s.dato,
    klokkeslett: s.klokkeslett ?? null,
    sted: s.sted,
    hvor: s.hvor ?? null,
    slag: s.slag,
    gjelder: s.gjelder,
    formal: s.formal,
    deltakere: s.deltakere.map(p => deltaker(g, p)),
    andre: [...s.andre],
    tolk: {
      behov: s.tolk.behov,
      sprak: s.tolk.sprak ?? null,
      bestilt: s.tolk.bestilt ?? null,
      brukt: s.tolk.brukt ?? null,
      hvorforIkke: s.tolk.hvorforIkke ?? null,
    },
    barnTolket: barnTolket
      ? { hvem: barnTolket.hvem ? deltaker(g, barnTolket.hvem) : null, grunn: barnTolket.grunn }
      : null,
    barnetolkingFulgtOpp: barnetolkingFulgtOpp
      ? {
          hvordan: barnetolkingFulgtOpp.hvordan,
          dato: barnetolkingFulgtOpp.dato,
          av: hvem(g.navn, barnetolkingFulgtOpp.av),
        }
      : null,
    annenInstans: s.annenInstans ?? null,
    startetAv: hvem(g.navn, s.startetAv),
    tidspunkt: s.tidspunkt,
    notater: notaterTil(g.sak, s.samtaleId).map(n => ({ notatId: n.notatId, slag: n.slag, dato: n.dato })),
    antallSvar: antallSvar(g.sak, s.samtaleId),
    avsluttet: avsluttet
      ? {
          notatId: avsluttet.notatId,
          planlagtNeste: [...avsluttet.planlagtNeste],
          planlagtTekst: avsluttet.planlagtTekst ?? null,
          av: hvem(g.navn, avsluttet.av),
          tidspunkt: avsluttet.tidspunkt,
        }
      : null,
  }
}

export const loftevisning = (g: Visningsgrunnlag, l: Lofte): Loftevisning => ({
  lofteId: l.lofteId,
  slag: l.slag,
  hva: l.hva,
  hvem: l.hvem,
  dato: l.dato,
  innen: l.innen ?? null,
  samtaleId: l.samtaleId ?? null,
  av: hvem(g.navn, l.av),
  gjortOpp: l.gjortOpp
    ? {
        utfall: l.gjortOpp.utfall,
        tekst: l.gjortOpp.tekst,
        dato: l.gjortOpp.dato,
        av: hvem(g.navn, l.gjortOpp.av),
      }
    : null,
})

const antallSvar = ({ kartlegging }: Sak, samtaleId: SamtaleId): number =>
  Object.values(kartlegging.celler)
    .flatMap(c => Object.values(c))
    .reduce((n, celle) => n + celle.svar.filter(s => s.samtaleId === samtaleId && !s.trukket).length, 0)
