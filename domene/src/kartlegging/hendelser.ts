import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
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

/** Et registrert svar. «Ikke spurt» er fraværet av svar; «bør spørres på nytt» regnes ut av datoen. */
export type Svar =
  | { readonly tilstand: 'kartlagt'; readonly tekst: string }
  | { readonly tilstand: 'ikke-relevant'; readonly tekst: string }
  | { readonly tilstand: 'onsker-ikke-a-svare'; readonly tekst: string }

/** Kodet grunn til at et barn ikke er kartlagt ennå. Grunnen følger saken og telles i internkontrollen. */
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

export type KartleggingHendelse =
  | {
      readonly type: 'OpplysningRegistrert'
      readonly personId: PersonId
      readonly tema: Tema
      readonly svar: Svar
      readonly sagtAv: Svarkilde
      readonly kanal: Kanal
      readonly dato: Dato
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
