import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { Svar, Svarkilde, Utelatelsesgrunn } from './hendelser.ts'
import type { Tema } from './tema.ts'
import { celleversjon, finnCelle, gjeldendeSvar } from './tilstand.ts'

export type KartleggingKommando =
  | {
      readonly type: 'registrerOpplysning'
      readonly personId: PersonId
      readonly tema: Tema
      readonly svar: Svar
      readonly sagtAv: Svarkilde
      readonly kanal: Kanal
      readonly dato: Dato
      /** Antall svar i cellen da den ble åpnet. */
      readonly settVersjon: number
    }
  | {
      readonly type: 'utelatKartlegging'
      readonly personId: PersonId
      readonly grunn: Utelatelsesgrunn
      readonly tekst: string
    }

type K<T extends KartleggingKommando['type']> = Extract<KartleggingKommando, { type: T }>

/**
 * Registrerer et svar for ett barn og ett tema. Et nytt svar står ved siden av det gamle; datoen flyttes aldri.
 * «Ikke relevant» krever grunnen, «kartlagt» krever ordene.
 */
export function registrerOpplysning(sak: Sak, k: K<'registrerOpplysning'>, o: Omgivelse): Utfort {
  if (!personerISaken(sak).includes(k.personId)) return kanIkke('person-finnes-ikke')
  const celle = finnCelle(sak.kartlegging, k.personId, k.tema)
  if (celleversjon(celle) !== k.settVersjon) {
    return kanIkke('endret-av-andre', {
      gjelder: `${k.personId}/${k.tema}`,
      gjeldende: gjeldendeSvar(celle),
    })
  }
  if (k.svar.tilstand !== 'onsker-ikke-a-svare' && erTom(k.svar.tekst)) return kanIkke('tekst-mangler')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'OpplysningRegistrert' }])
}

/** En kodet grunn til at et barn ikke er kartlagt ennå. Grunnen hindrer ikke at barnet kartlegges siden. */
export function utelatKartlegging(sak: Sak, k: K<'utelatKartlegging'>, o: Omgivelse): Utfort {
  if (!sak.husstand.barn.some(b => b.personId === k.personId)) return kanIkke('barn-finnes-ikke')
  if (erTom(k.tekst)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'KartleggingUtelatt', dato: o.naa.dato }])
}
