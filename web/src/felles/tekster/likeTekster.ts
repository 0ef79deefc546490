import { ansatte } from './like/ansatte.ts'
import { felles } from './like/felles.ts'
import { fordeling } from './like/fordeling.ts'
import { gradering } from './like/gradering.ts'
import { innsyn } from './like/innsyn.ts'
import { journal } from './like/journal.ts'
import { kartlegging } from './like/kartlegging.ts'
import { kommune } from './like/kommune.ts'
import { kontaktsenter } from './like/kontaktsenter.ts'
import { kontroll } from './like/kontroll.ts'
import { minDag } from './like/minDag.ts'
import { mottak } from './like/mottak.ts'
import { nodhjelp } from './like/nodhjelp.ts'
import { nySoknad } from './like/nySoknad.ts'
import { oppgaver } from './like/oppgaver.ts'
import { regnestykke } from './like/regnestykke.ts'
import { sak } from './like/sak.ts'
import { saker } from './like/saker.ts'
import { sjekkliste } from './like/sjekkliste.ts'
import { skall } from './like/skall.ts'
import { soknad } from './like/soknad.ts'
import { sprak } from './like/sprak.ts'
import type { Like } from './like/typer.ts'
import { vedtak } from './like/vedtak.ts'
import { vurdering } from './like/vurdering.ts'
import type { Tekster } from './typer.ts'

/**
 * Tekster som skal være like på to språk, område for område (`like/<område>.ts`). Testen `likhet.test.ts` feiler for hver lik
 * tekst som ikke står her, og for hver linje her som ikke lenger trengs.
 */
export const LIKE: Partial<Record<keyof Tekster, Like>> = {
  ansatte,
  journal,
  vurdering,
  regnestykke,
  sjekkliste,
  innsyn,
  nodhjelp,
  vedtak,
  kontroll,
  kartlegging,
  soknad,
  sak,
  oppgaver,
  kommune,
  kontaktsenter,
  fordeling,
  gradering,
  sprak,
  nySoknad,
  mottak,
  saker,
  minDag,
  felles,
  skall,
}
