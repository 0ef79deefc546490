import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Tidslinjerad } from '@handlingsrom/kontrakt/sak/visning'
import { osloDato } from '../../adapters/klokke.ts'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

type Tall = Record<string, string | number>

/**
 * Det som skjedde, nyest først. Teksten lages i nettleseren av typen; her følger bare korte, ufarlige tillegg med. En samtale gir mange
 * svar på rad: de samme hendelsene etter hverandre, samme dag og av samme menneske, er én rad med antallet.
 */
export function tidslinje(g: Visningsgrunnlag): Tidslinjerad[] {
  const rader: Tidslinjerad[] = []
  const dagen = dagfinner()
  for (const r of g.hendelser.toReversed()) {
    const { type } = r.hendelse
    if (IKKE_I_TIDSLINJEN.has(type) || (!g.leser.iKrets && KUN_KRETSEN.has(type))) continue
    const rad = {
      nr: r.nr,
      tidspunkt: r.tidspunkt,
      dato: dagen(r.tidspunkt),
      type,
      hvem: hvem(g.navn, r.aktor),
    }
    const forrige = rader.at(-1)
    if (forrige && ligner(forrige, rad))
      rader[rader.length - 1] = { ...forrige, antall: forrige.antall + 1, tall: {} }
    else rader.push({ ...rad, antall: 1, tall: tallFor(g, r.hendelse) })
  }
  return rader
}

/** Så mange rader sakens forside har med seg fra før. */
export const NYESTE = 20

/** De nyeste radene, og den siste av hver type så en konflikt kan si hvem som skrev; resten hentes når noen ber om dem. */
export function nyesteRader(rader: readonly Tidslinjerad[]): Tidslinjerad[] {
  const sett = new Set<string>()
  return rader.filter((rad, i) => {
    const forst = !sett.has(rad.type)
    sett.add(rad.type)
    return i < NYESTE || forst
  })
}

const ligner = (a: Tidslinjerad, b: Omit<Tidslinjerad, 'antall' | 'tall'>): boolean =>
  a.type === b.type && a.dato === b.dato && a.hvem.navn === b.hvem.navn

/** Dagen i Oslo skifter bare på en hel time i UTC, så den regnes én gang for hver time. */
function dagfinner(): (t: Tidspunkt) => string {
  const timer = new Map<string, string>()
  return t => {
    const time = t.slice(0, 13)
    const dag = timer.get(time) ?? osloDato(t)
    timer.set(time, dag)
    return dag
  }
}

/** Et barn som mangler i en ny søknad, kan være gradert siden sist. Det er kretsens sak å se først. */
const KUN_KRETSEN: ReadonlySet<SakHendelse['type']> = new Set(['BarnManglerISoknad', 'ManglendeBarnAvklart'])

/** Tanken før et møte leses bare på sin egen side, med sitt eget oppslag i loggen (ADR 0016). */
const IKKE_I_TIDSLINJEN: ReadonlySet<SakHendelse['type']> = new Set(['RisikoVurdert'])

function tallFor(g: Visningsgrunnlag, h: SakHendelse): Tall {
  const person = 'personId' in h && h.personId ? navnTall(g, h.personId) : {}
  switch (h.type) {
    case 'SoknadMottatt':
      return { kanal: h.kanal, dokumenter: h.dokumenter.length }
    case 'EttersendelseMottatt':
      return { dokumenter: h.dokumenter.length }
    case 'OpplysningRegistrert':
      return { ...person, tema: h.tema, tilstand: h.svar.tilstand }
    case 'AlleBarnaBesvart':
      return { svar: h.svar }
    case 'NotatFerdigstilt':
      return { slag: h.slag }
    case 'SamtaleStartet':
      return { sted: h.sted, antall: h.deltakere.length }
    case 'SakTildelt':
    case 'TildelingFjernet':
    case 'InhabilitetMeldt':
    case 'GittTilLeser':
      return { ansatt: g.navn.get(h.ansattId) ?? '' }
    case 'VedtakForeslatt':
    case 'VedtakFattet':
      return { utfall: h.innhold.utfall }
    case 'ForelopigSvarSendt':
      return { forventet: h.forventetSvar }
    case 'DokumentasjonEtterspurt':
      return { antall: h.krav.length, frist: h.frist }
    case 'DokumentfristUtsatt':
      return { frist: h.frist }
    case 'SoknadAvsluttet':
      return { avslutning: h.avslutning }
    default:
      return person
  }
}

const navnTall = (g: Visningsgrunnlag, id: PersonId): Tall => ({ fornavn: fornavn(g, id) })
