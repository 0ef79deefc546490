import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Bekreft } from '../../felles/komponenter/Bekreft.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'
import type { MedUtfort } from './Vedtak.tsx'

/** Å godkjenne er å svare for vedtaket med navnet sitt. Derfor spørres det én gang til. */
export function Godkjenning({ sakId, vedtak, vedUtfort }: MedUtfort) {
  const t = useTekster().vedtak.avgjorelse
  const utkast = useUtkast(`${sakId}:${vedtak.vedtakId}:merknad`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [spor, settSpor] = useState(false)
  const godkjenn = () =>
    utfor('fattVedtak', { vedtakId: vedtak.vedtakId, merknad: utkast.tekst }).then(
      () => {
        utkast.forkast()
        vedUtfort('godkjent')
      },
      () => settSpor(false),
    )
  return (
    <div className={stil.valgt}>
      <Fritekst etikett={t.merknad} utkast={utkast} minRader={2} />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button onClick={() => settSpor(true)}>{t.godkjenn}</Button>
      </div>
      <Bekreft
        apen={spor}
        tittel={t.bekreft}
        bekreft={t.godkjenn}
        sender={sender}
        vedBekreft={() => void godkjenn()}
        vedLukk={() => settSpor(false)}
      >
        {t.bekreftTekst}
      </Bekreft>
    </div>
  )
}
