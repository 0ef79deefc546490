import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { ParkertMelding } from './Parkert.tsx'
import { Plasseringsskjema } from './Plasseringsskjema.tsx'
import { Saksvelger } from './Saksvelger.tsx'

/** Vedlegg som kom uten søknad: et menneske finner saken og søknaden de hører til. Ingenting er valgt på forhånd. */
export function Vedleggsdialog({ melding, vedLukk }: { melding: ParkertMelding; vedLukk: () => void }) {
  const t = useTekster().mottak.dialog
  const [sakId, settSakId] = useState('')
  const [soknadId, settSoknadId] = useState('')
  const velgSak = (valgt: string) => {
    settSakId(valgt)
    settSoknadId('')
  }
  return (
    <Plasseringsskjema
      melding={melding}
      intro={t.introVedlegg}
      til={sakId && soknadId ? { slag: 'soknad', sakId, soknadId } : undefined}
      vedLukk={vedLukk}
    >
      {provd => (
        <>
          <Saksvelger
            valgt={sakId}
            velg={velgSak}
            {...(provd && sakId === '' ? { feil: t.mangler.sak } : {})}
          />
          {sakId !== '' && (
            <Soknadsvelger
              key={sakId}
              sakId={sakId}
              valgt={soknadId}
              velg={settSoknadId}
              {...(provd && soknadId === '' ? { feil: t.mangler.soknad } : {})}
            />
          )}
        </>
      )}
    </Plasseringsskjema>
  )
}

type Valg = { sakId: string; valgt: string; velg: (soknadId: string) => void; feil?: string }

/** Søknadene i saken, den nyeste først. */
function Soknadsvelger({ sakId, valgt, velg, feil }: Valg) {
  const { mottak, sak: saktekst } = useTekster()
  const format = useFormat()
  const sporring = useQuery(sakSporring(sakId))
  return (
    <Sporring sporring={sporring}>
      {sak => (
        <RadioGroup size="small" legend={mottak.dialog.velgSoknad} value={valgt} onChange={velg} error={feil}>
          {sak.soknader
            .toSorted((a, b) => b.mottatt.localeCompare(a.mottatt))
            .map(s => (
              <Radio key={s.soknadId} value={s.soknadId} description={s.hvaSokesOm}>
                {saktekst.dokument.soknad(format.dato(s.mottattDato as Dato))}
              </Radio>
            ))}
        </RadioGroup>
      )}
    </Sporring>
  )
}
