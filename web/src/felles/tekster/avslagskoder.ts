import type { Avviksavslag } from '@handlingsrom/domene/avvik/avslag'
import type { Egenvurderingsavslag } from '@handlingsrom/domene/egenvurdering/avslag'
import type { Kartleggingsavslagskode } from '@handlingsrom/domene/kartlegging/kommune/avslag'
import type { Kontaktavslagskode } from '@handlingsrom/domene/kontakt/skrivKontakt'
import type { Rapportavslag } from '@handlingsrom/domene/rapport/avslag'
import type { Registeravslag } from '@handlingsrom/domene/register/avslag'
import type { Avslagskode } from '@handlingsrom/domene/sak/avslag'
import type { Saksproveavslag } from '@handlingsrom/domene/saksprove/avslag'

/** Tilgangsreglene som svarer med en setning, og det rutene ellers sier nei til. */
type Andre =
  | 'annet-kontor'
  | 'ark-kan-ikke-lages'
  | 'brev-kan-ikke-lages'
  | 'egen-tilgang'
  | 'egne-data'
  | 'ekte-nummer'
  | 'fodt-i-fremtiden'
  | 'for-stort'
  | 'fortrolig'
  | 'gradering-kan-ikke-bekrefte'
  | 'ikke-gitt-deg'
  | 'ikke-tildelt'
  | 'ingen-filer'
  | 'ingen-soknad'
  | 'kommando-gjenbrukt'
  | 'kontakt-finnes-ikke'
  | 'krever-fagansvarlig'
  | 'lager-utilgjengelig'
  | 'maskin-fatter-ikke-vedtak'
  | 'menneske-finnes-alt'
  | 'naer-relasjon'
  | 'rapport-kan-ikke-lages'
  | 'register-utilgjengelig'
  | 'rollen-gir-ikke-tilgang'
  | 'sprak-mangler-tolkesprak'
  | 'sprak-uendret'
  | 'to-om-tilgang'
  | 'ufordelt'
  | 'ugyldig-alder'
  | 'utdrag-utdatert'
  | 'ukjent-ansatt'
  | 'annen-soker'
  | 'allerede-plassert'
  | 'hver-sin-sak'
  | 'ingen-soker-i-meldingen'

export type Undersokelseavslag = 'nok-lapper' | 'nok-nettbrett' | 'undersokelse-av'

/** Kodene som må ha en setning på hvert språk tjeneren ikke selv svarer på. En ny avslagskode kompilerer ikke uten. */
export type Tjenerkode =
  | Avslagskode
  | Kartleggingsavslagskode
  | Kontaktavslagskode
  | Saksproveavslag
  | Undersokelseavslag
  | Avviksavslag
  | Registeravslag
  | Rapportavslag
  | Egenvurderingsavslag
  | Andre
