import type { Dato } from '../felles/dato.ts'
import type { FellessvarId, PersonId, SamtaleId, SoknadId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import type { Omfang, Svar, Svaropplysninger, Synsmaate, Utelatelsesgrunn } from './hendelser.ts'
import type { Tema } from './tema.ts'

export type KartleggingKommando =
  | ({
      readonly type: 'registrerOpplysning'
      readonly personId: PersonId
      readonly tema: Tema
      readonly svar: Svar
      /** Cellens versjon da den ble åpnet. */
      readonly settVersjon: number
    } & Svaropplysninger)
  | {
      readonly type: 'trekkOpplysning'
      readonly personId: PersonId
      readonly tema: Tema
      readonly nr: number
      readonly grunn: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'oppdaterGrunnlag'
      readonly personId: PersonId
      readonly tema: Tema
      readonly nr: number
      readonly familienVarslet?: Dato
      readonly forelagt?: { readonly dato: Dato; readonly hvordan: string }
    }
  | ({
      readonly type: 'registrerFellessvar'
      readonly fellesId: FellessvarId
      readonly tema: Tema
      readonly svar: Svar
      /** Barna svaret er bekreftet for, med versjonen av hver celle. De andre må bekreftes siden. */
      readonly gjelderFor: readonly { readonly personId: PersonId; readonly settVersjon: number }[]
    } & Svaropplysninger)
  | {
      readonly type: 'bekreftFellessvar'
      readonly fellesId: FellessvarId
      readonly personId: PersonId
      readonly dato: Dato
      readonly settVersjon: number
    }
  | {
      readonly type: 'registrerBarnetsSyn'
      readonly personId: PersonId
      readonly maate: Synsmaate
      readonly ord: string
      readonly grunn?: string
      readonly dato: Dato
      readonly kanal?: Kanal
      readonly samtaleId?: SamtaleId
      readonly innsyn?: Innsynsmerke
      /** Hvor mange ganger noe var skrevet om barnets syn da det ble åpnet. */
      readonly settVersjon: number
    }
  | {
      readonly type: 'velgOmfang'
      readonly omfang: Omfang
      readonly naa: readonly Tema[]
      readonly senere: readonly Tema[]
      readonly begrunnelse: string
      readonly innen?: Dato
      readonly soknadId?: SoknadId
      /** Hvor mange ganger omfanget var valgt. */
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

export type Kartleggingskommando<T extends KartleggingKommando['type']> = Extract<
  KartleggingKommando,
  { type: T }
>
