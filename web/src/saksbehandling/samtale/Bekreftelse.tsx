import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useRom } from './Romkontekst.tsx'
import stil from './Svarkolonne.module.css'
import type { Fellesvisning } from './svarrom.ts'
import { blirIKolonnen } from './taster.ts'

type Props = { hvem: string; navn: string; felles: Fellesvisning }

/** Et svar for familien er ikke et svar om barnet før noen har sagt at det gjelder akkurat dette barnet. */
export function Bekreftelse({ hvem, navn, felles }: Props) {
  const { samtalerom: t, felles: ord } = useTekster()
  const format = useFormat()
  const { svarrom } = useRom()
  const [trykket, settTrykket] = useState('')
  if (felles.bekreftetFor.includes(hvem) || trykket === felles.fellesId) return null
  return (
    <div className={stil.bekreft}>
      <p className={stil.liten}>{t.familienSvarte(format.datoKort(felles.dato as Dato))}</p>
      <p className={stil.ord}>{felles.svar.tekst || ord.tilstand[felles.svar.tilstand]}</p>
      <Button
        size="xsmall"
        variant="secondary"
        data-forst
        onClick={hendelse => {
          blirIKolonnen(hendelse.currentTarget)
          settTrykket(felles.fellesId)
          svarrom.bekreft(felles.tema, felles.fellesId, hvem)
        }}
      >
        {t.bekreftFor(navn)}
      </Button>
    </div>
  )
}
