import type { Aktor } from '../../felles/aktor.ts'
import type { AnsattId } from '../../felles/id.ts'
import type { Maling } from '../../indikator/maling.ts'
import type { Samtale } from '../../samtale/tilstand.ts'
import type { FattetVedtak, Nodhjelpsvedtak } from '../../vedtak/tilstand.ts'
import { SAMTALESTEDER } from '../kontrollgrunnlag.ts'
import type { Sak } from '../tilstand.ts'

/** En måling uten saken: den legges til av den som skriver raden. */
export type Malt = Omit<Maling, 'sakId'>

type Fattet = FattetVedtak | Nodhjelpsvedtak
/** Alle vedtak som er fattet, den eldste først. */
export const fattede = (sak: Sak): readonly Fattet[] =>
  sak.vedtak.vedtak
    .filter((v): v is Fattet => v.status === 'fattet')
    .toSorted((a, b) => a.fattet.localeCompare(b.fattet))

/** Vedtakene om stønad, den eldste først. Vedtak om noe annet telles ikke som det. */
export const stonadsvedtak = (sak: Sak): readonly FattetVedtak[] =>
  fattede(sak).filter((v): v is FattetVedtak => v.slag === 'ordinaert' && !v.innhold.annet)

/** Samtalene med familien. Et brev er ingen samtale, og et møte med en annen tjeneste er ikke med familien. */
export const medFamilien = (sak: Sak): readonly Samtale[] =>
  sak.kontakt.samtaler.filter(s => SAMTALESTEDER.includes(s.sted) && !s.annenInstans)

export const ANSIKT_TIL_ANSIKT: readonly Samtale['sted'][] = ['kontor', 'hjemmebesok']

/** Den som gjorde det, når det var et menneske. */
export const ansatt = (av: Aktor): { readonly ansattId?: AnsattId } =>
  av.type === 'ansatt' ? { ansattId: av.id } : {}

export const jaNei = (ja: boolean): 0 | 1 => (ja ? 1 : 0)
