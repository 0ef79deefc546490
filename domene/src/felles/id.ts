import type { Merket } from './merke.ts'

/** Id-er er UUIDv7 laget utenfor kjernen (`nyId`), og går inn som argument. */
export type SakId = Merket<string, 'SakId'>
export type PersonId = Merket<string, 'PersonId'>
export type SoknadId = Merket<string, 'SoknadId'>
export type VedtakId = Merket<string, 'VedtakId'>
export type UtbetalingId = Merket<string, 'UtbetalingId'>
/** Et brev om dokumentasjon, og ett dokument i det. */
export type EtterspurtId = Merket<string, 'EtterspurtId'>
export type KravId = Merket<string, 'KravId'>
export type LinjeId = Merket<string, 'LinjeId'>
export type NotatId = Merket<string, 'NotatId'>
export type SamtaleId = Merket<string, 'SamtaleId'>
export type BehovId = Merket<string, 'BehovId'>
/** En vurdering av meldeplikten til barnevernet (§ 45). */
export type MeldepliktId = Merket<string, 'MeldepliktId'>
export type FellessvarId = Merket<string, 'FellessvarId'>
/** Nasjonale ordninger har faste navn, lokale tilbud UUID-er. */
export type TilbudId = Merket<string, 'TilbudId'>
export type VilkarId = Merket<string, 'VilkarId'>
/** En henvendelse uten sak; har sin egen strøm. */
export type KontaktId = Merket<string, 'KontaktId'>
export type LofteId = Merket<string, 'LofteId'>
/** En trukket saksprøve, og lesingen av én av sakene i den. Hver har sin egen strøm. */
export type ProveId = Merket<string, 'ProveId'>
export type LesingId = Merket<string, 'LesingId'>
/** Et avvik i internkontrollen, med sin egen strøm, og ett tiltak i det. */
export type AvvikId = Merket<string, 'AvvikId'>
export type RapportId = Merket<string, 'RapportId'>
export type TiltakId = Merket<string, 'TiltakId'>
/** En oppføring i et av internkontrollens registre, med sin egen strøm. */
export type OppforingId = Merket<string, 'OppforingId'>
/** En egenvurdering, med sin egen strøm. */
export type EgenvurderingId = Merket<string, 'EgenvurderingId'>
export type AnsattId = Merket<string, 'AnsattId'>
export type KommandoId = Merket<string, 'KommandoId'>
/** Kommunens egen firesifrede tenantkode. Ikke et kommunenummer; den endres aldri. */
export type Kommune = Merket<string, 'Kommune'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const erUuid = (verdi: string): boolean => UUID.test(verdi)
export const erKommune = (verdi: string): verdi is Kommune => /^\d{4}$/.test(verdi)
