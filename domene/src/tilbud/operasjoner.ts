import type { Dato } from '../felles/dato.ts'
import type { PersonId, SamtaleId, TilbudId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { NavngittTilbud } from './hendelser.ts'
import { finnTilbud } from './katalog.ts'
import { samtykketGjelder } from './tilstand.ts'
import type { Tilbudssvar } from './typer.ts'

export type TilbudKommando =
  | {
      readonly type: 'fortellOmTilbud'
      readonly tilbudId: TilbudId
      readonly til: readonly PersonId[]
      readonly om: readonly PersonId[]
      readonly maate: Kanal
      readonly dato: Dato
      readonly svar?: Tilbudssvar
      readonly samtaleId?: SamtaleId
    }
  | {
      readonly type: 'besvarTilbud'
      readonly nr: number
      readonly svar: Tilbudssvar
      readonly dato: Dato
      /** Antall svar da skjemaet ble åpnet. */
      readonly settVersjon: number
    }
  | {
      readonly type: 'giTilbudssamtykke'
      readonly tilbudId: TilbudId
      readonly av: PersonId
      readonly om: readonly PersonId[]
      readonly hva: string
      readonly maate: Kanal
      readonly dato: Dato
      readonly til: Dato
    }
  | {
      readonly type: 'kontaktTilbud'
      readonly samtykkeNr: number
      readonly dato: Dato
      readonly hva: string
    }

type K<T extends TilbudKommando['type']> = Extract<TilbudKommando, { type: T }>

/** Fører at familien har fått vite om et tilbud. Et menneske velger hva som fortelles; ingenting føres av seg selv. */
function fortellOmTilbud(sak: Sak, k: K<'fortellOmTilbud'>, o: Omgivelse): Utfort {
  const tilbud = navngitt(k.tilbudId, o)
  if (!tilbud) return kanIkke('tilbud-finnes-ikke')
  if (k.til.length === 0) return kanIkke('mottaker-mangler')
  if (!alleISaken(sak, [...k.til, ...k.om])) return kanIkke('person-finnes-ikke')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  const { tilbudId: _, ...resten } = k
  return ok([{ ...resten, type: 'TilbudFortalt', tilbud }])
}

/** Familiens svar, når det kommer siden eller er blitt et annet. Det gamle blir stående. */
function besvarTilbud(sak: Sak, k: K<'besvarTilbud'>, o: Omgivelse): Utfort {
  const fortalt = sak.tilbud.fortalt.find(f => f.nr === k.nr)
  if (!fortalt) return kanIkke('tilbud-finnes-ikke')
  if (fortalt.svar.length !== k.settVersjon) {
    return kanIkke('endret-av-andre', { gjelder: String(k.nr), gjeldende: fortalt.svar.at(-1) })
  }
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  return ok([{ type: 'TilbudBesvart', nr: k.nr, svar: k.svar, dato: k.dato }])
}

/** Samtykket til at Nav tar kontakt. Uten det sier vi ikke til noen utenfor at familien er her (sosialtjenesteloven § 44). */
function giTilbudssamtykke(sak: Sak, k: K<'giTilbudssamtykke'>, o: Omgivelse): Utfort {
  const tilbud = navngitt(k.tilbudId, o)
  if (!tilbud) return kanIkke('tilbud-finnes-ikke')
  if (!alleISaken(sak, [k.av, ...k.om])) return kanIkke('person-finnes-ikke')
  if (erTom(k.hva)) return kanIkke('tekst-mangler')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.til < o.naa.dato) return kanIkke('samtykke-utlopt')
  const { tilbudId: _, ...resten } = k
  return ok([{ ...resten, type: 'TilbudSamtykkeGitt', tilbud }])
}

/** Nav har tatt kontakt for familien. Bare på et samtykke som gjaldt den dagen. */
function kontaktTilbud(sak: Sak, k: K<'kontaktTilbud'>, o: Omgivelse): Utfort {
  const samtykke = sak.tilbud.samtykker.find(s => s.nr === k.samtykkeNr)
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (!samtykke || !samtykketGjelder(samtykke, k.dato)) return kanIkke('samtykke-mangler')
  if (erTom(k.hva)) return kanIkke('tekst-mangler')
  const { samtykkeNr, dato, hva } = k
  return ok([{ type: 'TilbudKontaktet', tilbud: samtykke.tilbud, samtykkeNr, dato, hva }])
}

const alleISaken = (sak: Sak, personer: readonly PersonId[]): boolean =>
  personer.every(p => personerISaken(sak).includes(p))

function navngitt(id: TilbudId, o: Omgivelse): NavngittTilbud | undefined {
  const t = finnTilbud(o.policy.lokaleTilbud, id)
  return t && { tilbudId: t.tilbudId, versjon: t.versjon, navn: t.tekst.nb.navn }
}

/** Operasjonene på tilbudene, en for hver kommando. */
export const TILBUDSOPERASJONER = { fortellOmTilbud, besvarTilbud, giTilbudssamtykke, kontaktTilbud } as const
