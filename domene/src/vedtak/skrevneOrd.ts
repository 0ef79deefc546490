import type { LinjeId, PersonId } from '../felles/id.ts'
import type { Foreldresyn, Motvekt, Samlet, Synsvekt } from '../grunner/hendelser.ts'
import type { Unntak20a } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { Depositumsvilkar, Mottaker, Stonadsform } from '../stonadsform/typer.ts'
import type { Vedtaksvilkar } from '../vilkar/frys.ts'
import type { Begrunnet } from '../vilkar/typer.ts'
import type { Barnetekst, Linjebeslutning } from '../vurdering/hendelser.ts'
import type { AnnetVedtak } from './annet.ts'
import type { Nodhjelpsinnhold, Stedsvurdering, Vedtaksbehov, Vedtaksinnhold } from './hendelser.ts'
import type { Bruddvurdering } from './vilkarsbrudd.ts'

/** Hvor i skjemaene en tekst ble skrevet, så den som leser et funn, finner igjen feltet. */
export const TEKSTSTEDER = [
  'begrunnelse',
  'avgjorende',
  'brukersSyn',
  'alternativer',
  'formal',
  'opphold',
  'barnet',
  'motvekt',
  'barnets-syn',
  'foreldresyn',
  'linjen',
  'er-det-nok',
  'belopsvurdering',
  'reduksjon',
  'formen',
  'mottaker',
  'paragraf-19',
  'behov',
  'vilkar',
  'unntak-20a',
  'gjenopptak',
  'veiledning',
  'nodhjelp',
] as const
export type Tekststed = (typeof TEKSTSTEDER)[number]

export type SkrevetTekst = {
  readonly sted: Tekststed
  readonly tekst: string
  readonly hvem?: PersonId
  readonly linjeId?: string
}
type Hvor = Pick<SkrevetTekst, 'hvem' | 'linjeId'>

/** Feltene med fri tekst. Koder, datoer og id-er er snevrere typer enn `string`, og er ikke med. */
type Ordfelt<T> = { [K in keyof T]-?: string extends NonNullable<T[K]> ? K : never }[keyof T]
/** Hvert felt med fri tekst har en plass, eller `null` når det ikke er en begrunnelse. Et nytt felt uten svar stanser typene. */
type Felt<T> = Readonly<Record<Ordfelt<T>, Tekststed | null>>

const BARNET: Felt<Barnetekst> = { vurdere: 'barnet', vekte: 'barnet', vise: 'barnet' }
const MOTVEKT: Felt<Motvekt> = { hensyn: 'motvekt', veid: 'motvekt' }
const BARNETS_SYN: Felt<Synsvekt> = { telte: 'barnets-syn' }
const FORELDRESYN: Felt<Foreldresyn> = { mener: 'foreldresyn', telte: 'foreldresyn' }
const SAMLET: Felt<Samlet> = {
  avgjorende: 'avgjorende',
  brukersSyn: 'brukersSyn',
  brukersSynTelte: 'brukersSyn',
  alternativer: 'alternativer',
  formal: 'formal',
  opphold: 'opphold',
}
type Innvilget = Extract<Linjebeslutning, { utfall: 'innvilget' }>
const LINJEN: Felt<Innvilget> = {
  begrunnelse: 'linjen',
  erDetNok: 'er-det-nok',
  belopsvurdering: 'belopsvurdering',
  reduksjon: 'reduksjon',
}
const FORMEN: { readonly [S in Stonadsform['slag']]: Felt<Extract<Stonadsform, { slag: S }>> } = {
  bidrag: {},
  lan: { hvorfor: 'formen', evne: 'formen' },
  garanti: { hvorfor: 'formen', gjelder: 'formen' },
  'varer-tjenester': { hva: 'formen', saerligeGrunner: 'formen' },
}
const DEPOSITUM: Felt<Depositumsvilkar> = { dekker: 'formen', vedSlutt: 'formen', vedKrav: 'formen' }
const MOTTAKER: Felt<Mottaker> = { navn: null, hvorfor: 'mottaker' }
// `hva` er behovet slik familien sa det, eller slik Nav så det: det er ikke en grunn.
const BEHOV: Felt<Pick<Vedtaksbehov, 'hva' | 'begrunnelse'>> = { hva: null, begrunnelse: 'behov' }
const VILKARET: Felt<Vedtaksvilkar> = {
  hva: 'vilkar',
  sammenheng: 'vilkar',
  rimelig: 'vilkar',
  salg: 'vilkar',
}
const SVARET: Felt<Begrunnet> = { ord: 'vilkar' }
const UNNTAKET: Felt<Unntak20a> = { grunn: 'unntak-20a' }
// Familiens svar på varselet står i brevet med deres ord; det er ikke en grunn. Vilkåret ble lest da det ble satt.
const BRUDDET: Felt<Bruddvurdering> = { forholdsmessig: 'gjenopptak', svaret: 'gjenopptak' }
const ANNET: { readonly [S in AnnetVedtak['slag']]: Felt<Extract<AnnetVedtak, { slag: S }>> } = {
  radgivning: { hva: 'veiledning', hvorforStart: 'veiledning' },
  // Resten av ordene står på linjen i vedtaket, og barna for seg.
  depositum: {},
  avvisning: {},
  'avslag-akutt': { vurdering19: 'paragraf-19' },
  opphor: { vurdering19: 'paragraf-19' },
}
const NODHJELP: Felt<Nodhjelpsinnhold> = { behov: 'nodhjelp', begrunnelse: 'begrunnelse' }
const STEDET: Felt<Stedsvurdering> = { vurdering: 'nodhjelp' }

/** Det av vedtaket som bærer egne ord. Utkastet har det samme før noe er foreslått. */
export type MedOrd = Pick<
  Vedtaksinnhold,
  'begrunnelse' | 'barn' | 'samlet' | 'behov' | 'vilkar' | 'unntak20a' | 'annet'
> & {
  readonly linjer: readonly (Pick<Vedtaksinnhold['linjer'][number], 'beslutning' | 'paragraf19'> & {
    readonly linjeId: string
  })[]
  readonly erstatter?: {
    readonly gjenopptak: { readonly begrunnelse: string }
    readonly brudd?: Bruddvurdering
  }
}

/**
 * Alle ordene et menneske har skrevet i et vedtak, med hvor de står. Brevet bygges av det samme innholdet, og en test bygger et brev der
 * hvert felt er fylt ut og krever at hver skrevne setning i det er med her: det som når familien, blir lest (S-102, S-131).
 */
export function skrevneOrd(i: MedOrd): readonly SkrevetTekst[] {
  const kjente = new Set(i.barn.map(b => b.personId))
  return [
    ...ettOrd('begrunnelse', i.begrunnelse),
    ...ord(i.samlet, SAMLET),
    ...i.barn.flatMap(ordeneOmBarnet),
    ...i.linjer.flatMap(ordenePaLinjen),
    ...(i.behov ?? []).flatMap(b =>
      ord(b, BEHOV, b.gjelder !== 'familien' && kjente.has(b.gjelder) ? { hvem: b.gjelder } : {}),
    ),
    ...(i.vilkar ?? []).flatMap(v => [
      ...ord(v, VILKARET),
      ...[v.kvp, v.varsel, ...v.barna].flatMap(s => ord(s, SVARET)),
    ]),
    ...ord(i.unntak20a, UNNTAKET),
    ...ettOrd('gjenopptak', i.erstatter?.gjenopptak.begrunnelse),
    ...ord(i.erstatter?.brudd, BRUDDET),
    ...(i.erstatter?.brudd?.barna ?? []).flatMap(b => ettOrd('gjenopptak', b.ord, { hvem: b.personId })),
    ...(i.annet ? ord(i.annet, ANNET[i.annet.slag]) : []),
    ...(i.annet && 'barna' in i.annet
      ? i.annet.barna.flatMap(b => ettOrd('barnet', b.ord, { hvem: b.personId }))
      : []),
  ]
}

/** Ordene i et vedtak om nødhjelp eller midlertidig botilbud. */
export const skrevneOrdINodhjelp = (i: Nodhjelpsinnhold): readonly SkrevetTekst[] => [
  ...ord(i, NODHJELP),
  ...ettOrd('gjenopptak', i.erstatter?.gjenopptak.begrunnelse),
  ...(i.botilbud ?? []).flatMap(b => ord(b, STEDET, { hvem: b.personId })),
]

function ordeneOmBarnet(b: Vedtaksinnhold['barn'][number]): readonly SkrevetTekst[] {
  const hvem = { hvem: b.personId }
  return [
    ...ord(b, BARNET, hvem),
    ...ord(b.barnetsSyn, BARNETS_SYN, hvem),
    ...ord(b.foreldresyn, FORELDRESYN, hvem),
    ...(b.mot ?? []).flatMap(m => ord(m, MOTVEKT, hvem)),
  ]
}

function ordenePaLinjen({ linjeId, beslutning: b, paragraf19 }: MedOrd['linjer'][number]) {
  const hvor = { linjeId: linjeId as LinjeId }
  const gitt = b.utfall === 'innvilget' ? b : undefined
  return [
    ...(gitt ? ord(gitt, LINJEN, hvor) : ettOrd('linjen', b.begrunnelse, hvor)),
    ...(gitt?.form ? ord(gitt.form, FORMEN[gitt.form.slag], hvor) : []),
    ...ord(gitt?.depositum, DEPOSITUM, hvor),
    ...ord(gitt?.mottaker, MOTTAKER, hvor),
    ...ettOrd('paragraf-19', paragraf19, hvor),
  ]
}

const ettOrd = (sted: Tekststed, tekst = '', hvor: Hvor = {}): readonly SkrevetTekst[] =>
  tekst.trim() === '' ? [] : [{ sted, tekst, ...hvor }]

/** Feltene i tabellens rekkefølge. Tabellen har bare felt med fri tekst; det sier typen der den står. */
function ord(
  o: object | undefined,
  felt: Readonly<Record<string, Tekststed | null>>,
  hvor: Hvor = {},
): readonly SkrevetTekst[] {
  if (!o) return []
  const verdier: Readonly<Record<string, unknown>> = { ...o }
  return Object.entries(felt).flatMap(([navn, sted]) => {
    const tekst = verdier[navn]
    return sted && typeof tekst === 'string' ? ettOrd(sted, tekst, hvor) : []
  })
}
