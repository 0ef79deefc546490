import type { Dato } from '../felles/dato.ts'
import type { FellessvarId, NotatId, PersonId, SamtaleId, SoknadId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import type { Detaljer } from './detaljer.ts'
import type { Tema } from './tema.ts'

/** Hvem som sa det. Barnet selv velges aldri på forhånd. */
export const SVARKILDER = [
  'mor',
  'far',
  'annen-forelder',
  'barnet',
  'skole',
  'helse',
  'register',
  'soknad',
  'annen',
] as const
export type Svarkilde = (typeof SVARKILDER)[number]

/** Kildene som er familien selv. Alle andre må ha et grunnlag for å fortelle, og familien skal vite at de er spurt. */
export const FAMILIEN: readonly Svarkilde[] = ['mor', 'far', 'annen-forelder', 'barnet', 'soknad']

/** De av kildene som er foreldre. Den som har sagt noe som mor én gang, er mor også neste gang. */
export const FORELDREROLLER = ['mor', 'far', 'annen-forelder'] as const satisfies readonly Svarkilde[]
export type Foreldrerolle = (typeof FORELDREROLLER)[number]

/** Raske svar. «Mangler noe» og «nei» åpner oppfølgingsspørsmålene. */
export const HURTIGVALG = ['har-det', 'mangler-noe', 'ja', 'nei'] as const
export type Hurtigvalg = (typeof HURTIGVALG)[number]

export const JANEI = ['ja', 'nei'] as const
export const EIEFORMER = [
  'eier',
  'leier-privat',
  'leier-kommunalt',
  'midlertidig',
  'hos-andre',
  'annet',
] as const
/** Hvilket hjem det gjelder: familiens, eller det barnet også har hos den andre forelderen (delt bosted). */
export const HJEM = ['her', 'annen-forelder'] as const
/** Tjenestene en familie kan ha rundt seg (S-046). */
export const TJENESTER = [
  'helsestasjon',
  'fastlege',
  'ppt',
  'bup',
  'psykisk-helse',
  'barnevern',
  'rus',
  'krisesenter',
  'nav-stat',
  'flyktningtjeneste',
  'boligkontor',
  'frivillig',
  'annet',
] as const
export const TJENESTESTATUS = ['har-na', 'venter', 'onsker', 'avsluttet'] as const
/** Menneskene rundt familien. «Ingen» er også et svar. */
export const NETTVERK = [
  'besteforeldre',
  'slekt',
  'venner',
  'naboer',
  'forening',
  'stottekontakt',
  'ingen',
  'annet',
] as const
export const UTKASTELSE = ['nei', 'varslet', 'begjart', 'vet-ikke'] as const
export const PLASSER = ['barnehage', 'sfo', 'skole', 'videregaende', 'annet', 'ingen'] as const
export const AKTIVITETSSTATUS = ['deltar', 'vil-begynne', 'sluttet'] as const
export const UTSTYRSSTATUS = ['har', 'mangler', 'for-lite', 'slitt'] as const
export const MOBILER = ['abonnement', 'kontantkort', 'bare-wifi', 'ingen'] as const
export const HYPPIGHETER = ['engang', 'maned', 'halvar', 'ar'] as const
export const BEGIVENHETER = [
  'bursdag',
  'cup',
  'leir',
  'ferie',
  'hoytid',
  'konfirmasjon',
  'skoletur',
  'annet',
] as const

/** Slagene av utfordringer i en familie (S-284). Kodet så de kan ses samlet i saken; de telles aldri opp til en sum om noen. */
export const FAMILIEUTFORDRINGER = ['okonomi', 'bolig', 'helse', 'arbeid', 'avhengighet', 'vold'] as const
/** Slagene for ungdom, også over 18 som bor hjemme (S-285). */
export const UNGDOMSUTFORDRINGER = [
  'frafall',
  'inngang-arbeid',
  'psykisk-strev',
  'helse',
  'rus',
  'ettervern',
] as const
export const UTFORDRINGER = [
  ...FAMILIEUTFORDRINGER,
  'frafall',
  'inngang-arbeid',
  'psykisk-strev',
  'rus',
  'ettervern',
] as const
export type Utfordring = (typeof UTFORDRINGER)[number]

/** Svaret på et oppfølgingsspørsmål i skjemaet. */
export type Delsvar = { readonly sporsmalId: string; readonly valg?: Hurtigvalg; readonly tekst: string }

/** Et registrert svar. «Ikke spurt» er fraværet av svar; «bør spørres på nytt» regnes ut av datoen. */
export type Svar =
  | {
      readonly tilstand: 'kartlagt'
      readonly tekst: string
      readonly valg?: Hurtigvalg
      readonly delsvar?: readonly Delsvar[]
      readonly detaljer?: readonly Detaljer[]
    }
  | { readonly tilstand: 'ikke-relevant'; readonly tekst: string }
  | { readonly tilstand: 'onsker-ikke-a-svare'; readonly tekst: string }

/** Grunnlaget for å spørre andre enn familien (sosialtjenesteloven § 43; taushetsplikten deres avgjør uten samtykke). */
export const OPPLYSNINGSGRUNNLAG = ['samtykke', 'paragraf-43'] as const
/** Det som må stå når noen andre enn familien har fortalt noe: hva de ble spurt om, og når familien fikk vite det. */
export type Grunnlag = {
  readonly grunnlag: (typeof OPPLYSNINGSGRUNNLAG)[number]
  /** Samtykket det hviler på, når grunnlaget er samtykke: hendelsen det ble gitt i. Er det trukket siden, står svaret likevel. */
  readonly samtykkeNr?: number
  readonly spurtOm: string
  /** Dagen familien fikk vite at vi spurte. */
  readonly familienVarslet?: Dato
  /** Taler opplysningen mot familien, skal den legges fram for dem (forvaltningsloven § 17). */
  readonly talerMot?: true
  readonly forelagt?: { readonly dato: Dato; readonly hvordan: string }
}

/** Det som følger med et svar, uansett hvem det gjelder. */
export type Svaropplysninger = {
  readonly sagtAv: Svarkilde
  /** Den voksne som sa det, når vi vet hvem. En forelders fortrolige svar er hennes egne. */
  readonly sagtAvPerson?: PersonId
  readonly kanal: Kanal
  readonly dato: Dato
  readonly samtaleId?: SamtaleId
  /** Journalnotatet svaret står i. */
  readonly notatId?: NotatId
  /** Utgaven av skjemaet det ble spurt etter. */
  readonly skjemaversjon?: string
  readonly grunnlag?: Grunnlag
  readonly innsyn?: Innsynsmerke
  /** Handler om vold eller trygghet: vises aldri i delte eller utskrevne utgaver. */
  readonly skjermet?: true
}

/** Kodet grunn til at et barn ikke er kartlagt ennå. Grunnen følger saken. */
export const UTELATELSESGRUNNER = [
  'foreldrene-onsker-ikke',
  'kortvarig-behov',
  'akutt-kartlegges-etterpa',
  'kartlagt-hos-annen-forelder',
  'annet',
] as const
export type Utelatelsesgrunn = (typeof UTELATELSESGRUNNER)[number]

/** Grunnene som sier at resten tas siden. Da må det også stå når, så det blir en oppgave og ikke et løfte. */
export const TAS_SIDEN: readonly Utelatelsesgrunn[] = ['akutt-kartlegges-etterpa']

/** Hvordan barnets eget syn er kjent. «Ikke» krever grunn; «gjennom foreldrene» er deres ord om barnets syn. */
export const SYNSMAATER = ['direkte', 'gjennom-foreldre', 'forsokt', 'ikke'] as const
export type Synsmaate = (typeof SYNSMAATER)[number]

/** Hva familiens situasjon er, og dermed hvor mye som spørres nå (kartleggingsskjema.json: omfangAvhengerAv). */
export const OMFANG = ['forstegang', 'lopende', 'akutt', 'kortvarig', 'langvarig'] as const
export type Omfang = (typeof OMFANG)[number]

export type KartleggingHendelse =
  | ({
      readonly type: 'OpplysningRegistrert'
      readonly personId: PersonId
      readonly tema: Tema
      readonly svar: Svar
      /** Fellessvaret dette er en bekreftelse av, for akkurat dette barnet. */
      readonly fellesId?: FellessvarId
    } & Svaropplysninger)
  /** Et svar som ikke skulle stått der. Det blir stående med grunnen; cellen er slik den var uten det. */
  | {
      readonly type: 'OpplysningTrukket'
      readonly personId: PersonId
      readonly tema: Tema
      /** Nummeret på hendelsen svaret kom med. */
      readonly nr: number
      readonly grunn: string
    }
  /** Det som kom til siden om et svar fra andre enn familien: at de fikk vite det, eller at det ble lagt fram for dem. */
  | {
      readonly type: 'GrunnlagOppdatert'
      readonly personId: PersonId
      readonly tema: Tema
      readonly nr: number
      readonly familienVarslet?: Dato
      readonly forelagt?: { readonly dato: Dato; readonly hvordan: string }
    }
  /** Ett svar for familien. Det teller for et barn først når det er bekreftet for barnet (`OpplysningRegistrert` med `fellesId`). */
  | ({
      readonly type: 'FellessvarRegistrert'
      readonly fellesId: FellessvarId
      readonly tema: Tema
      readonly svar: Svar
    } & Svaropplysninger)
  | {
      readonly type: 'BarnetsSynRegistrert'
      readonly personId: PersonId
      readonly maate: Synsmaate
      /** Ordene, skrevet av et menneske. Tom når barnet ikke er hørt. */
      readonly ord: string
      /** Hvorfor barnet ikke er hørt, eller hvorfor forsøket ikke førte fram. */
      readonly grunn?: string
      readonly dato: Dato
      readonly kanal?: Kanal
      readonly samtaleId?: SamtaleId
      readonly innsyn?: Innsynsmerke
    }
  | {
      readonly type: 'OmfangValgt'
      readonly omfang: Omfang
      readonly naa: readonly Tema[]
      readonly senere: readonly Tema[]
      readonly begrunnelse: string
      readonly dato: Dato
      /** Dagen resten skal være spurt om. Kreves når noe tas siden. */
      readonly innen?: Dato
      readonly soknadId?: SoknadId
    }
  | {
      readonly type: 'KartleggingUtelatt'
      readonly personId: PersonId
      readonly grunn: Utelatelsesgrunn
      readonly tekst: string
      readonly dato: Dato
      /** Dagen resten skal være kartlagt. */
      readonly innen?: Dato
    }
