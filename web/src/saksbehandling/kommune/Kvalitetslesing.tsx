import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

/** Hvor mange vedtak som trekkes ut til å leses etterpå. Andelen endres bare med en grunn, og den står her med navn og dag. */
export function Kvalitetslesing({ kommune }: { kommune: Kommunevisning }) {
  const { kvalitetslesing: t } = useTekster().kommune
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const { andel, bestemt } = kommune.kvalitetslesing
  return (
    <Panel
      tittel={t.tittel}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {t.endre}
          </Button>
        )
      }
    >
      <p className={stil.regel}>{t.av(andel)}</p>
      {bestemt ? (
        <>
          <p className={stil.dempet}>{t.siden(format.dato(bestemt.dato as Dato), bestemt.av.navn)}</p>
          <p className={stil.grunn}>{bestemt.grunn}</p>
        </>
      ) : (
        <p className={stil.dempet}>{t.aldri}</p>
      )}
      <p className={stil.dempet}>{kommune.andreleser ? t.hviler : t.gjelder}</p>
      {skriver && <Endre naa={andel} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

const lesAndel = (tekst: string): number | undefined =>
  /^\d{1,3}$/.test(tekst.trim()) && Number(tekst) <= 100 ? Number(tekst) : undefined

function Endre({ naa, vedLukk }: { naa: number; vedLukk: () => void }) {
  const t = useTekster().kommune
  const { kvalitetslesing: k } = t
  const [andel, settAndel] = useState(String(naa))
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:kvalitetslesing:grunn')
  const { utfor, sender, feil } = useKommandoTil('/api/kommune')
  const lest = lesAndel(andel)
  const utenGrunn = grunn.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (lest === undefined || utenGrunn) return
    void utfor('kvalitetslesing', { andel: lest, grunn: grunn.tekst.trim() }).then(
      () => {
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={k.endre}
      intro={k.gjelder}
      bekreft={k.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <TextField
        size="small"
        label={k.andel}
        description={k.andelHjelp}
        htmlSize={4}
        inputMode="numeric"
        autoComplete="off"
        value={andel}
        error={provd && lest === undefined ? k.manglerAndel : undefined}
        onChange={e => settAndel(e.target.value)}
      />
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && utenGrunn ? t.feil.grunn : undefined}
        onChange={e => grunn.settTekst(e.target.value)}
      />
    </Skjemadialog>
  )
}
