import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { avvist, type Resultat } from '../felles/resultat.ts'
import type { Naa, Tidspunkt } from '../felles/tidspunkt.ts'
import type { Gradering, Navn } from '../person/hendelser.ts'
import type { Norm } from '../regelverk/satser/norm.ts'
import type { Avslag, Avslagskode } from './avslag.ts'
import type { SakHendelse } from './hendelser.ts'

/** Det en operasjon trenger å vite om menneskene i saken; hentet fra personstrømmene. */
export type Personfakta = {
  readonly navn: Navn
  readonly fodselsdato?: Dato
  readonly gradering: Gradering
}

/** Kommunens valg som operasjonene retter seg etter. */
export type Kommunepolicy = {
  /** En kollega skal lese vedtaket før det fattes. På, om ikke kommunen har bestemt noe annet. */
  readonly andreleser: boolean
  readonly normer: readonly Norm[]
}

/** Alt en operasjon får utenfra. Kjernen leser aldri klokken og lager aldri id-er selv. */
export type Omgivelse = {
  readonly naa: Naa
  readonly aktor: Aktor
  readonly nyId: () => string
  /** Neste ledige tidspunkt i strømmen: hvert kall gir et senere tidspunkt enn det forrige. */
  readonly tid: () => Tidspunkt
  readonly personer: Readonly<Record<PersonId, Personfakta>>
  readonly policy: Kommunepolicy
}

/** Det en visning av saken trenger utenfra: menneskene i den, og dagen. */
export type Grunnlag = Pick<Omgivelse, 'personer'> & { readonly naa: Pick<Omgivelse['naa'], 'dato'> }

export type Utfort = Resultat<readonly SakHendelse[], Avslag>

export const kanIkke = (kode: Avslagskode, mer: Omit<Avslag, 'kode'> = {}): Utfort => avvist({ kode, ...mer })

export const erTom = (tekst: string): boolean => tekst.trim().length === 0
