import { get, useFormContext } from 'react-hook-form'
import type { Verdier } from './verdier.ts'

/** Feilteksten til ett felt, med feltets `name` som sti. */
export function useFeltfeil(): (felt: string) => string | undefined {
  const { errors } = useFormContext<Verdier>().formState
  return felt => {
    const feil: unknown = get(errors, felt)
    return typeof feil === 'object' && feil !== null && 'message' in feil ? String(feil.message) : undefined
  }
}
