import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Radio, RadioGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
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
      {skriver && <Endre kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Endre({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const t = useTekster().kommune
  const [kreves, settKreves] = useState(kommune.andreleser)
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:andreleser:grunn')
  const kropp = () => {
    settProvd(true)
    return grunn.tekst.trim() === '' ? undefined : { kreves, grunn: grunn.tekst.trim() }
  }
  const regel = (pa: boolean) => (pa ? t.andreleserPa : t.andreleserAv)
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="andreleser"
      vei="andreleser"
      tittel={t.andreleserTittel}
      bekreft={t.lagreAndreleser}
      kropp={kropp}
      mitt={regel(kreves)}
      detAndre={naa => regel(naa.andreleser)}
      forkast={grunn.forkast}
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
    </Beslutningsdialog>
  )
}
