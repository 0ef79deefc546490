import type { Vedleggsrad } from '@handlingsrom/domene/soknad/vedlegg'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Del, ord } from './Deler.tsx'
import stil from './Soknadsark.module.css'

/** Det søkeren lastet opp, sa var sendt, eller ikke leverte. */
export function Vedleggsrader({ rader }: { rader: readonly Vedleggsrad[] }) {
  const t = useTekster().soknad
  const navn = useVedleggsnavn()
  if (rader.length === 0) return null
  return (
    <Del tittel={t.del.vedlegg}>
      <ul className={stil.rader}>
        {rader.map(v => (
          <li key={v.nokkel} className={stil.rad}>
            <span>{navn(v.type, v.tilleggsinfo)}</span>
            <span className={stil.belop}>{ord(t.vedleggsstatus, v.status) ?? t.uklarStatus}</span>
            {v.filer.length > 0 && (
              <span className={stil.under}>
                {v.filer.map(fil => fil.filnavn ?? t.ikkeOppgitt).join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Del>
  )
}

/** «Lønnsslipp, arbeid»: typen i klartekst når vi kjenner den, og tillegget slik det kom når det sier noe mer. */
export function useVedleggsnavn() {
  const t = useTekster().soknad
  return (type: string | undefined, tillegg: string | undefined): string => {
    const navn = ord(t.vedleggstype, type) ?? t.ikkeOppgitt
    return tillegg && tillegg !== type ? `${navn}, ${ord(t.vedleggstillegg, tillegg)}` : navn
  }
}
