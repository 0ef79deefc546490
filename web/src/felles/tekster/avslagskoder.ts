import type { Avslagskode } from '@handlingsrom/domene/sak/avslag'

/** Tilgangsreglene som svarer med en setning, og det rutene ellers sier nei til. */
type Andre =
  | 'annet-kontor'
  | 'brev-kan-ikke-lages'
  | 'egen-tilgang'
  | 'egne-data'
  | 'ekte-nummer'
  | 'for-stort'
  | 'fortrolig'
  | 'gradering-kan-ikke-bekrefte'
  | 'ikke-tildelt'
  | 'ingen-filer'
  | 'ingen-soknad'
  | 'kommando-gjenbrukt'
  | 'krever-fagansvarlig'
  | 'lager-utilgjengelig'
  | 'maskin-fatter-ikke-vedtak'
  | 'naer-relasjon'
  | 'register-utilgjengelig'
  | 'rollen-gir-ikke-tilgang'
  | 'sprak-mangler-tolkesprak'
  | 'sprak-uendret'
  | 'to-om-tilgang'
  | 'ufordelt'
  | 'ukjent-ansatt'
  | 'annen-soker'
  | 'allerede-plassert'
  | 'hver-sin-sak'
  | 'ingen-soker-i-meldingen'

/** Kodene som må ha en setning på hvert språk tjeneren ikke selv svarer på. En ny avslagskode kompilerer ikke uten. */
export type Tjenerkode = Avslagskode | Andre
