import type { AvvikHendelse } from '../avvik/hendelser.ts'
import { type Avviksapning, apneAvvik } from '../avvik/operasjoner.ts'
import { foldAvvik } from '../avvik/tilstand.ts'
import type { Avvik, Maltall, Utgangspunkt } from '../avvik/typer.ts'
import { dato } from '../felles/dato.ts'
import type { AnsattId, AvvikId, KommandoId, TiltakId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import type { Tertial } from '../statistikk/tertial.ts'

export const PER = 'per' as AnsattId
export const ANE = 'ane' as AnsattId
export const T1 = 't1' as TiltakId
export const tall = (mangler: number, av: number): Maltall => ({ slag: 'tall', mangler, av })
export const utgangspunkt = (t: Maltall = tall(12, 20)): Utgangspunkt => ({
  periode: '2026-2',
  tall: t,
  utgaver: [3],
  ferdig: true,
})
export const apning = {
  avvikId: 'a' as AvvikId,
  kontor: 'nord',
  tittel: 'Barna spørres ikke om skole',
  beskrivelse: '',
  arsak: '',
  effekt: { malepunkt: 'K3', hoyst: 20 } as const,
  periode: '2027-1' as Tertial,
}
/** Tallet bak en andel, slik siden om indikatoren viser det. */
export const andelen = (treff: number, antall: number): Maltall => ({
  slag: 'indikator',
  tall: { status: 'vises', antall, deler: [treff], midt: null },
})
export const dagene = (midt: number, antall = 20): Maltall => ({
  slag: 'indikator',
  tall: { status: 'vises', antall, deler: [], midt },
})
export const NA = { dagens: dato('2026-11-29') }
export const o = { ...NA, hvem: PER, erLeder: true, ansatte: new Set<string>([PER, ANE]) }
export const avviket = (...mer: AvvikHendelse[]): Avvik => detApnede(apning, tall(12, 20), mer)
/** Et avvik som måles på noe annet enn et målepunkt, eller kommer fra noe. */
export function detApnede(slik: Avviksapning, fra: Maltall, mer: readonly AvvikHendelse[] = []): Avvik {
  const forste = apneAvvik(slik, utgangspunkt(fra), NA)
  if (!forste.ok) throw new Error(forste.feil)
  const a = foldAvvik(
    [forste.verdi, ...mer].map((hendelse, i) => ({
      nr: i + 1,
      tidspunkt: tidspunkt(`2026-11-29T08:00:0${i}.000Z`),
      aktor: { type: 'ansatt', id: PER },
      kommandoId: 'k' as KommandoId,
      hendelse,
    })),
  )
  if (!a) throw new Error('Ingen åpning')
  return a
}
export const lagtTil: AvvikHendelse = {
  type: 'TiltakLagtTil',
  tiltakId: T1,
  tekst: 'Fast spørsmål i samtalen',
  eier: ANE,
  frist: dato('2026-12-15'),
}
export const meldt = (status: 'gjort' | 'droppet' | 'i-gang'): AvvikHendelse => ({
  type: 'TiltakMeldt',
  tiltakId: T1,
  status,
  merknad: 'Slik ble det',
})
export const malt = (t: Maltall, periode: Tertial = '2027-1'): AvvikHendelse => ({
  type: 'EffektMalt',
  periode,
  tall: t,
  utgaver: [3],
})
