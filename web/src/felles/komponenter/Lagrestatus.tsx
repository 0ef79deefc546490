import { fraMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import { CheckmarkIcon, CloudSlashIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { type Lagretilstand, useSamletLagring } from '../api/useUtkast.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Lagrestatus.module.css'

type Props = { lagring: Lagretilstand; lagretKl: number | undefined }

const RO_MS = 1000

/** Om teksten er lagret, alltid på samme sted. Sies høflig, og først når det har vært ro i ett sekund. */
export function Lagrestatus(naa: Props) {
  const t = useTekster().felles.lagring
  const format = useFormat()
  const [{ lagring, lagretKl }, vis] = useState(naa)
  useEffect(() => {
    const klokke = setTimeout(() => vis({ lagring: naa.lagring, lagretKl: naa.lagretKl }), RO_MS)
    return () => clearTimeout(klokke)
  }, [naa.lagring, naa.lagretKl])
  const klokkeslett = (ms: number): string => format.klokke(fraMillisekunder(ms))
  return (
    <p role="status" className={lagring === 'venter' ? stil.venter : stil.status}>
      {lagring === 'lagrer' && t.lagrer}
      {lagring === 'lagret' && lagretKl !== undefined && (
        <>
          <CheckmarkIcon aria-hidden /> {t.lagret(klokkeslett(lagretKl))}
        </>
      )}
      {lagring === 'venter' && (
        <>
          <CloudSlashIcon aria-hidden /> {t.venter}
        </>
      )}
    </p>
  )
}

/** Samme linje for alle feltene på siden; står øverst til høyre der det skrives mye. */
export const SamletLagrestatus = () => <Lagrestatus {...useSamletLagring()} />
