import type { VedtakId } from '../felles/id.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Gjenopptak } from './gjenopptak.ts'
import type { VedtakHendelse } from './hendelser.ts'
import type { Vedtak, Vedtaksliste } from './tilstand.ts'

/**
 * Vedtaket filen er brevet til, merket med når den ble levert. To like brev er to brev, og den første leveringen gjelder. En levering uten nummer
 * gjelder det første av de like som ikke er levert, som i `innsyn/leverteFiler`.
 */
export function medLevering(
  alle: readonly Vedtak[],
  { hendelse: e, tidspunkt }: Registrert<VedtakHendelse & { type: 'FilLevert' }>,
): readonly Vedtak[] {
  const gjelder = alle.find(
    v =>
      v.status === 'fattet' &&
      v.soknadId === e.soknadId &&
      v.brev?.sha256 === e.sha256 &&
      !v.levert &&
      (e.brevNr === undefined || e.brevNr === v.brevNr),
  )
  return gjelder ? alle.map(v => (v === gjelder ? { ...gjelder, levert: tidspunkt } : v)) : alle
}

/**
 * Om vedtaket tas opp fordi familien ikke har fått det (§ 35 første ledd b), enda det er levert digitalt, eller ført inn som gitt eller sendt. At filen er
 * levert, er ikke at noen har lest den; loven spør om underretningen er kommet fram (ADR 0030).
 */
export function erUnderrettetLikevel(
  v: Vedtaksliste,
  g: { readonly vedtakId: VedtakId; readonly gjenopptak: Gjenopptak } | undefined,
): boolean {
  if (g?.gjenopptak.grunn !== 'ikke-underrettet') return false
  const gjelder = v.vedtak.find(x => x.vedtakId === g.vedtakId)
  return gjelder?.status === 'fattet' && (gjelder.utlevert ?? gjelder.levert) !== undefined
}
