import { z } from 'zod'
import { id } from '../../felles/typer.ts'

/** Id-ene kommandoene peker med. */
export const personId = id('PersonId')
export const soknadId = id('SoknadId')
export const vedtakId = id('VedtakId')
export const notatId = id('NotatId')
export const samtaleId = id('SamtaleId')
export const behovId = id('BehovId')
export const vilkarId = id('VilkarId')
export const ansattId = z
  .string()
  .min(1)
  .max(64)
  .transform(v => v as import('@handlingsrom/domene/felles/id').AnsattId)
export const linjeId = z
  .string()
  .min(1)
  .max(200)
  .transform(v => v as import('@handlingsrom/domene/felles/id').LinjeId)
