import { ansatte } from './ansatte.ts'
import { avslag } from './avslag.ts'
import { felles } from './felles.ts'
import { fordeling } from './fordeling.ts'
import { gradering } from './gradering.ts'
import { innsyn } from './innsyn.ts'
import { journal } from './journal.ts'
import { kartlegging } from './kartlegging.ts'
import { kommune } from './kommune.ts'
import { kontaktsenter } from './kontaktsenter.ts'
import { kontroll } from './kontroll.ts'
import { minDag } from './minDag.ts'
import { mottak } from './mottak.ts'
import { nodhjelp } from './nodhjelp.ts'
import { nySoknad } from './nySoknad.ts'
import { oppgaver } from './oppgaver.ts'
import { regnestykke } from './regnestykke.ts'
import { sak } from './sak.ts'
import { saker } from './saker.ts'
import { sjekkliste } from './sjekkliste.ts'
import { skall } from './skall.ts'
import { soknad } from './soknad.ts'
import { sprak } from './sprak.ts'
import { vedtak } from './vedtak.ts'
import { vurdering } from './vurdering.ts'

/** Bokmål er typen. Nye områder: egen fil i nb, nn og en, og én linje i hver av de tre indeksene. */

export const nb = {
  ansatte,
  saker,
  oppgaver,
  nySoknad,
  mottak,
  minDag,
  kontaktsenter,
  kommune,
  fordeling,
  gradering,
  sprak,
  soknad,
  sak,
  kartlegging,
  journal,
  innsyn,
  kontroll,
  nodhjelp,
  vedtak,
  vurdering,
  regnestykke,
  sjekkliste,
  felles,
  avslag,
  skall,
}
