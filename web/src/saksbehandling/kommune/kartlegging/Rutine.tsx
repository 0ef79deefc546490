import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Button, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'
import { del } from './skjemavalg.ts'
import { Valgdialog } from './Valgdialog.tsx'

/** Rutinen skjemaet viser til, i kommunens egne ord. */
export function Rutine({ skjema }: { skjema: Kartleggingsskjema }) {
  const t = useTekster().kartleggingsskjema
  const format = useFormat()
  const [apen, settApen] = useState(false)
  const { rutine } = skjema
  return (
    <Panel
      tittel={t.rutine}
      hoyre={
        skjema.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.endre}
          </Button>
        )
      }
    >
      {rutine ? (
        <div className={stil.stabel}>
          <p className={stil.avsnitt}>{rutine.tekst}</p>
          <p className={stil.dempet}>
            {rutine.referanse && `${rutine.referanse}. `}
            {t.rutineSkrevet(format.dato(rutine.skrevet as Dato))}
          </p>
        </div>
      ) : (
        <p className={stil.dempet}>{t.rutineTom}</p>
      )}
      {apen && <Rutinedialog skjema={skjema} vedLukk={() => settApen(false)} />}
    </Panel>
  )
}

function Rutinedialog({ skjema, vedLukk }: { skjema: Kartleggingsskjema; vedLukk: () => void }) {
  const t = useTekster().kartleggingsskjema
  const tekst = useUtkast('kommune:kartlegging:rutine:tekst', skjema.rutine?.tekst)
  const referanse = useUtkast('kommune:kartlegging:rutine:referanse', skjema.rutine?.referanse ?? '')
  const [provd, settProvd] = useState(false)
  const mangler = tekst.tekst.trim() === '' && (!skjema.rutine || referanse.tekst.trim() !== '')
  return (
    <Valgdialog
      skjema={skjema}
      nokkel={del.rutine}
      navn="skrivRutine"
      tittel={t.rutine}
      kropp={() => {
        settProvd(true)
        return mangler ? undefined : { tekst: tekst.tekst.trim(), referanse: referanse.tekst.trim() }
      }}
      mitt={tekst.tekst}
      detAndre={g => (g as { tekst: string } | null)?.tekst ?? t.tattBort}
      vedLagret={() => {
        tekst.forkast()
        referanse.forkast()
      }}
      vedLukk={vedLukk}
    >
      <Textarea
        size="small"
        label={t.rutineTekst}
        description={t.rutineHjelp}
        minRows={4}
        maxLength={5000}
        value={tekst.tekst}
        error={provd && mangler ? t.feil.rutine : undefined}
        onChange={h => tekst.settTekst(h.target.value)}
      />
      <TextField
        size="small"
        label={t.rutineReferanse}
        maxLength={200}
        value={referanse.tekst}
        onChange={h => referanse.settTekst(h.target.value)}
      />
    </Valgdialog>
  )
}
