import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { LofteId } from '@handlingsrom/domene/felles/id'
import type { Loftegiver } from '@handlingsrom/domene/samtale/hendelser'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtaler.module.css'

type Props = { sakId: string; slag: 'avtale' | 'ring-tilbake'; vedFerdig: () => void }

/** Noe Nav eller familien skal gjøre, eller en som vil bli ringt. Den siste har alltid en dag. */
export function NyAvtale({ sakId, slag, vedFerdig }: Props) {
  const { samtaler: t, felles } = useTekster()
  const ring = slag === 'ring-tilbake'
  const hva = useUtkast(`${sakId}:${slag}`)
  const [lofteId] = useState(() => nyUuid7() as LofteId)
  const [hvem, settHvem] = useState<Loftegiver | undefined>(ring ? 'nav' : undefined)
  const [innen, settInnen] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const lagre = () => {
    settProvd(true)
    if (!hvem || hva.tekst.trim() === '' || (ring && !innen)) return
    utfor('giLofte', { lofteId, slag, hva: hva.tekst.trim(), hvem, ...(innen ? { innen } : {}) })
      .then(() => {
        hva.forkast()
        vedFerdig()
      })
      .catch(() => undefined)
  }
  return (
    <div className={stil.skjema}>
      <Fritekst
        etikett={ring ? t.ringHva : t.avtaleHva}
        utkast={hva}
        minRader={2}
        {...(provd && hva.tekst.trim() === '' ? { feil: t.skrivHva } : {})}
      />
      {!ring && (
        <RadioGroup
          size="small"
          legend={t.avtaleHvem}
          value={hvem ?? ''}
          error={provd && !hvem ? t.velg : undefined}
          onChange={(ny: Loftegiver) => settHvem(ny)}
        >
          {nokler(t.lofteHvem).map(k => (
            <Radio key={k} value={k}>
              {t.lofteHvem[k]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Datofelt
        etikett={ring ? t.ringInnen : t.avtaleInnen}
        verdi={innen}
        vedEndring={ny => settInnen(ny)}
        {...(provd && ring && !innen ? { feil: t.velgDag } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.knapper}>
        <Button size="small" variant="secondary" loading={sender} onClick={lagre}>
          {t.lagre}
        </Button>
        <Button size="small" variant="tertiary" onClick={vedFerdig}>
          {felles.avbryt}
        </Button>
      </div>
    </div>
  )
}
