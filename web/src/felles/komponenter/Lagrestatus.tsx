import { fraMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import { CheckmarkIcon, CloudSlashIcon } from '@navikt/aksel-icons'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { ulagretlager } from '../api/usendt.ts'
import { type Lagretilstand, useSamletLagring } from '../api/useUtkast.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Lagrestatus.module.css'

type Props = {
  lagring: Lagretilstand
  lagretKl: number | undefined
  /** Navnet på en kollega som har skrevet i det samme siden siden ble åpnet (`useSkrevOgsaa`). */
  ogsaa?: string | undefined
}

const RO_MS = 1000

/**
 * Om teksten er lagret, alltid på samme sted. Sies høflig, og først når det har vært ro i ett sekund. At alt er lagret, står bare så
 * lenge det er sant: det tas bort ved første tastetrykk.
 */
export function Lagrestatus({ lagring, lagretKl, ogsaa }: Props) {
  const t = useTekster().felles.lagring
  const format = useFormat()
  const trygt = useSyncExternalStore(ulagretlager.lytt, ulagretlager.altTrygt, () => false)
  const [vist, vis] = useState({ lagring, lagretKl, ogsaa, trygt })
  useEffect(() => {
    const klokke = setTimeout(() => vis({ lagring, lagretKl, ogsaa, trygt }), RO_MS)
    return () => clearTimeout(klokke)
  }, [lagring, lagretKl, ogsaa, trygt])
  const klokkeslett = (ms: number): string => format.klokke(fraMillisekunder(ms))
  return (
    <p role="status" className={vist.lagring === 'venter' ? stil.venter : stil.status}>
      {vist.lagring === 'lagrer' && t.lagrer}
      {vist.lagring === 'lagret' && lagring === 'lagret' && vist.lagretKl !== undefined && (
        <>
          <CheckmarkIcon aria-hidden />{' '}
          {vist.ogsaa ? t.lagretOgsaa(vist.ogsaa) : t.lagret(klokkeslett(vist.lagretKl))}
        </>
      )}
      {vist.lagring === 'venter' && (
        <>
          <CloudSlashIcon aria-hidden /> {vist.trygt ? t.venter : t.venterHer}
        </>
      )}
    </p>
  )
}

/** Samme linje for alle feltene og svarene på siden; står øverst til høyre der det skrives mye. */
export const SamletLagrestatus = () => <Lagrestatus {...useSamletLagring()} />
