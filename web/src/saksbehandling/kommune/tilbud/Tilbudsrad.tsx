import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tilbudskort } from '@handlingsrom/kontrakt/tilbud'
import { ClockIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Tilbudsmerker } from '../../../felles/tilbud/Tilbudsfakta.tsx'
import { alderIOrd } from '../../../felles/tilbud/tilbudsord.ts'
import stil from './Kommunetilbud.module.css'
import { Tilbudsskjema } from './Tilbudsskjema.tsx'

type Props = { tilbud: Tilbudskort; dagens: string; kanEndre: boolean }

/** Ett lokalt tilbud med dagen noen sist så at det stemte. */
export function Tilbudsrad({ tilbud, dagens, kanEndre }: Props) {
  const tekster = useTekster()
  const { tilbud: ord } = tekster
  const t = tekster.tilbudskatalog.kommune
  const format = useFormat()
  const { utfor, sender, feil } = useKommandoTil('/api/kommune/tilbud')
  const [dialog, apne] = useState<'rett' | 'ta-ut'>()
  const gammel = tilbud.kontrolleresIgjen <= dagens
  const lest = format.dato(tilbud.kilde.lest as Dato)
  const deler = [ord.gruppe[tilbud.gruppe], ord.tilbyder[tilbud.tilbyder], alderIOrd(tilbud, ord)]
  const stemmer = () =>
    utfor('kontrollert', { tilbudId: tilbud.tilbudId, settVersjon: tilbud.versjon }).catch(() => undefined)
  return (
    <li className={stil.rad}>
      <div className={stil.topp}>
        <Heading level="3" size="xsmall" lang="nb">
          {tilbud.tekst.nb.navn}
        </Heading>
        <Tilbudsmerker tilbud={tilbud} />
      </div>
      <p lang="nb">{tilbud.tekst.nb.hva}</p>
      <p className={stil.dempet}>{deler.filter(Boolean).join(' · ')}</p>
      <p className={gammel ? stil.gammel : stil.dempet}>
        {gammel && <ClockIcon aria-hidden />}
        {gammel ? ord.gammel(lest) : ord.kildeLest.kommunen(lest)}
      </p>
      {kanEndre && (
        <div className={stil.knapper}>
          <Button size="small" variant="secondary" loading={sender} onClick={() => void stemmer()}>
            {t.kontrollert}
            <span className="aksel-sr-only">: {tilbud.tekst.nb.navn}</span>
          </Button>
          <Button size="small" variant="tertiary" onClick={() => apne('rett')}>
            {t.rett}
            <span className="aksel-sr-only">: {tilbud.tekst.nb.navn}</span>
          </Button>
          <Button size="small" variant="tertiary" onClick={() => apne('ta-ut')}>
            {t.taUt}
            <span className="aksel-sr-only">: {tilbud.tekst.nb.navn}</span>
          </Button>
        </div>
      )}
      {feil != null && <Feilet feil={feil} />}
      {dialog === 'rett' && <Tilbudsskjema tilbud={tilbud} vedLukk={() => apne(undefined)} />}
      {dialog === 'ta-ut' && <TaUt tilbud={tilbud} vedLukk={() => apne(undefined)} />}
    </li>
  )
}

function TaUt({ tilbud, vedLukk }: { tilbud: Tilbudskort; vedLukk: () => void }) {
  const t = useTekster().tilbudskatalog.kommune
  const grunn = useUtkast(`kommune:tilbud-ut:${tilbud.tilbudId}`)
  const { utfor, sender, feil } = useKommandoTil('/api/kommune/tilbud')
  const send = () =>
    utfor('ta-ut', {
      tilbudId: tilbud.tilbudId,
      settVersjon: tilbud.versjon,
      grunn: grunn.tekst.trim(),
    }).then(
      () => {
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.taUtTittel}
      intro={t.taUtTekst}
      bekreft={t.taUt}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.taUtGrunn} utkast={grunn} minRader={2} maksLengde={500} />
    </Skjemadialog>
  )
}
