import { z } from 'zod'

/**
 * Et skjema med ett felt for hvert felt i kjernetypen, og ingen andre. Et nytt felt i kjernen kompilerer ikke her før noen har
 * bestemt hvordan det vises; og kommer det likevel et i svaret, tar skjemaet det bort.
 */
export const alleFelt =
  <T extends object>() =>
  <F extends { readonly [K in keyof T]-?: z.ZodType<T[K]> }>(
    felt: F & { readonly [K in Exclude<keyof F, keyof T>]: never },
  ): z.ZodType<T, T> =>
    // Skjemaet er bygd av T felt for felt; kompilatoren ser ikke at summen er T når felt kan mangle.
    z.object(felt as z.ZodRawShape) as unknown as z.ZodType<T, T>

/** Merkede verdier fra kjernen, slik de står i JSON. */
export const somTekst = <T extends string>() => z.custom<T>(v => typeof v === 'string')
export const somTall = <T extends number>() => z.custom<T>(v => typeof v === 'number')
