import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Button, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
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
      <p className={stil.dempet}>
        {Object.values(kommune.andreleser.krav).every(Boolean) ? t.hviler : t.gjelder}
      </p>
      {skriver && <Endre kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

const lesAndel = (tekst: string): number | undefined =>
  /^\d{1,3}$/.test(tekst.trim()) && Number(tekst) <= 100 ? Number(tekst) : undefined

function Endre({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const t = useTekster().kommune
  const { kvalitetslesing: k } = t
  const [andel, settAndel] = useState(String(kommune.kvalitetslesing.andel))
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast('kommune:kvalitetslesing:grunn')
  const lest = lesAndel(andel)
  const utenGrunn = grunn.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    return lest === undefined || utenGrunn ? undefined : { andel: lest, grunn: grunn.tekst.trim() }
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="kvalitetslesing"
      vei="kvalitetslesing"
      tittel={k.endre}
      intro={k.gjelder}
      bekreft={k.lagre}
      kropp={kropp}
      mitt={`${k.av(lest ?? kommune.kvalitetslesing.andel)}\n${grunn.tekst}`}
      detAndre={({ kvalitetslesing: { andel: deres, bestemt } }) =>
        [k.av(deres), bestemt?.grunn].filter(Boolean).join('\n')
      }
      forkast={grunn.forkast}
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
    </Beslutningsdialog>
  )
}
