import { DownloadIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, ReadMore } from '@navikt/ds-react'
import { lazy, Suspense, useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet, Laster } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

// PDF-leseren er stor og trengs bare når noen åpner brevet.
const Pdfviser = lazy(() =>
  import('../../felles/komponenter/Pdfviser.tsx').then(m => ({ default: m.Pdfviser })),
)

/** Brevet slik det ble sendt, som PDF. Mangler det, sies det, og det kan lages på nytt uten at vedtaket endres. */
export function FattetBrev({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().vedtak.fattetBrev
  return (
    <Panel tittel={vedtak.brevDokument ? t.tittel : t.mangler}>
      {vedtak.brevDokument ? (
        <Brev adresse={`/api/saker/${sakId}/dokumenter/${vedtak.brevDokument}`} />
      ) : (
        <LagBrev sakId={sakId} vedtak={vedtak} />
      )}
    </Panel>
  )
}

function Brev({ adresse }: { adresse: string }) {
  const t = useTekster().vedtak.fattetBrev
  const [apen, settApen] = useState(false)
  return (
    <>
      <Button
        as="a"
        href={adresse}
        download
        size="small"
        variant="secondary"
        icon={<DownloadIcon aria-hidden />}
      >
        {t.lastNed}
      </Button>
      <ReadMore size="small" header={t.vis} open={apen} onOpenChange={settApen}>
        {apen && (
          <div className={stil.pdf}>
            <Suspense fallback={<Laster rader={1} hoyde={500} />}>
              <Pdfviser adresse={adresse} reserve={<BodyShort>{t.uleselig}</BodyShort>} />
            </Suspense>
          </div>
        )}
      </ReadMore>
    </>
  )
}

function LagBrev({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().vedtak.fattetBrev
  const { utfor, sender, feil } = useKommandoTil(`/api/saker/${sakId}/vedtak/${vedtak.vedtakId}`, [
    ['sak', sakId],
  ])
  return (
    <div className={stil.skjema}>
      <BodyShort>{t.manglerUnder}</BodyShort>
      {feil != null && <Feilet feil={feil} />}
      {vedtak.kanLageBrev && (
        <div>
          <Button size="small" loading={sender} onClick={() => void utfor('brev', {}).catch(() => undefined)}>
            {t.lag}
          </Button>
        </div>
      )}
    </div>
  )
}
