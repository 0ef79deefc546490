import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 20 Bruk av vilkår. Det kan settes vilkår for økonomisk stønad. De må ha nær sammenheng med vedtaket, og må ikke være
 * uforholdsmessig byrdefulle eller begrense handle- eller valgfriheten på en urimelig måte. Ved brudd kan stønaden
 * reduseres bare når vedtaket opplyste om muligheten (tredje ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§20. Endringsloven fra 2015 (vilkår for
 * alle) er vedtatt, men ikke i kraft, og er ikke bygget. For dem under 30 år gjelder § 20 a.
 * Overlatt til skjønn: om vilkåret er lovlig og rimelig, og hva et brudd skal føre til, særlig for barna.
 * Vårt valg (ADR 0035): «reduseres» er ikke stans, og gjelder måneder som ikke er begynt. Varsel utelates aldri, og hvert barn vurderes før reduksjonen foreslås.
 */
export const hjemmel = sosialtjenesteloven('20', 'Bruk av vilkår')

export type Fakta = { readonly opplystOmReduksjonIVedtaket: boolean }

/** Om et brudd kan føre til redusert stønad. Uten opplysning i vedtaket er svaret nei; med opplysning er det skjønn. */
export function kanReduseresVedBrudd({ opplystOmReduksjonIVedtaket }: Fakta): Subsumsjon {
  const tredjeLedd = medLedd(hjemmel, 'tredje')
  return opplystOmReduksjonIVedtaket
    ? kreverSkjonn(
        tredjeLedd,
        'Skal bruddet få følger, og hva betyr det i så fall for barna?',
        'Vedtaket opplyste om at brudd kan føre til redusert stønad.',
      )
    : ikkeOppfylt(tredjeLedd, 'Vedtaket opplyste ikke om at brudd kan føre til redusert stønad.')
}
