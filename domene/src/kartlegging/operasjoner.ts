import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import { type Svar, type Svarkilde, TAS_SIDEN, type Utelatelsesgrunn } from './hendelser.ts'
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
      /** Dagen resten skal være kartlagt. Kreves når grunnen er at barnet kartlegges siden. */
      readonly innen?: Dato
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

/**
 * En kodet grunn til at et barn ikke er kartlagt ennå. Den gjelder for søknadene som er kommet: i den neste må barnet kartlegges
 * eller få en ny grunn. «Kartlegges etterpå» har en dato, og den blir en oppgave som står til noen har spurt.
 */
export function utelatKartlegging(sak: Sak, k: K<'utelatKartlegging'>, o: Omgivelse): Utfort {
  if (!sak.husstand.barn.some(b => b.personId === k.personId)) return kanIkke('barn-finnes-ikke')
  if (erTom(k.tekst)) return kanIkke('ma-begrunnes')
  if (TAS_SIDEN.includes(k.grunn) ? !k.innen || k.innen <= o.naa.dato : k.innen && k.innen <= o.naa.dato)
    return kanIkke('dato-for-tidlig')
  return ok([{ ...k, type: 'KartleggingUtelatt', dato: o.naa.dato }])
}
