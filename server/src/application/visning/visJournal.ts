import type { PersonId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { svarTilNotatet } from '@handlingsrom/domene/journal/svar'
import {
  erFeilfort,
  innsynsmerke,
  merkeversjon,
  type Notat,
  notatetGjelder,
  notatetsTema,
  staarApent,
} from '@handlingsrom/domene/journal/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Journalvisning, Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { osloDato } from '../../adapters/klokke.ts'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Notatene, nyeste hendelse først. */
export function visJournal(g: Visningsgrunnlag): Journalvisning {
  return {
    dagens: g.dagens,
    notater: g.sak.journal.map(n => visNotat(g, n)).toSorted(nyesteFoerst),
    personer: personerISaken(g.sak)
      .map(p => ({ ...menneske(g, p), erBarn: barnIHusstanden(g.sak.husstand).some(b => b.personId === p) }))
      .toSorted((a, b) => Number(b.erBarn) - Number(a.erBarn) || fodt(g, b).localeCompare(fodt(g, a))),
    kanSkrive: g.kanSkrive,
  }
}

/** Etter når det skjedde; det som mangler klokkeslett, etter når det ble skrevet den dagen. */
const nyesteFoerst = (a: Notatvisning, b: Notatvisning): number =>
  b.dato.localeCompare(a.dato) ||
  (a.klokkeslett && b.klokkeslett ? b.klokkeslett.localeCompare(a.klokkeslett) : 0) ||
  b.tidspunkt.localeCompare(a.tidspunkt)

const menneske = (g: Visningsgrunnlag, personId: PersonId) => ({ personId, fornavn: fornavn(g, personId) })
const fodt = (g: Visningsgrunnlag, { personId }: { personId: PersonId }): string =>
  g.personer[personId]?.fodselsdato ?? ''

function visNotat(g: Visningsgrunnlag, n: Notat): Notatvisning {
  const skrevet = (s: Pick<Notat, 'av' | 'tidspunkt'>) => ({ av: hvem(g.navn, s.av), tidspunkt: s.tidspunkt })
  const mennesker = (ider: readonly PersonId[]) => ider.map(p => menneske(g, p))
  return {
    notatId: n.notatId,
    slag: n.slag,
    dato: n.dato,
    klokkeslett: n.klokkeslett ?? null,
    tekst: n.tekst,
    deler: n.deler ?? null,
    forsok: n.forsok ?? null,
    referat: n.referat ?? null,
    ikkeUndersokt: n.ikkeUndersokt ?? null,
    undersokt: n.undersokt ?? null,
    staarApent: staarApent(n),
    avklart: n.avklart ? { hvordan: n.avklart.hvordan, ...skrevet(n.avklart) } : null,
    gjelder: mennesker(notatetGjelder(n)),
    tilstede: n.tilstede ? { personer: mennesker(n.tilstede.personer), andre: n.tilstede.andre } : null,
    tema: [...notatetsTema(n)],
    samtaleId: n.samtaleId ?? null,
    svar: svarTilNotatet(g.sak.kartlegging, n).map(({ personId, tema, svar }) => ({
      nr: svar.nr,
      ...menneske(g, personId),
      tema,
      // Samme felt som i kontrakten; der er listene ikke merket `readonly`.
      svar: svar.svar as Notatvisning['svar'][number]['svar'],
      dato: svar.dato,
    })),
    innsyn: innsynsmerke(n) ?? null,
    merkeversjon: merkeversjon(n),
    skjermet: n.skjermet ?? false,
    feilfort: erFeilfort(n),
    ...skrevet(n),
    skrevet: osloDato(n.tidspunkt),
    rettelser: n.rettelser.map(r => ({ rettelse: r.rettelse, grunn: r.grunn, ...skrevet(r) })),
    merknader: n.merknader.map(m => ({ slag: m.slag, tekst: m.tekst, ...skrevet(m) })),
    knytninger: n.knytninger.map(k => ({ tema: [...k.tema], gjelder: mennesker(k.gjelder), ...skrevet(k) })),
    omMerket: n.omMerket.map(m => ({ innsyn: m.innsyn, ...skrevet(m) })),
  }
}
