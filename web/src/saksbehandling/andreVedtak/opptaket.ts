import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'

/** Vedtaket som er tatt opp igjen, når skjemaet skriver det nye i stedet. Mangler ellers. */
export type Opptaket = Vedtaksvisning | undefined

/** Utkastet hører til det som skrives: noe nytt i søknaden, eller det som skal erstatte et vedtak. */
export const utkastnokkel = (sakId: string, soknadId: string, slag: string, gammelt: Opptaket): string =>
  gammelt ? `${sakId}:${gammelt.vedtakId}:opptak-${slag}` : `${sakId}:${soknadId}:annet-${slag}`

/** Står det gamle ved siden av søknaden, gjør det nye det også, og ingen kanAvgjoreSoknaden om det. */
export const kanAvgjoreSoknaden = (gammelt: Opptaket): boolean =>
  gammelt === undefined || gammelt.svarerPaSoknaden

export const erstatning = (gammelt: Opptaket) => (gammelt ? { erstatter: gammelt.vedtakId } : {})
