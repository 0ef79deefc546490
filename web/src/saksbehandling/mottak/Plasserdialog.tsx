import type { Plassering } from '@handlingsrom/kontrakt/mottak'
import { Checkbox, Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'
import type { ParkertMelding } from './Parkert.tsx'
import { Saksvelger } from './Saksvelger.tsx'

type Til = z.input<typeof Plassering>['til']
type Slag = Til['slag'] | ''

/** Et menneske bestemmer hvor meldingen hører hjemme, og sier hvorfor. Ingenting er valgt på forhånd. */
export function Plasserdialog({ melding, vedLukk }: { melding: ParkertMelding; vedLukk: () => void }) {
  const t = useTekster().mottak.dialog
  const ga = useNavigate()
  const [slag, settSlag] = useState<Slag>('')
  const [sakId, settSakId] = useState('')
  const [beggeErSpurt, settBeggeErSpurt] = useState(false)
  const [navn, settNavn] = useState({ fornavn: '', etternavn: '' })
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast(`${melding.innboksId}:plassering`)
  const { utfor, sender, feil } = useKommandoTil(`/api/mottak/${melding.innboksId}`)
  const til = lagTil(slag, { sakId, beggeErSpurt }, navn)
  const send = () => {
    settProvd(true)
    if (!til || grunn.tekst.trim() === '') return
    void utfor<{ sakId: string }>('plasser', { til, grunn: grunn.tekst.trim() }).then(
      svar => {
        grunn.forkast()
        vedLukk()
        return ga({ to: '/saker/$sakId', params: { sakId: svar.sakId } })
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={t.intro}
      bekreft={t.knapp}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
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
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && grunn.tekst.trim() === '' ? t.mangler.grunn : undefined}
        onChange={hendelse => grunn.settTekst(hendelse.target.value)}
      />
    </Skjemadialog>
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
