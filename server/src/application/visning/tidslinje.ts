import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { osloDato } from '../../adapters/klokke.ts'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

type Tall = Record<string, string | number>

/** Det som skjedde, nyest først. Teksten lages i nettleseren av typen; her følger bare korte, ufarlige tillegg med. */
export function tidslinje(g: Visningsgrunnlag) {
  return g.hendelser
    .filter(r => g.leser.iKrets || !KUN_KRETSEN.has(r.hendelse.type))
    .map(r => ({
      nr: r.nr,
      tidspunkt: r.tidspunkt,
      dato: osloDato(r.tidspunkt),
      type: r.hendelse.type,
      hvem: hvem(g.navn, r.aktor),
      tall: tallFor(g, r.hendelse),
    }))
    .reverse()
}

/** Et barn som mangler i en ny søknad, kan være gradert siden sist. Det er kretsens sak å se først. */
const KUN_KRETSEN: ReadonlySet<SakHendelse['type']> = new Set(['BarnManglerISoknad', 'ManglendeBarnAvklart'])

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
    case 'SakTildelt':
    case 'TildelingFjernet':
    case 'InhabilitetMeldt':
      return { ansatt: g.navn.get(h.ansattId) ?? '' }
    case 'VedtakForeslatt':
    case 'VedtakFattet':
      return { utfall: h.innhold.utfall }
    case 'ForelopigSvarSendt':
      return { forventet: h.forventetSvar }
    case 'SoknadAvsluttet':
      return { avslutning: h.avslutning }
    default:
      return person
  }
}

const navnTall = (g: Visningsgrunnlag, id: PersonId): Tall => ({ fornavn: fornavn(g, id) })
