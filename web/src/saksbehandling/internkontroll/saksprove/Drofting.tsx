import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { DROFTINGSSVAR, type Droftingssvar, type Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import { Alert, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksprove.module.css'

type Props = { lesing: Lesingsvisning; punkt: Lesingsvisning['punkter'][number] }

/** Leser og kontroll er uenige: hva de som drøftet det, kom til, eller at ingen har drøftet det ennå. */
export function Drofting({ lesing, punkt }: Props) {
  const t = useTekster().saksprove.lesing
  const format = useFormat()
  const [apen, settApen] = useState(false)
  const { droftet: d } = punkt
  return (
    <div className={stil.drofting}>
      <Alert variant={d ? 'info' : 'warning'} size="small" inline>
        {d ? t.droft.svar[d.svar] : t.uenige}
      </Alert>
      {d && (
        <>
          <p className={stil.ord}>{d.ord}</p>
          <p className={stil.dempet}>{t.droft.droftet(format.tidspunkt(d.tidspunkt as Tidspunkt), d.av)}</p>
        </>
      )}
      {lesing.kanDrofte && !d && (
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t.droft.knapp}: ${punkt.malepunkt}`}
          onClick={() => settApen(true)}
        >
          {t.droft.knapp}
        </Button>
      )}
      {apen && <Droftdialog lesing={lesing} punkt={punkt} vedLukk={() => settApen(false)} />}
    </div>
  )
}

function Droftdialog({ lesing, punkt, vedLukk }: Props & { vedLukk: () => void }) {
  const { saksprove, kontroll } = useTekster()
  const t = saksprove.lesing.droft
  const { malepunkt } = punkt
  const [svar, settSvar] = useState<Droftingssvar | ''>('')
  const [provd, settProvd] = useState(false)
  const ord = useUtkast(`lesing:${lesing.lesingId}:${malepunkt}:droft`)
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/lesinger/${lesing.lesingId}`, [
    ['lesing', lesing.lesingId],
  ])
  const send = () => {
    settProvd(true)
    if (svar === '') return
    utfor('droft', { malepunkt, svar, ord: ord.tekst }).then(
      () => {
        ord.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tittel(`${malepunkt} ${kontroll.navn[malepunkt]}`)}
      intro={t.intro}
      bekreft={t.knapp}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.velg}
        value={svar}
        onChange={(v: Droftingssvar) => settSvar(v)}
        error={provd && svar === '' ? t.mangler : undefined}
      >
        {DROFTINGSSVAR.map(s => (
          <Radio key={s} value={s}>
            {t.svar[s]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst etikett={t.ord} utkast={ord} minRader={3} />
    </Skjemadialog>
  )
}
