import { behovIBrevet } from '../grunner/frys.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { apentGjenopptak, type ForeslattVedtak } from './tilstand.ts'

/**
 * Det som er kommet til etter forslaget, og som brevet ville gått utenom: et behov noen siden har merket eller åpnet igjen, eller et svar
 * på varselet som ikke var der da det ble skrevet. Da kan forslaget ikke godkjennes; det sendes tilbake eller trekkes.
 */
export function sierMerEnnSaken(sak: Sak, { innhold, soknadId }: ForeslattVedtak): boolean {
  const naa = behovIBrevet(sak, finnVurdering(sak.vurderinger, soknadId), [])
  const borte = (innhold.behov ?? []).some(b => !naa.some(n => n.behovId === b.behovId))
  const svaret = apentGjenopptak(sak.vedtak, soknadId)?.svar?.tekst
  return borte || svaret !== innhold.erstatter?.svar?.tekst
}
