import { type Dato, leggTilDager } from '../../felles/dato.ts'
import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'
import { sisteDagEtter30 } from './paragraf-30-nar-klagen-er-fremsatt.ts'

/**
 * § 36 Sakskostnader. Når et vedtak blir endret til gunst for en part, dekkes vesentlige kostnader som har vært nødvendige for å få det endret (første ledd).
 * Kravet settes fram senest tre uker etter at melding om det nye vedtaket er kommet fram; §§ 30–32 gjelder tilsvarende (tredje ledd). Parten gjøres
 * oppmerksom på retten (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§36. Ny lov § 69 har samme frist; den gjelder ikke ennå.
 * Overlatt til skjønn: om kostnadene er vesentlige og nødvendige, og om særlige forhold taler mot. Et krav etter fristen vurderes etter § 31.
 * Vårt valg: vi opplyser om retten hver gang et vedtak er endret til gunst.
 */
export const hjemmel = forvaltningsloven('36', 'Sakskostnader', { paragraf: '69', tittel: 'Sakskostnader' })

export type Fakta = {
  readonly endretTilGunst: boolean
  /** Dagen meldingen om det nye vedtaket kom fram. */
  readonly meldingKommetFram: Dato
  readonly kravAvgitt: Dato
}

/** Siste dag kravet kan settes fram. */
export const fristForSakskostnader = (meldingKommetFram: Dato): Dato =>
  sisteDagEtter30(leggTilDager(meldingKommetFram, TRE_UKER))

/** «Ikke oppfylt»: vedtaket er ikke endret til gunst. Ellers er det et menneskes svar. */
export function dekkesSakskostnader({ endretTilGunst, meldingKommetFram, kravAvgitt }: Fakta): Subsumsjon {
  if (!endretTilGunst)
    return ikkeOppfylt(medLedd(hjemmel, 'første'), 'Vedtaket er ikke endret til gunst for parten.')
  return kravAvgitt <= fristForSakskostnader(meldingKommetFram)
    ? kreverSkjonn(
        medLedd(hjemmel, 'første'),
        'Var kostnadene vesentlige, og nødvendige for å få vedtaket endret?',
        'Kravet kom innen fristen.',
      )
    : kreverSkjonn(
        medLedd(hjemmel, 'tredje'),
        'Kravet kom etter fristen. Kan det likevel behandles etter § 31?',
        'Kravet kom etter fristen.',
      )
}

const TRE_UKER = 21
