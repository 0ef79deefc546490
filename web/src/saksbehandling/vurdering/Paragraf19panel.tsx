import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyLong, Button, ReadMore, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

type Props = Pick<Delprops, 'v'> & { vedVelg: (linje: Linjevisning) => void }

/** § 19 kan vurderes også uten avslag (S-120). Veien dit ligger sammenfoldet, og foreslår ingenting. */
export function Paragraf19panel({ v, vedVelg }: Props) {
  const { linjevalg, vurdering } = useTekster()
  const t = linjevalg.paragraf19
  const [valgt, velg] = useState('')
  const [provd, settProvd] = useState(false)
  const linjer = v.linjer.filter(l => l.slag === 'utgift' && !l.trenger19)
  if (linjer.length === 0) return null
  const navn = (l: Linjevisning) =>
    l.gjelder ? `${l.tekst} ${vurdering.budsjett.gjelder(l.gjelder.fornavn)}` : l.tekst
  return (
    <ReadMore size="small" header={t.tittel}>
      <div className={stil.paragraf19}>
        <BodyLong size="small">{t.intro}</BodyLong>
        <Select
          size="small"
          label={t.linje}
          value={valgt}
          error={provd && !valgt ? t.mangler : undefined}
          onChange={e => velg(e.target.value)}
        >
          <option value="" />
          {linjer.map(l => (
            <option key={l.linjeId} value={l.linjeId}>
              {navn(l)}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            settProvd(true)
            const linje = linjer.find(l => l.linjeId === valgt)
            if (linje) vedVelg(linje)
          }}
        >
          {t.knapp}
        </Button>
      </div>
    </ReadMore>
  )
}
