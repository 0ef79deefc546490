import type { Utgangspunkt } from '@handlingsrom/domene/vurdering/hendelser'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Delprops } from './Vurdering.tsx'

/** Hva livsopphold tar utgangspunkt i: kommunens norm eller statens satser. Det andre står alltid ved siden av i budsjettet. */
export function Utgangspunktvalg({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.periode
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'UtgangspunktValgt')
  const [onsket, settOnsket] = useState<Utgangspunkt>(v.utgangspunkt)
  const velg = (utgangspunkt: Utgangspunkt) => {
    settOnsket(utgangspunkt)
    utfor('velgUtgangspunkt', {
      soknadId: v.soknadId,
      utgangspunkt,
      settVersjon: v.utgangspunktversjon,
    }).catch(() => undefined)
  }
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.utgangspunkt}
        value={v.utgangspunkt}
        readOnly={!v.kanSkrive}
        onChange={velg}
      >
        <Radio value="kommunal-norm">{t['kommunal-norm']}</Radio>
        <Radio value="statlige-satser">{t['statlige-satser']}</Radio>
      </RadioGroup>
      {erKonflikt(feil) && onsket !== v.utgangspunkt && (
        <Konflikt
          min={t[onsket]}
          annen={t[v.utgangspunkt]}
          {...hvem}
          sender={sender}
          vedBehold={() => velg(onsket)}
          vedTaAndres={nullstill}
        />
      )}
      {feil != null && !erKonflikt(feil) && <Feilet feil={feil} />}
    </>
  )
}
