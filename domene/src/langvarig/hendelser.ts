import type { Dato, Maned } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'

/** Svaret på om familien trenger noe til særskilte formål. Det er et svar på et spørsmål, ikke et vedtak. */
export const FORMALSSVAR = ['noe-trengs', 'ikke-naa'] as const
export type Formalssvar = (typeof FORMALSSVAR)[number]

/** Spørsmålet til den som har fått stønad lenge (S-112), og det noen vet om månedene før saken var her. */
export type LangvarigHendelse =
  | {
      readonly type: 'SaerskilteFormalVurdert'
      readonly soknadId: SoknadId
      readonly svar: Formalssvar
      readonly begrunnelse: string
      /** Antall måneder med stønad da det ble spurt. */
      readonly maneder: number
      readonly dato: Dato
    }
  /** Måneder med stønad som ikke er i saken: fra et annet system, eller en annen kommune. Den siste føringen gjelder. */
  | {
      readonly type: 'TidligereStonadFort'
      readonly fra: Maned
      readonly til: Maned
      readonly kilde: string
      readonly dato: Dato
    }
