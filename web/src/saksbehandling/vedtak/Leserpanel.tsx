import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Leservisning } from '@handlingsrom/kontrakt/sak/lesing'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Leserdialog } from '../../felles/sak/Leserdialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { gaTil } from './gaTil.ts'
import stil from './Vedtak.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

const TITTEL = 'hvem-leser'

/** I en gradert sak finner ingen vedtaket selv: den som har saken, gir det til én i kretsen. Nødhjelp venter aldri på det. */
export function Leserpanel({ sakId, vedtak }: Vedtaksprops) {
  const { leser: t } = useTekster()
  const [apen, settApen] = useState(false)
  const { leser } = vedtak
  if (!leser) return null
  const { gitt, lesere } = leser
  const ingenKan = leser.kanGi && lesere.length === 0 && !gitt?.kanLese
  return (
    <Panel tittel={t.tittel} fokusId={TITTEL}>
      <div className={stil.skjema}>
        <div aria-live="polite">
          <Status leser={leser} status={vedtak.status} />
        </div>
        {ingenKan && <Tomt leser={leser} />}
        {leser.kanGi && lesere.length > 0 && (
          <div>
            <Button
              size="small"
              variant={gitt?.kanLese ? 'secondary' : 'primary'}
              onClick={() => settApen(true)}
            >
              {gitt ? t.giAnnen : t.gi}
            </Button>
          </div>
        )}
      </div>
      {apen && (
        <Leserdialog
          sakId={sakId}
          vedtakId={vedtak.vedtakId}
          lesere={lesere}
          harDet={gitt?.kanLese ? gitt.til.navn : null}
          vedGitt={() => requestAnimationFrame(() => gaTil(TITTEL))}
          vedLukk={() => settApen(false)}
        />
      )}
    </Panel>
  )
}

function Status({ leser, status }: { leser: Leservisning; status: Vedtaksvisning['status'] }) {
  const { leser: t } = useTekster()
  const format = useFormat()
  const { gitt } = leser
  if (!gitt) {
    return (
      <>
        <BodyShort>
          {t.ingen} {!leser.kreves && t.frivillig}
        </BodyShort>
        <BodyShort size="small" className={stil.dempet}>
          {t.ingenUnder} {!leser.kanGi && t.avDenSomHar}
        </BodyShort>
      </>
    )
  }
  const { til, av, tidspunkt, kanLese, erDeg } = gitt
  if (!kanLese) return <BodyShort>{t.kanIkke(til.navn)}</BodyShort>
  if (status === 'returnert') return <BodyShort>{t.igjen(til.navn)}</BodyShort>
  if (erDeg) return <BodyShort>{t.deg(av.navn)}</BodyShort>
  return <BodyShort>{t.gitt(til.navn, av.navn, format.tidspunkt(tidspunkt as Tidspunkt))}</BodyShort>
}

function Tomt({ leser }: { leser: Leservisning }) {
  const { tomt: t } = useTekster().leser
  const format = useFormat()
  return (
    <Alert variant="info" size="small">
      <Heading level="3" size="xsmall">
        {t.tittel}
      </Heading>
      <BodyShort size="small" spacing>
        {t.tekst}
      </BodyShort>
      <BodyShort size="small" spacing>
        {t.hvem(format.liste(leser.slipperInn))}
      </BodyShort>
      <BodyShort size="small">{t.akutt}</BodyShort>
    </Alert>
  )
}
