import type { Brev, Brevdel, Grunnlag, Setning } from '@handlingsrom/domene/brev/struktur'
import { visKroner } from '@handlingsrom/domene/felles/belop'
import type { MaltStandardandel } from '@handlingsrom/domene/vedtak/hendelser'
import type { Brevdelvisning, Setningsvisning } from '@handlingsrom/kontrakt/sak/brev'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { malStandardandel } from '../vedtak/malStandardandel.ts'

type Grunn = z.infer<typeof Setningsvisning>['grunnlag'][number]
/** Et grunnlag med ord: teksten, kilden og tallene. */
export type Grunnlagsord = (x: Grunnlag) => Pick<Grunn, 'tekst' | 'kilde' | 'dato' | 'tall'>
type Ord = { readonly grunnlag: Grunnlagsord; readonly erEndret: (d: Brevdel, s: Setning) => boolean }
type Om = Ord & { readonly andre: ReadonlySet<string> }

/** Brevet til skjermen: setningene med det de hviler på, og hvor mye av dem som er standardtekst, slik det var målt da vedtaket ble fattet, eller nå. */
export async function brevvisning(
  tx: Tx,
  g: Pick<LestSak, 'sak'>,
  brev: Brev,
  ord: Ord,
  maltDa?: MaltStandardandel,
): Promise<Vedtaksvisning['brev']> {
  const malt = maltDa ?? (await malStandardandel(tx, g.sak, brev))
  const andre = new Set(malt.setninger)
  return {
    tittel: brev.tittel,
    deler: brev.deler.map(d => brevdel(d, { ...ord, andre })),
    standardandel: malt.andel,
    andreBrev: malt.andreBrev,
    barn: malt.barn.map(b => ({ ...b })),
    malt: maltDa ? 'da' : 'naa',
    hode: {
      kommune: brev.avsender.kommune,
      kontor: brev.avsender.kontor,
      mottaker: brev.mottaker.navn,
      adresse: [...brev.mottaker.adresse],
      dato: brev.dato,
      saksreferanse: brev.saksreferanse,
    },
    malform: brev.malform,
  }
}

const setning = (d: Brevdel, s: Setning, o: Om) => ({
  tekst: s.tekst,
  standard: s.standard,
  andreBrev: !s.standard && o.andre.has(s.tekst),
  teller: d.kapittel !== 'klage' && d.kapittel !== 'innsyn',
  grunnlag: s.grunnlag.map(x => ({
    type: x.ref === 'nodhjelp' ? 'nodhjelp' : x.type,
    ref: x.ref,
    navn: x.navn ?? null,
    ...o.grunnlag(x),
  })),
  endret: o.erEndret(d, s),
})

function brevdel(d: Brevdel, o: Om): Brevdelvisning {
  const { kapittel } = d
  switch (d.slag) {
    case 'overskrift':
      return { slag: 'overskrift', kapittel, tekst: d.tekst, niva: d.niva }
    case 'avsnitt':
      return {
        slag: 'avsnitt',
        kapittel,
        setninger: d.setninger.map(s => setning(d, s, o)),
        barn: d.barn ? { personId: d.barn.ref, navn: d.barn.navn } : null,
      }
    case 'liste':
      return { slag: 'liste', kapittel, punkter: d.punkter.map(s => setning(d, s, o)) }
    case 'tabell':
      return {
        slag: 'tabell',
        kapittel,
        rader: [
          ...d.rader.map(r => ({
            tekst: r.tekst,
            belop: r.verdi.slag === 'belop' ? visKroner(r.verdi.belop) : r.verdi.tekst,
            sum: false,
            linjeId: r.grunnlag.find(x => x.type === 'linje')?.ref ?? null,
          })),
          ...(d.sum ? [{ tekst: d.sum.tekst, belop: visKroner(d.sum.belop), sum: true, linjeId: null }] : []),
        ],
      }
    default:
      return d satisfies never
  }
}
