import type { Dato } from '../../felles/dato.ts'
import { erUuid } from '../../felles/id.ts'
import { avvist, ok, type Resultat } from '../../felles/resultat.ts'
import { GRUNNSKJEMAER } from '../skjema/skjema.ts'
import type { EgetSporsmal, Kommunetekst } from '../skjema/tillegg.ts'
import type { Aldersgruppe } from '../skjema/veiledning/typer.ts'
import type { Tema } from '../tema.ts'
import type { Kartleggingsavslag, Kartleggingsavslagskode } from './avslag.ts'
import type { KartleggingskommuneHendelse } from './hendelser.ts'
import { delnokkel, egneSporsmal, type Kartleggingspolicy } from './tilstand.ts'

type Skrevet = { readonly settVersjon: number }
export type Kartleggingsbeslutning =
  | (Skrevet & { readonly type: 'skrivSporsmal'; readonly sporsmal: EgetSporsmal })
  | (Skrevet & { readonly type: 'taUtSporsmal'; readonly id: string; readonly grunn: string })
  | (Skrevet & {
      readonly type: 'skrivVeiledning'
      readonly punkt: Tema
      readonly gruppe?: Aldersgruppe
      readonly tekst: Kommunetekst
    })
  | (Skrevet & {
      readonly type: 'skrivMalestokk'
      readonly punkt: Tema
      readonly gruppe?: Aldersgruppe
      readonly tekst: Kommunetekst
      readonly kilde: string
      readonly sjekket: Dato
    })
  | (Skrevet & {
      readonly type: 'bestemFerskhet'
      readonly punkt: Tema
      readonly maneder?: number
      readonly grunn: string
    })
  | (Skrevet & { readonly type: 'bestemIntervall'; readonly maneder: number; readonly grunn: string })
  | (Skrevet & { readonly type: 'skrivRutine'; readonly tekst: string; readonly referanse: string })

export const STORSTE_TID_MANEDER = 36
const tom = (t: string): boolean => t.trim() === ''
const gyldigTid = (m: number): boolean => Number.isInteger(m) && m >= 1 && m <= STORSTE_TID_MANEDER

/**
 * Hva kommunen kan bestemme om kartleggingen. Grunnskjemaet og de tretten punktene står fast: det finnes ingen beslutning som tar
 * dem bort, og et eget spørsmål kan ikke ta id-en til ett av grunnskjemaets. «Antall og alder» følger spørsmålet om alle barna, som
 * stilles for hver søknad, og har derfor ingen egen tid. Tom veiledning, målestokk eller rutine betyr at den tas bort.
 */
export function bestemKartlegging(
  p: Kartleggingspolicy,
  b: Kartleggingsbeslutning,
  idag: Dato,
): Resultat<KartleggingskommuneHendelse, Kartleggingsavslag> {
  const hendelse = somHendelse(b, idag)
  const nokkel = delnokkel(hendelse)
  if ((p.versjoner[nokkel] ?? 0) !== b.settVersjon)
    return avvist({ kode: 'endret-av-andre', gjelder: nokkel, gjeldende: gjeldende(p, hendelse) })
  const nei = grunnTilNei(p, b, idag)
  return nei ? avvist({ kode: nei }) : ok(hendelse)
}

function grunnTilNei(
  p: Kartleggingspolicy,
  b: Kartleggingsbeslutning,
  idag: Dato,
): Kartleggingsavslagskode | undefined {
  switch (b.type) {
    case 'skrivSporsmal':
      if (erIGrunnskjemaet(b.sporsmal.id) || !erUuid(b.sporsmal.id)) return 'grunnskjemaet-star-fast'
      return tom(b.sporsmal.tekst.nb) || tom(b.sporsmal.hvorfor.nb) ? 'tekst-mangler' : undefined
    case 'taUtSporsmal':
      if (erIGrunnskjemaet(b.id)) return 'grunnskjemaet-star-fast'
      if (!egneSporsmal(p).some(s => s.id === b.id)) return 'sporsmal-finnes-ikke'
      return tom(b.grunn) ? 'ma-begrunnes' : undefined
    case 'skrivVeiledning':
      return tom(b.tekst.nb) && harTekst(b.tekst) ? 'tekst-mangler' : undefined
    case 'skrivMalestokk':
      if (!harTekst(b.tekst)) return undefined
      if (tom(b.tekst.nb)) return 'tekst-mangler'
      if (tom(b.kilde)) return 'kilde-mangler'
      return b.sjekket > idag ? 'dato-i-fremtiden' : undefined
    case 'bestemFerskhet':
      if (b.punkt === 'antall-alder' || (b.maneder !== undefined && !gyldigTid(b.maneder)))
        return 'ugyldig-tid'
      return tom(b.grunn) ? 'ma-begrunnes' : undefined
    case 'bestemIntervall':
      if (!gyldigTid(b.maneder)) return 'ugyldig-tid'
      return tom(b.grunn) ? 'ma-begrunnes' : undefined
    case 'skrivRutine':
      return tom(b.tekst) && !tom(b.referanse) ? 'tekst-mangler' : undefined
    default:
      return b satisfies never
  }
}

const erIGrunnskjemaet = (id: string): boolean =>
  GRUNNSKJEMAER.some(s => s.sporsmal.some(x => x.id === id || x.oppfolging?.some(o => o.id === id)))
const harTekst = (t: Kommunetekst): boolean => Object.values(t).some(v => !tom(v))

export function somHendelse(b: Kartleggingsbeslutning, dato: Dato): KartleggingskommuneHendelse {
  switch (b.type) {
    case 'skrivSporsmal':
      return { type: 'EgetSporsmalSkrevet', sporsmal: b.sporsmal, dato }
    case 'taUtSporsmal':
      return { type: 'EgetSporsmalTattUt', id: b.id, grunn: b.grunn, dato }
    case 'skrivVeiledning': {
      const tekst = harTekst(b.tekst) ? { tekst: b.tekst } : {}
      return { type: 'LokalVeiledningSkrevet', ...sted(b), ...tekst, dato }
    }
    case 'skrivMalestokk': {
      const tekst = harTekst(b.tekst) ? { tekst: b.tekst } : {}
      return { type: 'MalestokkSkrevet', ...sted(b), ...tekst, kilde: b.kilde, sjekket: b.sjekket, dato }
    }
    case 'bestemFerskhet': {
      const maneder = b.maneder === undefined ? {} : { maneder: b.maneder }
      return { type: 'FerskhetstidBestemt', punkt: b.punkt, ...maneder, grunn: b.grunn, dato }
    }
    case 'bestemIntervall':
      return { type: 'SamtaleintervallBestemt', maneder: b.maneder, grunn: b.grunn, dato }
    case 'skrivRutine': {
      const rutine = tom(b.tekst)
        ? {}
        : { tekst: b.tekst, ...(tom(b.referanse) ? {} : { referanse: b.referanse }) }
      return { type: 'KartleggingsrutineSkrevet', ...rutine, dato }
    }
    default:
      return b satisfies never
  }
}

const sted = ({ punkt, gruppe }: { readonly punkt: Tema; readonly gruppe?: Aldersgruppe }) => ({
  punkt,
  ...(gruppe ? { gruppe } : {}),
})

/** Det som står nå i delen, så den som kom for sent, ser begge utgavene. */
function gjeldende(p: Kartleggingspolicy, e: KartleggingskommuneHendelse): unknown {
  switch (e.type) {
    case 'EgetSporsmalSkrevet':
      return egneSporsmal(p).find(s => s.id === e.sporsmal.id)
    case 'EgetSporsmalTattUt':
      return egneSporsmal(p).find(s => s.id === e.id)
    case 'LokalVeiledningSkrevet':
      return p.veiledning.find(v => v.punkt === e.punkt && v.gruppe === e.gruppe)
    case 'MalestokkSkrevet':
      return p.malestokk.find(m => m.punkt === e.punkt && m.gruppe === e.gruppe)
    case 'FerskhetstidBestemt':
      return p.ferskhet[e.punkt]
    case 'SamtaleintervallBestemt':
      return p.samtaleintervallManeder
    case 'KartleggingsrutineSkrevet':
      return p.rutine
    default:
      return e satisfies never
  }
}
