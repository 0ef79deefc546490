import { Button } from '@navikt/ds-react'
import { useSyncExternalStore } from 'react'
import { utkastlager } from '../../felles/api/usendt.ts'
import { SagtAv } from '../../felles/kartlegging/SagtAv.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useFolgerMed, useRom } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { HVEM_SVARER } from './taster.ts'

/**
 * Sies én gang, så følger det synlig med til hvert svar og kan byttes i hvert. Ingen er valgt på forhånd. Svar som ble skrevet før det
 * ble sagt, får det bare når noen trykker på det.
 */
export function Hvemsvarer() {
  const t = useTekster().samtalerom.hvemSvarer
  const { svarrom, voksne } = useRom()
  const naa = useFolgerMed('')
  const uten = useSyncExternalStore(utkastlager.lytt, svarrom.utenAvsender)
  return (
    <section
      className={naa.sagtAv ? stil.linje : `${stil.flate} ${stil.mangler} ${stil.linje}`}
      aria-label={t.legende}
      {...(naa.sagtAv ? {} : { 'data-kolonne': HVEM_SVARER })}
    >
      <SagtAv legende={t.legende} verdi={naa} vedEndring={svarrom.settAvsender} voksne={voksne} />
      {naa.sagtAv && uten > 0 && (
        <Button size="xsmall" variant="secondary" onClick={() => svarrom.brukAvsender()}>
          {t.bruk(uten)}
        </Button>
      )}
    </section>
  )
}
