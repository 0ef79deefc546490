import { Checkbox, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'
import type { ParkertMelding } from './Parkert.tsx'
import { Plasseringsskjema, type Til } from './Plasseringsskjema.tsx'
import { Saksvelger } from './Saksvelger.tsx'

type Slag = Til['slag'] | ''

/** Et menneske bestemmer hvor meldingen hører hjemme, og sier hvorfor. Ingenting er valgt på forhånd. */
export function Plasserdialog({ melding, vedLukk }: { melding: ParkertMelding; vedLukk: () => void }) {
  const t = useTekster().mottak.dialog
  const [slag, settSlag] = useState<Slag>('')
  const [sakId, settSakId] = useState('')
  const [beggeErSpurt, settBeggeErSpurt] = useState(false)
  const [navn, settNavn] = useState({ fornavn: '', etternavn: '' })
  return (
    <Plasseringsskjema
      melding={melding}
      intro={t.intro}
      til={lagTil(slag, { sakId, beggeErSpurt }, navn)}
      vedLukk={vedLukk}
    >
      {provd => (
        <>
          <RadioGroup
            size="small"
            legend={t.til}
            value={slag}
            onChange={(verdi: Slag) => settSlag(verdi)}
            error={provd && slag === '' ? t.mangler.til : undefined}
          >
            {melding.fraMeldingen?.navn && (
              <Radio value="soker-i-meldingen">{t.soker(melding.fraMeldingen.navn)}</Radio>
            )}
            <Radio value="sak">{t.sak}</Radio>
            <Radio value="ny-person">{t.nyPerson}</Radio>
          </RadioGroup>
          {slag === 'sak' && (
            <>
              <Saksvelger
                valgt={sakId}
                velg={settSakId}
                {...(provd && sakId === '' ? { feil: t.mangler.sak } : {})}
              />
              {melding.fraMeldingen?.navn && (
                <Checkbox
                  size="small"
                  description={t.fellesSakHjelp}
                  checked={beggeErSpurt}
                  onChange={hendelse => settBeggeErSpurt(hendelse.target.checked)}
                >
                  {t.fellesSak(melding.fraMeldingen.navn)}
                </Checkbox>
              )}
            </>
          )}
          {slag === 'ny-person' && (
            <div className={stil.toFelt}>
              {(['fornavn', 'etternavn'] as const).map(felt => (
                <TextField
                  key={felt}
                  size="small"
                  label={t[felt]}
                  autoComplete="off"
                  value={navn[felt]}
                  error={provd && navn[felt].trim() === '' ? t.mangler.navn : undefined}
                  onChange={hendelse => settNavn({ ...navn, [felt]: hendelse.target.value })}
                />
              ))}
            </div>
          )}
        </>
      )}
    </Plasseringsskjema>
  )
}

function lagTil(
  slag: Slag,
  sak: { sakId: string; beggeErSpurt: boolean },
  navn: { fornavn: string; etternavn: string },
): Til | undefined {
  if (slag === 'soker-i-meldingen') return { slag }
  if (slag === 'sak') return sak.sakId === '' ? undefined : { slag, ...sak }
  const [fornavn, etternavn] = [navn.fornavn.trim(), navn.etternavn.trim()]
  return slag === 'ny-person' && fornavn !== '' && etternavn !== '' ? { slag, fornavn, etternavn } : undefined
}
