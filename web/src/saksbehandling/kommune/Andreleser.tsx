import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Radio, RadioGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

/** Om en kollega skal lese vedtak. Regelen gjelder aldri nødhjelp, og endres bare med en grunn. */
export function Andreleser({ kommune }: { kommune: Kommunevisning }) {
  const t = useTekster().kommune
  const [skriver, settSkriver] = useState(false)
  return (
    <Panel
      tittel={t.andreleser}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {t.endreAndreleser}
          </Button>
        )
      }
    >
      <p className={stil.regel}>{kommune.andreleser ? t.andreleserPa : t.andreleserAv}</p>
      <p className={stil.dempet}>{t.andreleserAlltid}</p>
      {skriver && <Endre naa={kommune.andreleser} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Endre({ naa, vedLukk }: { naa: boolean; vedLukk: () => void }) {
  const t = useTekster().kommune
  const [kreves, settKreves] = useState(naa)
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:andreleser:grunn')
  const { utfor, sender, feil } = useKommandoTil('/api/kommune')
  const send = () => {
    settProvd(true)
    if (grunn.tekst.trim() === '') return
    void utfor('andreleser', { kreves, grunn: grunn.tekst.trim() }).then(
      () => {
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.andreleserTittel}
      bekreft={t.lagreAndreleser}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.andreleserTittel}
        hideLegend
        value={kreves ? 'ja' : 'nei'}
        onChange={verdi => settKreves(verdi === 'ja')}
      >
        <Radio value="ja">{t.valgJa}</Radio>
        <Radio value="nei">{t.valgNei}</Radio>
      </RadioGroup>
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        value={grunn.tekst}
        error={provd && grunn.tekst.trim() === '' ? t.feil.grunn : undefined}
        onChange={hendelse => grunn.settTekst(hendelse.target.value)}
      />
    </Skjemadialog>
  )
}
