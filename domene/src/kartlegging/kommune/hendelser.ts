import type { Dato } from '../../felles/dato.ts'
import type { EgetSporsmal, Kommunetekst } from '../skjema/tillegg.ts'
import type { Aldersgruppe } from '../skjema/veiledning/typer.ts'
import type { Tema } from '../tema.ts'

/** Det kommunen legger til kartleggingen, uten kode. Ingenting av dette kan ta bort et punkt eller et spørsmål i grunnskjemaet. */
export type KartleggingskommuneHendelse =
  | {
      /** Et eget spørsmål er skrevet, eller skrevet om. */
      readonly type: 'EgetSporsmalSkrevet'
      readonly sporsmal: EgetSporsmal
      readonly dato: Dato
    }
  | {
      readonly type: 'EgetSporsmalTattUt'
      readonly id: string
      readonly grunn: string
      readonly dato: Dato
    }
  | {
      /** Lokal veiledning til et punkt. Uten tekst er den tatt bort. */
      readonly type: 'LokalVeiledningSkrevet'
      readonly punkt: Tema
      /** Uten gruppe gjelder den alle aldre. */
      readonly gruppe?: Aldersgruppe
      readonly tekst?: Kommunetekst
      readonly dato: Dato
    }
  | {
      /** «Hva jevnaldrende gjør her»: den lokale målestokken (S-013). Uten tekst er den tatt bort. */
      readonly type: 'MalestokkSkrevet'
      readonly punkt: Tema
      readonly gruppe?: Aldersgruppe
      readonly tekst?: Kommunetekst
      readonly kilde: string
      /** Dagen noen så etter at det stemmer. */
      readonly sjekket: Dato
      readonly dato: Dato
    }
  | {
      /** Uten måneder gjelder forslaget fra Handlingsrom igjen. */
      readonly type: 'FerskhetstidBestemt'
      readonly punkt: Tema
      readonly maneder?: number
      readonly grunn: string
      readonly dato: Dato
    }
  | {
      readonly type: 'SamtaleintervallBestemt'
      readonly maneder: number
      readonly grunn: string
      readonly dato: Dato
    }
  | {
      /** Rutinen skjemaet viser til. Uten tekst er den tatt bort. */
      readonly type: 'KartleggingsrutineSkrevet'
      readonly tekst?: string
      /** Hvor rutinen står, for eksempel et saksnummer eller en adresse. */
      readonly referanse?: string
      readonly dato: Dato
    }
