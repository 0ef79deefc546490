import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Avviksvisning } from '@handlingsrom/kontrakt/avvik'
import { AVVIKSAVSLAG } from '@handlingsrom/kontrakt/avvik'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useFormat, useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Avvik.module.css'

/** Hva som står i veien for å lukke, eller knappen. Er det lukket: hvem, når og hvorfor. */
export function Lukking({ a }: { a: Avviksvisning }) {
  const { avvik: t, avslag } = useTekster()
  const { spraak } = useSpraak()
  const format = useFormat()
  const [apen, settApen] = useState(false)
  if (a.lukking)
    return (
      <Panel tittel={t.lukk.lukket}>
        <p className={stil.avsnitt}>{a.lukking.vurdering}</p>
        <p className={stil.dempet}>
          {t.lukk.bygger[a.lukking.bygger]}{' '}
          {t.lukk.lukketAv(a.lukking.av, format.tidspunkt((a.lukket ?? '') as Tidspunkt))}
        </p>
      </Panel>
    )
  const hinder = a.hinder && ((spraak === 'nb' ? undefined : avslag[a.hinder]) ?? AVVIKSAVSLAG[a.hinder])
  const paaProve = a.hinder === 'avvik-for-faa-saker'
  const brukbare = a.prover.filter(p => p.hinder === null)
  const kanLukkes = a.kanStyre && (!hinder || (paaProve && brukbare.length > 0))
  return (
    <Panel tittel={t.lukk.tittel}>
      <BodyShort spacing={kanLukkes}>{hinder ?? t.lukk.klar}</BodyShort>
      {kanLukkes && (
        <div className={stil.bareSkjerm}>
          <Button size="small" onClick={() => settApen(true)}>
            {t.lukk.knapp}
          </Button>
        </div>
      )}
      {apen && <Lukkdialog a={a} prover={paaProve ? brukbare : []} vedLukk={() => settApen(false)} />}
    </Panel>
  )
}

type Props = { a: Avviksvisning; prover: Avviksvisning['prover']; vedLukk: () => void }

function Lukkdialog({ a, prover, vedLukk }: Props) {
  const { avvik: t } = useTekster()
  const navn = useTertialnavn()
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/avvik/${a.avvikId}`, [
    ['avvik', a.avvikId],
  ])
  const vurdering = useUtkast(`${a.avvikId}:lukk`)
  const [proveId, settProve] = useState<string>()
  const [provd, settProvd] = useState(false)
  const [utenOrd, utenProve] = [vurdering.tekst.trim() === '', prover.length > 0 && !proveId]
  const send = () => {
    settProvd(true)
    if (utenOrd || utenProve) return
    utfor('lukk', { vurdering: vurdering.tekst, ...(proveId ? { proveId } : {}) }).then(
      () => {
        vurdering.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.lukk.dialogtittel}
      intro={t.lukk.intro}
      bekreft={t.lukk.knapp}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {prover.length > 0 && (
        <RadioGroup
          size="small"
          legend={t.lukk.prove}
          value={proveId ?? ''}
          error={provd && utenProve ? t.lukk.prove : undefined}
          onChange={(v: string) => settProve(v)}
        >
          {prover.map(p => (
            <Radio key={p.proveId} value={p.proveId}>
              {t.lukk.provenavn(navn(p.periode as Tertial), p.levert, p.antall)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Fritekst
        etikett={t.lukk.vurdering}
        utkast={vurdering}
        {...(provd && utenOrd ? { feil: t.lukk.manglerVurdering } : {})}
      />
    </Skjemadialog>
  )
}
