import type { SoknadId } from '../felles/id.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { type Gjenopptatt, gikkUtForSent, kreverVarsel } from '../vedtak/gjenopptak.ts'
import { apentGjenopptak, finnVedtak } from '../vedtak/tilstand.ts'
import type { Sak } from './tilstand.ts'

/** Det kontrollene ser av varselet (§ 16) og av habiliteten (§ 6). */
export function lovenTilKontroll(
  sak: Sak,
  soknadId: SoknadId,
): Pick<SakForKontroll, 'inhabile' | 'gjenopptatt'> {
  const g = apentGjenopptak(sak.vedtak, soknadId)
  const inhabile = sak.inhabile.map(i => i.ansattId)
  return {
    ...(inhabile.length > 0 ? { inhabile } : {}),
    ...(g
      ? {
          gjenopptatt: {
            tilGunst: !kreverVarsel(g.gjenopptak, finnVedtak(sak.vedtak, g.vedtakId)),
            ...varselet(g.varsel),
            ...(g.svar ? { svart: g.svar.dato } : {}),
          },
        }
      : {}),
  }
}

type Varslet = NonNullable<SakForKontroll['gjenopptatt']>

/** Et varsel som gikk ut etter sin egen frist, ga ingen tid til å svare, og teller som ikke sendt. */
function varselet(v: Gjenopptatt['varsel']): Pick<Varslet, 'varsel'> {
  if (!v) return {}
  if (v.slag === 'utelatt') return { varsel: { slag: 'utelatt', unntak: v.unntak, grunn: v.begrunnelse } }
  const { frist, utlevert } = v
  return {
    varsel: {
      slag: 'sendt',
      frist,
      ...(utlevert && !gikkUtForSent(v) ? { utlevert: utlevert.dato } : {}),
    },
  }
}
