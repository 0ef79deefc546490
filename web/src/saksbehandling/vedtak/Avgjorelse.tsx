import { Alert, BodyShort, Button, Heading, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Godkjenning } from './Godkjenning.tsx'
import type { Lesekladd } from './lesekladd.ts'
import { Retur } from './Retur.tsx'
import { Trekk } from './Trekk.tsx'
import stil from './Vedtak.module.css'
import type { MedUtfort } from './Vedtak.tsx'

export type MedKladd = MedUtfort & { kladd: Lesekladd }

/** Avgjørelsen står etter siste setning i brevet. Ingenting er valgt på forhånd, og retur er like lett som godkjenning. */
export function Avgjorelse({ sakId, vedtak, kladd, vedUtfort }: MedKladd) {
  const t = useTekster().vedtak.avgjorelse
  const [trekker, settTrekker] = useState(false)
  const venter = vedtak.status === 'foreslatt'
  if (!venter && !vedtak.kanTrekke) return null
  return (
    <Panel tittel={vedtak.kanGodkjenne || vedtak.kanReturnere ? t.tittel : t.forslaget}>
      <div className={stil.skjema}>
        {venter && !vedtak.kanGodkjenne && (
          <Alert variant="info" size="small">
            <Heading level="3" size="xsmall">
              {t.ikkeTittel}
            </Heading>
            <span>{vedtak.kanIkkeFordi ? t.kanIkke[vedtak.kanIkkeFordi] : t.venter}</span>
          </Alert>
        )}
        {vedtak.kanGodkjenne && <Valg sakId={sakId} vedtak={vedtak} kladd={kladd} vedUtfort={vedUtfort} />}
        {!vedtak.kanGodkjenne && vedtak.kanReturnere && (
          <Retur sakId={sakId} vedtak={vedtak} kladd={kladd} vedUtfort={vedUtfort} />
        )}
        {vedtak.kanTrekke && (
          <div>
            <BodyShort size="small" className={stil.dempet} spacing>
              {vedtak.utdatert ? t.trekkUtdatert : t.trekkUnder}
            </BodyShort>
            <Button size="small" variant="secondary" onClick={() => settTrekker(true)}>
              {t.trekk}
            </Button>
          </div>
        )}
        {venter && (
          <BodyShort size="small" className={stil.dempet}>
            {t.akutt}
          </BodyShort>
        )}
      </div>
      {trekker && <Trekk sakId={sakId} vedtak={vedtak} vedLukk={() => settTrekker(false)} />}
    </Panel>
  )
}

function Valg({ sakId, vedtak, kladd, vedUtfort }: MedKladd) {
  const t = useTekster().vedtak.avgjorelse
  const [valg, velg] = useState<'godkjenn' | 'retur'>()
  const [provd, settProvd] = useState(false)
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.valg}
        value={valg ?? ''}
        onChange={(verdi: 'godkjenn' | 'retur') => velg(verdi)}
        error={provd && !valg ? t.manglerValg : undefined}
      >
        <Radio value="godkjenn" description={vedtak.gaarDigitalt ? t.godkjennUnder : t.godkjennPapir}>
          {t.godkjenn}
        </Radio>
        <Radio value="retur" description={t.returUnder(vedtak.foreslattAv.navn)}>
          {t.retur}
        </Radio>
      </RadioGroup>
      {valg === undefined && (
        <div>
          <Button onClick={() => settProvd(true)}>{t.godkjenn}</Button>
        </div>
      )}
      {valg === 'godkjenn' && (
        <Godkjenning sakId={sakId} vedtak={vedtak} kladd={kladd} vedUtfort={vedUtfort} />
      )}
      {valg === 'retur' && <Retur sakId={sakId} vedtak={vedtak} kladd={kladd} vedUtfort={vedUtfort} />}
    </>
  )
}
