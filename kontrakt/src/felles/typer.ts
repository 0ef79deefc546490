import { type Belop, ore } from '@handlingsrom/domene/felles/belop'
import { type Dato, erDato, erManed, type Maned } from '@handlingsrom/domene/felles/dato'
import { erUuid } from '@handlingsrom/domene/felles/id'
import type { Merket } from '@handlingsrom/domene/felles/merke'
import { rensTekst } from '@handlingsrom/domene/felles/tekst'
import { z } from 'zod'

/** Byggesteinene i avtalen mellom nettleser og server. Her leses inndata én gang; innenfor stoler vi på typen. */
export const id = <M extends string>(_navn: M) =>
  z
    .string()
    .refine(erUuid, 'Id-en har feil form. Last siden på nytt.')
    .transform(v => v as Merket<string, M>)

export const dato = z
  .string()
  .refine(erDato, 'Datoen finnes ikke. Skriv den som dag, måned og år.')
  .transform(v => v as Dato)

export const maned = z
  .string()
  .refine(erManed, 'Måneden finnes ikke. Skriv den som år og måned.')
  .transform(v => v as Maned)

/** Hele øre. Høyst ti millioner kroner, slik at en slurvefeil stopper her. */
export const belop = z
  .number()
  .int('Beløpet må være i hele øre.')
  .min(0, 'Beløpet kan ikke være negativt. Skriv null eller mer.')
  .max(1_000_000_000, 'Beløpet er for stort. Sjekk antall nuller.')
  .transform((v): Belop => ore(v))

/** Tekst et menneske har skrevet. Tegn som ikke kan lagres, tas bort; lengden er romslig, så ingen tekst avvises for lengden. */
export const tekst = (maks = 20_000) =>
  z
    .string()
    .max(maks, `Teksten er for lang. Del den opp, høyst ${maks} tegn.`)
    .transform(v => rensTekst(v).tekst)

/** Tekst som hører til dataene, på alle språkene. */
export const Trespraak = z.object({ nb: z.string(), nn: z.string(), en: z.string() })

export const lengreTekst = tekst(50_000)
export const kortTekst = tekst(500)
export const antall = z.number().int().min(0).max(1_000_000)
