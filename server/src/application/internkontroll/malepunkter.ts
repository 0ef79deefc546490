import type { Dato } from '@handlingsrom/domene/felles/dato'
import { folgefeil } from '@handlingsrom/domene/statistikk/folgefeil'
import { kontorbilde } from '@handlingsrom/domene/statistikk/kontorbilde'
import { malepunktbilde, type Utvalg } from '@handlingsrom/domene/statistikk/malepunktbilde'
import { forrigeTertial, type Tertial, tertialFor } from '@handlingsrom/domene/statistikk/tertial'
import { utgavebilde } from '@handlingsrom/domene/statistikk/utgavebilde'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'
import type { Tx } from '../../adapters/database/database.ts'
import { kontrollerteVedtak } from './kontrollerte.ts'
import { medOmregnede } from './omregnede.ts'

export type Internkontrollvalg = { readonly periode?: Tertial; readonly utvalg?: Utvalg }

/** Tilsynets målepunkter på kontorets egne saker, med det kontrollene sa da vedtaket ble fattet. */
export async function visInternkontroll(
  tx: Tx,
  leser: Pick<AnsattSubjekt, 'kontor'>,
  naa: { readonly dato: Dato; readonly tidspunkt: string },
  { periode = tertialFor(naa.dato), utvalg = 'alle' }: Internkontrollvalg,
): Promise<Internkontroll> {
  const perioder = [periode, forrigeTertial(periode), forrigeTertial(forrigeTertial(periode))]
  const rader = await kontrollerteVedtak(tx, leser, perioder)
  const bilde = malepunktbilde(rader, periode, utvalg)
  // Månedene er for alle familiene. Ved siden av et utvalg ville de sett ut som utvalgets egne.
  const tidligere = utvalg === 'alle' ? perioder.map(p => malepunktbilde(rader, p)).toReversed() : []
  return {
    ...bilde,
    regnet: naa.tidspunkt,
    // Den som hører til ett kontor, ser bare sitt: kommunen minus det kunne sagt noe om et lite.
    kontorene: leser.kontor === null && utvalg === 'alle' ? kontorbilde(rader, periode) : null,
    omregnet: utvalg === 'alle' ? utgavebilde(await medOmregnede(tx, rader), periode) : null,
    folgefeil: folgefeil(rader, periode),
    punkter: bilde.punkter.map(p => ({
      ...p,
      maneder: tidligere.flatMap(b => b.punkter.find(x => x.malepunkt === p.malepunkt)?.maneder ?? []),
    })),
  }
}
