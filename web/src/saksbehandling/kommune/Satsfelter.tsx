import type { Belop } from '@handlingsrom/domene/felles/belop'
import { SATSKATEGORIER, SATSKATEGORINAVN, type Satskategori } from '@handlingsrom/kontrakt/satser'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { useSpraak } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

export type Belopene = Partial<Record<Satskategori, Belop | 'uleselig'>>

/** Beløpene slik de skal sendes; tomme felt er ikke null, de er ikke satt. */
export const lesBelopene = (belop: Belopene) => ({
  satser: Object.fromEntries(Object.entries(belop).filter(([, b]) => b !== undefined)),
  uleselig: Object.values(belop).includes('uleselig'),
})

/** Ett beløp per kategori. Ingen er fylt ut på forhånd: de skal leses av vedtaket. */
export function Satsfelter({ vedEndring }: { vedEndring: (f: (forrige: Belopene) => Belopene) => void }) {
  const { spraak } = useSpraak()
  return (
    <div className={stil.belop}>
      {SATSKATEGORIER.map(k => (
        <Belopsfelt
          key={k}
          etikett={SATSKATEGORINAVN[k][spraak]}
          verdi={undefined}
          vedEndring={(b, gyldig) =>
            vedEndring(({ [k]: _, ...resten }) =>
              b !== undefined ? { ...resten, [k]: b } : gyldig ? resten : { ...resten, [k]: 'uleselig' },
            )
          }
        />
      ))}
    </div>
  )
}
