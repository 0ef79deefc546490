import type { Aktor } from '../../felles/aktor.ts'
import type { AnsattId } from '../../felles/id.ts'
import type { Tidspunkt } from '../../felles/tidspunkt.ts'
import type { Registrert } from '../../sak/strom.ts'
import type { Returgrunn, VedtakHendelse, Vedtaksinnhold } from '../hendelser.ts'
import type { LesingHendelse } from './hendelser.ts'
import type { Endringssvar, Faktaref, Kommentar, Lesersvar, Trekning } from './typer.ts'

type Hvem = { readonly av: Aktor; readonly tidspunkt: Tidspunkt }
export type Lestkommentar = Kommentar &
  Hvem & {
    /** Utgaven av forslaget kommentaren ble skrevet til. */
    readonly forslagNr: number
    readonly svar: readonly (Hvem & { readonly tekst: string })[]
  }
export type BesvartEndring = Hvem & {
  readonly ref: string
  readonly versjon: number
  readonly forslagNr: number
  readonly svar: Endringssvar
  readonly grunn: string
}
/** Det en leser sa da hun leste: i en retur, i godkjenningen, eller etterpå. */
export type Lesning = Hvem & {
  readonly hva: 'retur' | 'godkjenning' | 'etterpa'
  readonly forslagNr: number
  readonly svar: readonly Lesersvar[]
}
export type Utgave = Hvem & { readonly forslagNr: number; readonly innhold: Vedtaksinnhold }
export type Etterlesing = {
  readonly hvorfor:
    | ({ readonly slag: 'trukket' } & Trekning)
    | ({ readonly slag: 'valgt'; readonly grunn: string } & Hvem)
  readonly lest?: Hvem & { readonly merknad: string; readonly grunner: readonly Returgrunn[] }
}
/** Alt som er sagt om et forslag mens det ble lest. Ingenting her endrer hva vedtaket sier. */
export type Lesetilstand = {
  /** Nummeret på hendelsen det siste forslaget kom med. */
  readonly nr: number
  readonly fakta: readonly Faktaref[]
  readonly kommentarer: readonly Lestkommentar[]
  readonly endringssvar: readonly BesvartEndring[]
  readonly lesninger: readonly Lesning[]
  readonly utgaver: readonly Utgave[]
  readonly etterlesing?: Etterlesing
  /** Den som har fått vedtaket å lese, og hvem som ga det. Blir stående gjennom en retur, så den som ba om endringen, leser den. */
  readonly leser?: Hvem & { readonly ansattId: AnsattId }
}
export const TOM_LESING: Lesetilstand = {
  nr: 0,
  fakta: [],
  kommentarer: [],
  endringssvar: [],
  lesninger: [],
  utgaver: [],
}

/** Om den som skriver, har sagt at noe i denne utgaven skal skrives om. Det siste hun sa om hver opplysning, gjelder. */
export function skalSkrivesOm(l: Lesetilstand, forslagNr: number): boolean {
  const siste = new Map(
    l.endringssvar.filter(s => s.forslagNr === forslagNr).map(s => [s.ref, s.svar] as const),
  )
  return [...siste.values()].includes('skriv-om')
}

/** Det leseren sa og skrev, lagt til det som var sagt før. */
export function medLesning(
  l: Lesetilstand,
  hvem: Hvem,
  forslagNr: number,
  inn: {
    readonly hva: Lesning['hva']
    readonly kommentarer: readonly Kommentar[] | undefined
    readonly lesersvar: readonly Lesersvar[] | undefined
  },
): Lesetilstand {
  const { hva, kommentarer = [], lesersvar = [] } = inn
  return {
    ...l,
    kommentarer: [...l.kommentarer, ...kommentarer.map(k => ({ ...k, ...hvem, forslagNr, svar: [] }))],
    lesninger: [...l.lesninger, { ...hvem, hva, forslagNr, svar: lesersvar }],
  }
}

/** Den som avgjør, har alltid lest: også uten en kommentar står det hvem og når. */
export function avgjort(
  l: Lesetilstand,
  forslagNr: number,
  { aktor: av, tidspunkt }: Registrert,
  e: VedtakHendelse & { type: 'VedtakReturnert' | 'VedtakFattet' },
): Lesetilstand {
  const hva = e.type === 'VedtakFattet' ? 'godkjenning' : 'retur'
  const { kommentarer, lesersvar } = e
  const lesing = medLesning(l, { av, tidspunkt }, forslagNr, { hva, kommentarer, lesersvar })
  if (e.type === 'VedtakReturnert') return lesing
  // Forslaget er lest. Skal vedtaket leses en gang til, er det av en annen.
  const { leser: _, ...ferdig } = lesing
  return e.trukket ? { ...ferdig, etterlesing: { hvorfor: { slag: 'trukket', ...e.trukket } } } : ferdig
}

/** En ny utgave: det som er sagt før, blir stående, og opplysningene er dem denne hviler på. */
export const nyUtgave = (
  l: Lesetilstand,
  forslagNr: number,
  { aktor: av, tidspunkt, nr }: Registrert,
  { innhold, fakta }: VedtakHendelse & { type: 'VedtakForeslatt' },
): Lesetilstand => ({
  ...l,
  nr,
  fakta: fakta ?? [],
  utgaver: [...l.utgaver, { forslagNr, innhold, av, tidspunkt }],
})

export function foldLesing(l: Lesetilstand, forslagNr: number, r: Registrert<LesingHendelse>): Lesetilstand {
  const e = r.hendelse
  const hvem = { av: r.aktor, tidspunkt: r.tidspunkt }
  switch (e.type) {
    case 'GittTilLeser':
      return { ...l, leser: { ...hvem, ansattId: e.ansattId } }
    case 'EndringBesvart': {
      const { type: _, vedtakId: __, ...svaret } = e
      return { ...l, endringssvar: [...l.endringssvar, { ...svaret, ...hvem }] }
    }
    case 'KommentarBesvart':
      return {
        ...l,
        kommentarer: l.kommentarer.map(k =>
          k.kommentarId === e.kommentarId ? { ...k, svar: [...k.svar, { ...hvem, tekst: e.tekst }] } : k,
        ),
      }
    case 'KvalitetslesingValgt':
      return { ...l, etterlesing: { hvorfor: { slag: 'valgt', grunn: e.grunn, ...hvem } } }
    case 'Kvalitetslest':
      return {
        ...medLesning(l, hvem, forslagNr, { ...e, hva: 'etterpa' }),
        ...(l.etterlesing
          ? { etterlesing: { ...l.etterlesing, lest: { ...hvem, merknad: e.merknad, grunner: e.grunner } } }
          : {}),
      }
    default:
      return e satisfies never
  }
}
