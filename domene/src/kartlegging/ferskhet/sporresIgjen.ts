import { alderPaa, type Dato, leggTilDager, leggTilManeder } from '../../felles/dato.ts'
import type { Detaljer } from '../detaljer.ts'
import type { Tema } from '../tema.ts'
import { dagenFor, LIVSHENDELSER, narDetSkjer } from './livshendelser.ts'
import { ALDERSTID, GRUNNTID, LEVETID_TELEFON, LEVETID_UKJENT_ALDER, LEVETID_UTSTYR } from './tider.ts'
import { type Ferskhetsfakta, type Foreldelse, REGELIDER } from './typer.ts'

/** Kommunens egne tider, i måneder. De gjelder i stedet for grunntiden og alderstiden; hendelsene gjelder uansett. */
export type Kommunetider = Partial<Readonly<Record<Tema, number>>>

/** Dager før noe som skal skje, da det er verdt å snakke om det igjen. Vårt forslag. */
const VARSEL_BEGIVENHET = 14
const VARSEL_LEIE_MANEDER = 3
const UTKASTELSE_MANEDER = 1
/** Fra og med denne alderen skifter klærne mindre med årstidene enn med kroppen. */
const VINTER_UNDER = 13
/** Vinterklær er ikke spurt om når det ble svart før høsten kom. */
const HOSTEN = '08-15'
const VINTEREN = '10-01'

/**
 * Den tidligste regelen som gjør svaret gammelt, og dagen. En regel som alt slo inn da det ble svart, teller ikke: den som spurte,
 * visste det. «Ønsker ikke å svare» blir aldri gammelt av seg selv. «Ikke relevant» blir gammelt når livet endrer seg:
 * «han er fire» er ingen grunn den høsten han begynner på skolen. Ren funksjon; leser ingen klokke.
 */
export function sporresIgjen(
  tema: Tema,
  o: Ferskhetsfakta,
  fodselsdato: Dato | undefined,
  kommunetider: Kommunetider = {},
): Foreldelse | undefined {
  if (o.tilstand === 'onsker-ikke-a-svare') return undefined
  const livet = fodselsdato ? avLivet(tema, fodselsdato) : []
  const resten =
    o.tilstand === 'kartlagt'
      ? [
          ...o.detaljer.flatMap(d => avDetalj(tema, d, o, fodselsdato)),
          ...avArstiden(tema, o, fodselsdato),
          avTiden(tema, o, fodselsdato, kommunetider),
        ]
      : []
  return [...livet, ...resten].filter(f => f.dato > o.dato).toSorted(tidligst)[0]
}

const tidligst = (a: Foreldelse, b: Foreldelse): number =>
  a.dato.localeCompare(b.dato) || REGELIDER.indexOf(a.regel) - REGELIDER.indexOf(b.regel)

function avTiden(
  tema: Tema,
  { dato }: Ferskhetsfakta,
  fodselsdato: Dato | undefined,
  kommunetider: Kommunetider,
): Foreldelse {
  const egen = kommunetider[tema]
  if (egen !== undefined)
    return { dato: leggTilManeder(dato, egen), regel: 'kommunens-tid', tall: { fra: dato, tema } }
  const alder = fodselsdato && alderPaa(fodselsdato, dato)
  const kort = ALDERSTID.find(
    a => a.tema === tema && alder !== undefined && a.fraAlder <= alder && alder <= a.tilAlder,
  )
  return kort
    ? {
        dato: leggTilManeder(dato, kort.maneder),
        regel: 'alderstid',
        tall: { fra: dato, tema, alder: kort.fraAlder },
      }
    : { dato: leggTilManeder(dato, GRUNNTID[tema].maneder), regel: 'grunntid', tall: { fra: dato, tema } }
}

function avArstiden(
  tema: Tema,
  { dato }: Ferskhetsfakta,
  fodselsdato: Dato | undefined,
): readonly Foreldelse[] {
  if (tema !== 'utstyr-klaer' || !fodselsdato || alderPaa(fodselsdato, dato) >= VINTER_UNDER) return []
  const ar = dato.slice(0, 4)
  return dato < `${ar}-${HOSTEN}` ? [{ dato: `${ar}-${VINTEREN}` as Dato, regel: 'vinter' }] : []
}

const avLivet = (tema: Tema, fodselsdato: Dato): readonly Foreldelse[] =>
  LIVSHENDELSER.filter(h => h.tema.includes(tema)).map(h => ({
    dato: dagenFor(h, fodselsdato),
    regel: h.regel,
    tall: narDetSkjer(h, fodselsdato),
  }))

function avDetalj(
  tema: Tema,
  d: Detaljer,
  o: Ferskhetsfakta,
  fodselsdato: Dato | undefined,
): readonly Foreldelse[] {
  switch (d.slag) {
    case 'utstyr':
      return d.status === 'har' && d.sistKjopt ? [avKjopet(tema, d.ting, d.sistKjopt, fodselsdato)] : []
    case 'aktivitet':
      return d.betalesInnen
        ? [
            {
              dato: leggTilDager(d.betalesInnen, 1),
              regel: 'betaling',
              tall: { ting: d.navn, nar: d.betalesInnen },
            },
          ]
        : []
    case 'begivenhet':
      return d.dato ? avBegivenheten(d.hva, d.dato, o.dato) : []
    case 'bolig':
      return [
        ...(d.utkastelse === 'varslet' || d.utkastelse === 'begjart'
          ? [{ dato: leggTilManeder(o.dato, UTKASTELSE_MANEDER), regel: 'utkastelse' } as const]
          : []),
        ...(d.leieTil ? avLeien(d.leieTil, o.dato) : []),
      ]
    default:
      return []
  }
}

function avKjopet(tema: Tema, ting: string, kjopt: Dato, fodselsdato: Dato | undefined): Foreldelse {
  const tall = { ting, fra: kjopt }
  if (tema === 'internett-mobil')
    return { dato: leggTilManeder(kjopt, LEVETID_TELEFON), regel: 'telefon', tall }
  const alder = fodselsdato && alderPaa(fodselsdato, kjopt)
  const levetid = LEVETID_UTSTYR.find(l => alder !== undefined && l.fraAlder <= alder && alder <= l.tilAlder)
  return { dato: leggTilManeder(kjopt, levetid?.maneder ?? LEVETID_UKJENT_ALDER), regel: 'kjop', tall }
}

function avBegivenheten(hva: string, nar: Dato, svart: Dato): readonly Foreldelse[] {
  const varsel = leggTilDager(nar, -VARSEL_BEGIVENHET)
  return varsel > svart
    ? [{ dato: varsel, regel: 'for-begivenheten', tall: { hva, nar } }]
    : [{ dato: leggTilDager(nar, 1), regel: 'etter-begivenheten', tall: { hva, nar } }]
}

function avLeien(til: Dato, svart: Dato): readonly Foreldelse[] {
  const varsel = leggTilManeder(til, -VARSEL_LEIE_MANEDER)
  return [{ dato: varsel > svart ? varsel : til, regel: 'leieavtale', tall: { nar: til } }]
}

/** Bare det reglene leser, uten ordene: til en projeksjonsrad, som ikke trenger dem og ikke skal ha dem. */
export function utenOrd(d: Detaljer): readonly Detaljer[] {
  switch (d.slag) {
    case 'utstyr':
      return d.sistKjopt ? [{ slag: 'utstyr', ting: '', status: d.status, sistKjopt: d.sistKjopt }] : []
    case 'aktivitet':
      return d.betalesInnen
        ? [{ slag: 'aktivitet', navn: '', status: d.status, betalesInnen: d.betalesInnen }]
        : []
    case 'begivenhet':
      return d.dato ? [{ slag: 'begivenhet', hva: d.hva, dato: d.dato }] : []
    case 'bolig':
      return d.utkastelse || d.leieTil
        ? [
            {
              slag: 'bolig',
              ...(d.utkastelse ? { utkastelse: d.utkastelse } : {}),
              ...(d.leieTil ? { leieTil: d.leieTil } : {}),
            },
          ]
        : []
    default:
      return []
  }
}
