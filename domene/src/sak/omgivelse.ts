import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { AnsattId, PersonId } from '../felles/id.ts'
import { avvist, type Resultat } from '../felles/resultat.ts'
import type { Naa, Tidspunkt } from '../felles/tidspunkt.ts'
import type { MaltIndikator } from '../indikator/definisjoner.ts'
import type { Terskler } from '../indikator/terskel.ts'
import type { Kartleggingspolicy } from '../kartlegging/kommune/tilstand.ts'
import type { Gradering, Navn } from '../person/hendelser.ts'
import type { Dyrtidstillegg, Norm } from '../regelverk/satser/norm.ts'
import type { Aldersvalg } from '../regelverk/satser/satskategori.ts'
import type { Tilbud } from '../tilbud/typer.ts'
import type { Andreleserkrav } from '../vedtak/andreleserkrav.ts'
import type { Leserfakta, Trekning } from '../vedtak/lesing/typer.ts'
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
  /** For hvilke vedtak en kollega skal lese før de fattes. På for alle, om ikke kommunen har bestemt noe annet. */
  readonly andreleser: Andreleserkrav
  /** Hvem som bestemte det sist, når, og hvorfor. Mangler når kommunen ikke har bestemt noe. */
  readonly andreleserBestemt?: { readonly av: Aktor; readonly dato: Dato; readonly grunn: string }
  /** Andelen av vedtak uten andreleser som trekkes ut til å leses etterpå. Ingen, om ikke kommunen har bestemt noe annet. */
  readonly kvalitetslesing: Trekning
  /** Hvem som bestemte andelen, når, og hvorfor. Mangler når kommunen ikke har bestemt noe. */
  readonly kvalitetslesingBestemt?: { readonly av: Aktor; readonly dato: Dato; readonly grunn: string }
  /** Fra så mange av de tolv siste månedene med stønad det spørres om særskilte formål (S-112). Vårt tall, om ikke kommunen har bestemt et annet. */
  readonly langvarigFra: number
  /** Hvem som bestemte det, når, og hvorfor. Mangler når kommunen ikke har bestemt noe. */
  readonly langvarigBestemt?: { readonly av: Aktor; readonly dato: Dato; readonly grunn: string }
  /** Spør kontoret familiene hvordan de er blitt møtt? Nei, om ikke kommunen har bestemt det. */
  readonly undersokelse: boolean
  /** Hvem som bestemte det, når, og hvorfor. Mangler når kommunen ikke har bestemt noe. */
  readonly undersokelseBestemt?: { readonly av: Aktor; readonly dato: Dato; readonly grunn: string }
  /** Om forskjeller mellom saksbehandlere vises. Mangler når det ikke er drøftet med de ansatte: da vises de ikke. */
  readonly forskjeller?: {
    readonly vises: boolean
    readonly droftet: Dato
    readonly med: string
    readonly grunn: string
    readonly dato: Dato
    readonly av: Aktor
  }
  /** Grensene for indikatorene, og hva eierne har svart når de ble krysset. */
  readonly terskler: Terskler
  readonly terskelsvar: readonly {
    readonly indikator: MaltIndikator
    readonly periode: string
    readonly svar: string
    readonly dato: Dato
    readonly av: Aktor
  }[]
  readonly normer: readonly Norm[]
  /** Tillegg til normen for økte levekostnader, hvert med dato og kilde. */
  readonly dyrtidstillegg: readonly Dyrtidstillegg[]
  /** Når i måneden et barns alder telles. Tom: alderen barnet når i løpet av måneden. */
  readonly aldersvalg: readonly Aldersvalg[]
  /** Sist noen så på om normen er nok, med ordene deres (S-117). */
  readonly normGjennomgatt?: { readonly dato: Dato; readonly vurdering: string }
  /** Det kommunen legger til kartleggingen: egne spørsmål, lokal veiledning, egne tider. */
  readonly kartlegging: Kartleggingspolicy
  /** Kommunens egne tilbud, slik de står nå. De nasjonale er de samme for alle. */
  readonly lokaleTilbud: readonly Tilbud[]
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
  /** Teller setningene i noen tekster som også står i brev til andre familier. Mangler når ingen har målt. */
  readonly standardtekst?: (tekster: readonly string[]) => { readonly setninger: number; readonly av: number }
  /** Om saken er gradert, og de som kan være aktuelle lesere i den. Mangler når ingen har spurt; da kan ingen velges. */
  readonly lesere?: { readonly gradert: boolean; readonly ansatte: readonly Leserfakta[] }
}

/** Det en visning av saken trenger utenfra: menneskene i den, og dagen. */
export type Grunnlag = Pick<Omgivelse, 'personer' | 'standardtekst'> & {
  readonly naa: Pick<Omgivelse['naa'], 'dato'>
  readonly policy: Pick<Kommunepolicy, 'kartlegging'>
}

export type Utfort = Resultat<readonly SakHendelse[], Avslag>

export const kanIkke = (kode: Avslagskode, mer: Omit<Avslag, 'kode'> = {}): Utfort => avvist({ kode, ...mer })

export const erTom = (tekst: string): boolean => tekst.trim().length === 0

/** Den som handler, har sagt fra at hun er inhabil i saken. Bare et menneske kan være det. */
export const erInhabil = (
  { inhabile }: { readonly inhabile: readonly { readonly ansattId: AnsattId }[] },
  { aktor }: Pick<Omgivelse, 'aktor'>,
): boolean => aktor.type === 'ansatt' && inhabile.some(i => i.ansattId === aktor.id)
