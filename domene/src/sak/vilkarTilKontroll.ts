import type { PersonId, SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { fulltNavn } from '../person/tilstand.ts'
import { gjeldendeVilkar, type Vilkarene } from '../vilkar/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import { type Sak, soknadssoker } from './tilstand.ts'

/** Det kontrollen ser av vilkårene: feltene, og alderen til dem de gjelder. */
export function vilkareneTilKontroll(
  sak: Sak,
  soknadId: SoknadId,
  v: Vilkarene,
  o: Pick<Grunnlag, 'personer'>,
): Pick<SakForKontroll, 'vilkar'> {
  const soker = soknadssoker(sak, soknadId)
  const om = (id: PersonId) => {
    const p = slaOpp(o.personer, id)
    return {
      navn: p ? fulltNavn(p.navn) : '',
      ...(p?.fodselsdato ? { fodselsdato: p.fodselsdato } : {}),
    }
  }
  return {
    vilkar: {
      satt: gjeldendeVilkar(v).map(({ vilkarId, innhold }) => ({
        vilkarId,
        ...innhold,
        ...om(innhold.gjelder),
        ...(innhold.gjelder === soker ? {} : { annenVoksen: true as const }),
      })),
      ...(v.unntak ? { unntak: { kode: v.unntak.kode, grunn: v.unntak.grunn } } : {}),
      ...(soker ? { soker: { personId: soker, ...om(soker) } } : {}),
    },
  }
}
