import type { AnsattId, PersonId } from '../../felles/id.ts'
import type { Tidspunkt } from '../../felles/tidspunkt.ts'
import type { Returgrunn } from '../hendelser.ts'

/**
 * Det bare et menneske kan si om et forslag. Kontrollene viser hva de fant; leseren svarer, med navnet sitt. `barnas-behov` er
 * spørsmålet saken avsluttes med (S-122).
 */
export const LESEPUNKTER = ['V2', 'V3', 'fvl-17', 'barnas-behov'] as const
export type Lesepunkt = (typeof LESEPUNKTER)[number]
export const PUNKTSVAR = ['oppfylt', 'delvis', 'ikke'] as const
export type Punktsvar = (typeof PUNKTSVAR)[number]
/** Ett svar fra leseren. Et punkt uten svar er ikke besvart; det er aldri underforstått. */
export type Lesersvar = { readonly punkt: Lesepunkt; readonly svar: Punktsvar }

/** Stedet i brevet en kommentar er festet til. `sitat` er setningen slik den sto da; stedet finnes også når setningen er skrevet om. */
export type Kommentarsted = (
  | { readonly slag: 'barn'; readonly personId: PersonId }
  | { readonly slag: 'linje'; readonly linjeId: string }
  | { readonly slag: 'kapittel'; readonly kapittel: string }
) & { readonly sitat?: string }

/** Det leseren skriver. `grunn` er koden kommentaren gjelder, når den gjelder én. */
export type NyKommentar = {
  readonly sted: Kommentarsted
  readonly tekst: string
  readonly grunn?: Returgrunn
}
export type Kommentar = NyKommentar & { readonly kommentarId: string }

/** En opplysning brevet hviler på, med versjonen den hadde da forslaget ble skrevet. 0: det fantes ikke noe svar. */
export type Faktaref = { readonly ref: string; readonly versjon: number }

/** Svaret på at noe er endret etter forslaget: setningene skrives om, eller de kan stå, og hvorfor. */
export const ENDRINGSSVAR = ['skriv-om', 'kan-sta'] as const
export type Endringssvar = (typeof ENDRINGSSVAR)[number]

/** En endring slik den sto da vedtaket ble fattet. Uten `svar` er den ikke besvart, og det står der også. */
export type FrossenEndring = {
  readonly ref: string
  readonly fra: number
  readonly til: number
  readonly svar?: {
    readonly svar: Endringssvar
    readonly grunn: string
    readonly av: AnsattId
    readonly tidspunkt: Tidspunkt
  }
}

/** Trekningen til kvalitetslesing, slik at den kan gjøres om igjen og gi det samme. */
export type Trekning = { readonly andel: number; readonly fro: string }

/** Det som må være kjent om den som får et vedtak å lese. Slått opp da kommandoen kom; kjernen kjenner ingen ansatte. */
export type Leserfakta = {
  readonly ansattId: AnsattId
  readonly fagansvarlig: boolean
  /** Med i den autoriserte kretsen. */
  readonly iKrets: boolean
  /** Saken er hennes egen, eller gjelder noen hun er nær. */
  readonly naer: boolean
}
