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
]
