import type { Behovsliste } from '../behov/tilstand.ts'
import type { Dato } from '../felles/dato.ts'
import type { SakId } from '../felles/id.ts'
import type { Kontaktflate } from '../samtale/tilstand.ts'

/** Hva noen venter på: en samtale om oppfølging etter § 17, eller å bli ringt. */
export const VENTER_PAA = ['oppfolging-17', 'ring-tilbake'] as const
export type VenterPaa = (typeof VENTER_PAA)[number]

/**
 * Hva familien venter på, og siden når (S-038). Et behov besvart med oppfølging venter til det er en samtale om oppfølging den dagen eller
 * senere; den som vil bli ringt, venter til det er gjort opp. Det ingen har skrevet ned, vet vi ikke.
 */
export function venterPaaRad(sak: {
  readonly behov: Behovsliste
  readonly kontakt: Kontaktflate
}): readonly { readonly paa: VenterPaa; readonly siden: Dato }[] {
  const samtaler = sak.kontakt.samtaler.filter(s => s.gjelder === 'oppfolging').map(s => s.dato)
  const oppfolging = sak.behov
    .flatMap(b => (b.status === 'besvart' && b.svar.svar === 'oppfolging-17' ? [b.svar.dato] : []))
    .filter(dag => !samtaler.some(s => s >= dag))
  const ringes = sak.kontakt.lofter
    .filter(l => l.slag === 'ring-tilbake' && l.hvem === 'nav' && !l.gjortOpp)
    .map(l => l.dato)
  return [
    ...forst(oppfolging).map(siden => ({ paa: 'oppfolging-17' as const, siden })),
    ...forst(ringes).map(siden => ({ paa: 'ring-tilbake' as const, siden })),
  ]
}

/** Radene til lederens liste, så den ikke leser sakene. */
export const venterader = (
  sak: Parameters<typeof venterPaaRad>[0] & { readonly sakId: SakId },
): readonly { readonly sak_id: SakId; readonly paa: VenterPaa; readonly siden: Dato }[] =>
  venterPaaRad(sak).map(v => ({ sak_id: sak.sakId, ...v }))

/** En familie venter én gang på hver ting, fra den første dagen. */
const forst = (dager: readonly Dato[]): readonly Dato[] => dager.toSorted().slice(0, 1)
