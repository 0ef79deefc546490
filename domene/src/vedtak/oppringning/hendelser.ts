import type { Dato } from '../../felles/dato.ts'
import type { NotatId, VedtakId } from '../../felles/id.ts'
import type { Tolk } from '../../samtale/hendelser.ts'

/** Hva som kom ut av det. De to første avslutter oppgaven, det tredje er ett forsøk, og det siste er at noen slutter å prøve. */
export const OPPRINGNINGSUTFALL = ['forklart', 'onsket-ikke', 'svarte-ikke', 'nadde-ikke'] as const
export type Oppringningsutfall = (typeof OPPRINGNINGSUTFALL)[number]

/** Hvordan dere snakket sammen, eller prøvde. */
export const OPPRINGNINGSKANALER = ['telefon', 'kontor', 'hjemmebesok'] as const
export type Oppringningskanal = (typeof OPPRINGNINGSKANALER)[number]

/** Om tolk trengtes, og hvordan den ble brukt. Bestillingen hører til en avtalt samtale. */
export type Oppringningstolk = Omit<Tolk, 'bestilt'>

/** Det noen gjorde for å forklare brevet. Ordene står i journalnotatet; her står bare utfallet og dagen. */
export type OppringningHendelse = {
  readonly type: 'OppringningFort'
  readonly vedtakId: VedtakId
  readonly notatId: NotatId
  readonly utfall: Oppringningsutfall
  readonly kanal: Oppringningskanal
  readonly dato: Dato
  readonly tolk?: Oppringningstolk
}
