import type { Belop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Depositumsform, Depositumsvilkar, Mottaker } from '../stonadsform/typer.ts'

/**
 * Grunnene til å avvise en søknad. Loven har ingen liste; grunnene er våre, og hver krever ord. Avvisning er at søknaden ikke tas opp.
 * Å registrere en søknad avvises aldri, og et akutt behov møtes uansett.
 */
export const AVVISNINGSGRUNNER = ['ikke-part', 'alt-avgjort', 'annen-kommune', 'annet'] as const
export type Avvisningsgrunn = (typeof AVVISNINGSGRUNNER)[number]

export const AKUTTHJELP = ['nodhjelp', 'midlertidig-botilbud'] as const
export type Akutthjelp = (typeof AKUTTHJELP)[number]

/**
 * Vedtak som står uten vurderingen av linjer: opplysning, råd og veiledning (§ 17), depositum, avvisning, avslag på nødhjelp eller
 * midlertidig botilbud, og at noe av dette slutter. De leses av en kollega som andre vedtak.
 */
export type AnnetVedtak =
  | {
      readonly slag: 'radgivning'
      /** Hva retten går ut på, med ord familien kjenner igjen. */
      readonly hva: string
      /** Dagen hjelpen begynner. Retten og tidspunktet er det vedtaket skal si. */
      readonly start: Dato
      /** Hvorfor den ikke begynner straks, når den ikke gjør det. */
      readonly hvorforStart: string
      /** Søknaden gjelder bare dette, og er avgjort med vedtaket. Ellers lever søknaden videre ved siden av. */
      readonly avgjorSoknaden: boolean
    }
  /** Depositum eller garanti for en bolig, når det er det som er søkt om. Et nei går vurderingens vei, med § 19. */
  | {
      readonly slag: 'depositum'
      readonly belop: Belop
      readonly hjemmel: '18' | '19'
      readonly form: Depositumsform
      /** Utleieren. Står aldri i brevet til en familie med adressebeskyttelse. */
      readonly mottaker?: Mottaker
      readonly vilkar: Depositumsvilkar
      /** Hva boligen betyr for hvert barn, med egne ord. */
      readonly barna: readonly { readonly personId: PersonId; readonly ord: string }[]
      readonly avgjorSoknaden: boolean
    }
  | { readonly slag: 'avvisning'; readonly grunn: Avvisningsgrunn }
  | {
      readonly slag: 'avslag-akutt'
      readonly hva: Akutthjelp
      /** § 19 vurdert for seg. Nødhjelp er stønad etter § 18, og et nei til den krever det; vedtak fra før regelen mangler den. */
      readonly vurdering19?: string
    }
  /** Hjelp familien hadde, slutter, og ingenting kommer i stedet. Står alltid i stedet for vedtaket som ga den. */
  | {
      readonly slag: 'opphor'
      readonly hva: Opphorer
      /** Den siste dagen hjelpen varer. Mangler når det som er innvilget, ikke blir gitt. */
      readonly til?: Dato
      /** Hva det betyr for hvert barn, og for et botilbud hvor barnet skal bo. */
      readonly barna: readonly { readonly personId: PersonId; readonly ord: string }[]
      /** Penger etter § 18 som ikke blir gitt, er et nei, og § 19 vurderes for seg. */
      readonly vurdering19?: string
      /**
       * Svaret et menneske ga på om noe av hjelpen er gitt, når den ikke har en siste dag. Brevet sier at den ikke er det, og ingen plan vet om varer, en
       * garanti eller kontanter. Mangler på vedtak fra før det ble spurt.
       */
      readonly erGitt?: boolean
      /** Paragrafen et depositum var gitt etter. Mangler for annen hjelp, og på vedtak fra før den ble tatt med. */
      readonly hjemmel?: '18' | '19'
      /** Som i vedtaket det erstatter. */
      readonly avgjorSoknaden: boolean
    }

/** Det som kan slutte før tiden, eller trekkes tilbake før det er gitt. Stønad endres på linjene sine. */
export const OPPHORER = ['radgivning', 'depositum', 'nodhjelp', 'midlertidig-botilbud'] as const
export type Opphorer = (typeof OPPHORER)[number]

export type AnnetSlag = AnnetVedtak['slag']

/** Om vedtaket er svaret på søknaden. Et som ikke er det, står ved siden av den, med sin egen del av innsynet. */
export const avgjorSoknaden = (annet: AnnetVedtak | undefined): boolean =>
  annet === undefined || annet.slag === 'avvisning' || (annet.slag !== 'avslag-akutt' && annet.avgjorSoknaden)
