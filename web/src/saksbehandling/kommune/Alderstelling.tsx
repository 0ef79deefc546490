import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { ALDERSREGLER, type Aldersregel, aldersregelFor } from '@handlingsrom/kontrakt/satser'
import { Button, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { lesManed } from '../../felles/maned.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

/** Når i måneden et barns alder telles. Regelen gjelder fra en måned; månedene før beholder den de hadde. */
export function Alderstelling({ kommune }: { kommune: Kommunevisning }) {
  const { norm: n } = useTekster()
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const valg = kommune.aldersvalg.map(v => ({ regel: v.regel, fra: v.fra as Maned }))
  const naa = aldersregelFor(valg, dagensDato().slice(0, 7) as Maned)
  return (
    <Panel
      tittel={n.alder}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {n.endreAlder}
          </Button>
        )
      }
    >
      <p className={stil.regel}>{n.regel[naa]}</p>
      {valg.map(v => (
        <p key={`${v.fra} ${v.regel}`} className={stil.dempet}>
          {n.regel[v.regel]} {n.regelFra(format.maned(v.fra))}
        </p>
      ))}
      <p className={stil.dempet}>{n.alderHjelp}</p>
      {skriver && <Endre naa={naa} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Endre({ naa, vedLukk }: { naa: Aldersregel; vedLukk: () => void }) {
  const { norm: n } = useTekster()
  const [regel, settRegel] = useState<Aldersregel>(naa)
  const [fra, settFra] = useState('')
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:alder:grunn')
  const { utfor, sender, feil } = useKommandoTil('/api/kommune')
  const lest = lesManed(fra)
  const send = () => {
    settProvd(true)
    if (!lest || grunn.tekst.trim() === '') return
    void utfor('aldersregel', { regel, fra: lest, grunn: grunn.tekst.trim() }).then(
      () => {
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={n.endreAlder}
      intro={n.alderHjelp}
      bekreft={n.lagreAlder}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup size="small" legend={n.alder} hideLegend value={regel} onChange={settRegel}>
        {ALDERSREGLER.map(r => (
          <Radio key={r} value={r}>
            {n.regel[r]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        size="small"
        label={n.fra}
        description={n.gjelderTilHjelp}
        htmlSize={8}
        autoComplete="off"
        value={fra}
        error={provd && !lest ? n.ugyldigManed : undefined}
        onChange={e => settFra(e.target.value)}
      />
      <TextField
        size="small"
        label={n.alderGrunn}
        value={grunn.tekst}
        error={provd && grunn.tekst.trim() === '' ? n.manglerGrunn : undefined}
        onChange={e => grunn.settTekst(e.target.value)}
      />
    </Skjemadialog>
  )
}
