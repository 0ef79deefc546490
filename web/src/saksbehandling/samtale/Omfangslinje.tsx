import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Omfangsdialog } from '../../felles/kartlegging/Omfangsdialog.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtalerom.module.css'

type Props = { sakId: string; visning: Kartleggingsvisning; rekkefolge: readonly Tema[] }

/** Hvor mye som spørres nå, er et valg med grunn. Er det ikke tatt, sies det, og alle temaene står. */
export function Omfangslinje({ sakId, visning, rekkefolge }: Props) {
  const { samtalerom: t, svarfelt } = useTekster()
  const [apen, apne] = useState(false)
  const { valgt } = visning.omfang
  return (
    <div className={valgt ? stil.linje : `${stil.flate} ${stil.mangler} ${stil.linje}`}>
      <p className={valgt ? stil.liten : undefined}>
        {valgt
          ? `${svarfelt.omfang.slag[valgt.omfang]}: ${svarfelt.omfang.antall(valgt.naa.length, valgt.senere.length)}`
          : t.omfangIkkeValgt}
      </p>
      {visning.kanSkrive && (
        <Button size="xsmall" variant={valgt ? 'tertiary' : 'secondary'} onClick={() => apne(true)}>
          {valgt ? t.endreOmfang : t.velgOmfang}
        </Button>
      )}
      {apen && (
        <Omfangsdialog
          sakId={sakId}
          omfang={visning.omfang}
          rekkefolge={rekkefolge}
          vedLukk={() => apne(false)}
        />
      )}
    </div>
  )
}
