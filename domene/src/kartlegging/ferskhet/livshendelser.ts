import { type Dato, dato, leggTilManeder } from '../../felles/dato.ts'
import type { Tema } from '../tema.ts'
import type { Regelid } from './typer.ts'

/**
 * Dagene i et barns liv som gjør gamle svar gamle. Alle regnes av fødselsdatoen. «Skoleåret» er 1. mai i året barnet begynner, så
 * det er tid til å skaffe det som trengs før august; dagen er vårt forslag. Årene følger når norske barn vanligvis begynner.
 */
export type Livshendelse = {
  readonly regel: Regelid
  readonly tema: readonly Tema[]
  readonly nar:
    | { readonly slag: 'i-aret'; readonly aldersar: number; readonly manedDag: string }
    | { readonly slag: 'bursdag'; readonly alder: number; readonly manederFor: number }
}

const VAREN_FOR = '05-01'

export const LIVSHENDELSER: readonly Livshendelse[] = [
  {
    regel: 'barnehagestart',
    tema: ['sfo-barnehage', 'overgang-etablering'],
    nar: { slag: 'bursdag', alder: 1, manederFor: 3 },
  },
  {
    regel: 'skolestart',
    tema: ['skole', 'sfo-barnehage', 'utstyr-klaer', 'overgang-etablering'],
    nar: { slag: 'i-aret', aldersar: 6, manedDag: VAREN_FOR },
  },
  {
    regel: 'ungdomsskole',
    tema: ['skole', 'internett-mobil', 'nettverk', 'overgang-etablering'],
    nar: { slag: 'i-aret', aldersar: 13, manedDag: VAREN_FOR },
  },
  {
    regel: 'konfirmasjon',
    tema: ['fritid', 'utstyr-klaer', 'overgang-etablering'],
    nar: { slag: 'i-aret', aldersar: 15, manedDag: '01-01' },
  },
  {
    regel: 'videregaende',
    tema: ['skole', 'utstyr-klaer', 'internett-mobil', 'overgang-etablering'],
    nar: { slag: 'i-aret', aldersar: 16, manedDag: VAREN_FOR },
  },
  {
    regel: 'atten',
    tema: ['bosituasjon', 'andre-tjenester', 'andre-behov', 'overgang-etablering'],
    nar: { slag: 'bursdag', alder: 18, manederFor: 3 },
  },
]

export function dagenFor({ nar }: Livshendelse, fodselsdato: Dato): Dato {
  if (nar.slag === 'bursdag') return leggTilManeder(fodselsdato, nar.alder * 12 - nar.manederFor)
  return dato(`${String(Number(fodselsdato.slice(0, 4)) + nar.aldersar).padStart(4, '0')}-${nar.manedDag}`)
}

/** Det teksten skal nevne: året det skjer, eller bursdagen. */
export function narDetSkjer({ nar }: Livshendelse, fodselsdato: Dato): Readonly<Record<string, string>> {
  return nar.slag === 'bursdag'
    ? { nar: leggTilManeder(fodselsdato, nar.alder * 12) }
    : { ar: String(Number(fodselsdato.slice(0, 4)) + nar.aldersar) }
}
