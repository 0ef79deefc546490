import type { Migrasjon } from '../migrer.ts'
import { kommuner } from './0001-kommuner.ts'
import { strommer } from './0002-strommer.ts'
import { dokumenter } from './0003-dokumenter.ts'
import { projeksjoner } from './0004-projeksjoner.ts'
import { ansatteOgLogg } from './0005-ansatte-og-logg.ts'
import { rettigheter } from './0006-rettigheter.ts'
import { utboksforsok } from './0007-utboksforsok.ts'
import { ansatteOgForhold } from './0008-ansatte-og-forhold.ts'
import { fasenVenter } from './0009-fasen-venter.ts'
import { brevsetninger } from './0010-brevsetninger.ts'
import { kassasjonByggerOm } from './0011-kassasjon-bygger-om.ts'
import { kontroller } from './0012-kontroller.ts'
import { saksprove } from './0013-saksprove.ts'
import { indikatorer } from './0014-indikatorer.ts'
import { lister } from './0015-lister.ts'
import { undersokelse } from './0016-undersokelse.ts'
import { internkontrollstrommer } from './0017-internkontrollstrommer.ts'
import { fattet } from './0019-fattet.ts'
import { omregnedeKontroller } from './0020-omregnede-kontroller.ts'
import { droftet } from './0022-droftet.ts'
import { venter } from './0023-venter.ts'
import { brevavtrykk } from './0024-brevavtrykk.ts'
import { navneord } from './0025-navneord.ts'
import { apneKunneIkke } from './0026-apne-kunne-ikke.ts'
import { barnasOmfang } from './0027-barnas-omfang.ts'

/** I den rekkefølgen de kjøres. En migrasjon som er utgitt, endres aldri; det kommer en ny etter den. */
export const MIGRASJONER: readonly Migrasjon[] = [
  kommuner,
  strommer,
  dokumenter,
  projeksjoner,
  ansatteOgLogg,
  rettigheter,
  utboksforsok,
  ansatteOgForhold,
  fasenVenter,
  brevsetninger,
  kassasjonByggerOm,
  kontroller,
  saksprove,
  indikatorer,
  lister,
  undersokelse,
  internkontrollstrommer,
  fattet,
  omregnedeKontroller,
  droftet,
  venter,
  brevavtrykk,
  navneord,
  apneKunneIkke,
  barnasOmfang,
]
