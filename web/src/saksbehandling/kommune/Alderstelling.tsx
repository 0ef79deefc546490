import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { ALDERSREGLER, type Aldersregel, aldersregelFor } from '@handlingsrom/kontrakt/satser'
import { Button, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { lesManed } from '../../felles/maned.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
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
      {skriver && <Endre kommune={kommune} naa={naa} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

type Endreprops = { kommune: Kommunevisning; naa: Aldersregel; vedLukk: () => void }
function Endre({ kommune, naa, vedLukk }: Endreprops) {
  const { norm: n } = useTekster()
  const format = useFormat()
  const [regel, settRegel] = useState<Aldersregel>(naa)
  const [fra, settFra] = useState('')
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:alder:grunn')
  const lest = lesManed(fra)
  const kropp = () => {
    settProvd(true)
    return !lest || grunn.tekst.trim() === '' ? undefined : { regel, fra: lest, grunn: grunn.tekst.trim() }
  }
  const medOrd = (r: Aldersregel, m: Maned | undefined) =>
    m ? `${n.regel[r]} ${n.regelFra(format.maned(m))}` : n.regel[r]
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="aldersregel"
      vei="aldersregel"
      tittel={n.endreAlder}
      intro={n.alderHjelp}
      bekreft={n.lagreAlder}
      kropp={kropp}
      mitt={`${medOrd(regel, lest)}\n${grunn.tekst}`}
      detAndre={({ aldersvalg }) => {
        const siste = aldersvalg.at(-1)
        return siste ? medOrd(siste.regel, siste.fra as Maned) : ''
      }}
      forkast={grunn.forkast}
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
    </Beslutningsdialog>
  )
}
