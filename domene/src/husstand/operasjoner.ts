import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Opplysningskilde } from '../person/hendelser.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { AlleBarnaSvar, Barneopplysninger, Kanal, Voksenrolle } from './hendelser.ts'
import { alleBarnaversjon, plassen } from './tilstand.ts'

export type HusstandKommando =
  | {
      readonly type: 'leggTilBarn'
      readonly personId: PersonId
      readonly barn: Barneopplysninger
      readonly kilde: Opplysningskilde
    }
  | {
      readonly type: 'leggTilVoksen'
      readonly personId: PersonId
      readonly rolle: Voksenrolle
      readonly kilde: Opplysningskilde
    }
  | {
      readonly type: 'rettBarneopplysninger'
      readonly personId: PersonId
      readonly barn: Barneopplysninger
      readonly kilde: Opplysningskilde
      readonly grunn: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'taUtAvHusstanden'
      readonly personId: PersonId
      readonly fra: Dato
      readonly grunn: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'besvarAlleBarna'
      readonly svar: AlleBarnaSvar
      readonly kanal: Kanal
      readonly dato: Dato
      readonly merknad: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'avklarManglendeBarn'
      readonly personId: PersonId
      readonly soknadId: SoknadId
      readonly merknad: string
    }

type K<T extends HusstandKommando['type']> = Extract<HusstandKommando, { type: T }>

/** Et menneske har ett sted i husstanden om gangen: søker, voksen eller barn. */
const erIHusstanden = (sak: Sak, id: PersonId): boolean =>
  id === sak.sokerPersonId ||
  [...sak.husstand.barn, ...sak.husstand.voksne].some(p => p.personId === id && !p.tattUt)

/** Legger et barn til. Et barn som er tatt ut, kan legges til igjen; svarene på barnet står der fortsatt. */
export function leggTilBarn(sak: Sak, k: K<'leggTilBarn'>): Utfort {
  if (erIHusstanden(sak, k.personId)) return kanIkke('finnes-allerede')
  return ok([{ ...k, type: 'BarnLagtTil' }])
}

export function leggTilVoksen(sak: Sak, k: K<'leggTilVoksen'>): Utfort {
  if (erIHusstanden(sak, k.personId)) return kanIkke('finnes-allerede')
  return ok([{ ...k, type: 'VoksenLagtTil' }])
}

/** Retter opplysningene om et barn. Det gamle blir stående i loggen. */
export function rettBarneopplysninger(sak: Sak, k: K<'rettBarneopplysninger'>): Utfort {
  const barn = sak.husstand.barn.find(b => b.personId === k.personId)
  if (!barn) return kanIkke('barn-finnes-ikke')
  if (barn.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.personId, gjeldende: barn })
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (k.barn.foreldre.some(p => !personerISaken(sak).includes(p))) return kanIkke('person-finnes-ikke')
  return ok([
    {
      type: 'BarneopplysningerRettet',
      personId: k.personId,
      barn: k.barn,
      kilde: k.kilde,
      grunn: k.grunn,
    },
  ])
}

export function taUtAvHusstanden(sak: Sak, k: K<'taUtAvHusstanden'>): Utfort {
  const plass = plassen(sak.husstand, k.personId)
  if (!plass) return kanIkke('person-finnes-ikke')
  if (plass.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.personId, gjeldende: plass })
  if (plass.tattUt) return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ type: 'TattUtAvHusstanden', personId: k.personId, fra: k.fra, grunn: k.grunn }])
}

/** Svaret på «Er dette alle barna?». En tom liste fra søknaden beviser ingenting (digisos/kontrakt.md (f)). */
export function besvarAlleBarna(sak: Sak, k: K<'besvarAlleBarna'>, o: Omgivelse): Utfort {
  if (alleBarnaversjon(sak.husstand) !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjeldende: sak.husstand.alleBarna })
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  const { settVersjon: _, ...svar } = k
  return ok([{ ...svar, type: 'AlleBarnaBesvart' }])
}

export function avklarManglendeBarn(sak: Sak, k: K<'avklarManglendeBarn'>): Utfort {
  const m = sak.husstand.manglende.find(x => x.personId === k.personId && x.soknadId === k.soknadId)
  if (!m) return kanIkke('barn-finnes-ikke')
  if (m.avklart) return kanIkke('allerede-utfort')
  if (erTom(k.merknad)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'ManglendeBarnAvklart' }])
}
