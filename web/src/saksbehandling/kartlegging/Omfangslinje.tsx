import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Omfangsdialog } from '../../felles/kartlegging/Omfangsdialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartlegging.module.css'
import { restenErSpurt } from './utvalg.ts'

/** Hvor mye det er valgt å spørre om nå, hva som tas siden, og hvorfor. Er ingenting valgt, er alt med. */
export function Omfangslinje({ sakId, visning }: { sakId: string; visning: Kartleggingsvisning }) {
  const { kartlegging: t, svarfelt } = useTekster()
  const format = useFormat()
  const [apen, apne] = useState(false)
  const { valgt } = visning.omfang
  return (
    <div className={stil.omfang}>
      <p>
        {valgt ? (
          <>
            <strong>{svarfelt.omfang.slag[valgt.omfang]}.</strong>{' '}
            {svarfelt.omfang.antall(valgt.naa.length, valgt.senere.length)}{' '}
            {valgt.innen &&
              (restenErSpurt(visning)
                ? t.omfang.altSpurt
                : t.omfang.innen(format.dato(valgt.innen as Dato)))}{' '}
            <span className={stil.under}>
              {t.omfang.fordi(valgt.begrunnelse, valgt.valgtAv.navn, format.dato(valgt.dato as Dato))}
            </span>
          </>
        ) : (
          t.omfang.ikkeValgt
        )}
      </p>
      {visning.kanSkrive && (
        <Button size="small" variant="secondary" onClick={() => apne(true)}>
          {valgt ? t.omfang.endre : t.omfang.velg}
        </Button>
      )}
      {apen && (
        <Omfangsdialog
          sakId={sakId}
          omfang={visning.omfang}
          rekkefolge={visning.tema.map(x => x.tema)}
          vedLukk={() => apne(false)}
        />
      )}
    </div>
  )
}
