import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { DownloadIcon } from '@navikt/aksel-icons'
import { Alert, BodyShort, Button, ReadMore } from '@navikt/ds-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { Oversettelse } from '../../felles/brev/Oversettelse.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet, Laster } from '../../felles/komponenter/Tilstander.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Utlevering } from './Utlevering.tsx'
import stil from './Vedtak.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

// PDF-leseren er stor og trengs bare når noen åpner brevet.
const Pdfviser = lazy(() =>
  import('../../felles/komponenter/Pdfviser.tsx').then(m => ({ default: m.Pdfviser })),
)

/** Brevet og hvor det er: at det er laget, er ikke at det er sendt. Mangler det, kan det lages uten at vedtaket endres. */
export function FattetBrev({ sakId, vedtak }: Vedtaksprops) {
  const { fattetBrev: t } = useTekster().vedtak
  const felt = useRef<HTMLDivElement>(null)
  const [laget, settLaget] = useState(false)
  const status = vedtak.brevstatus ?? 'mangler'
  return (
    <Panel tittel={t.tittel[status]}>
      <div ref={felt} tabIndex={-1} className={stil.skjema}>
        {laget && (
          <Alert variant="success" size="small">
            {t.laget}
          </Alert>
        )}
        <Status vedtak={vedtak} />
        {vedtak.brevDokument ? (
          <Brev adresse={`/api/saker/${sakId}/dokumenter/${vedtak.brevDokument}`} />
        ) : (
          <LagBrev
            sakId={sakId}
            vedtak={vedtak}
            vedLaget={() => {
              settLaget(true)
              felt.current?.focus()
            }}
          />
        )}
        {vedtak.brevstatus === 'ma-sendes' && vedtak.kanMerkeUtlevert && (
          <Utlevering sakId={sakId} vedtak={vedtak} vedUtlevert={() => felt.current?.focus()} />
        )}
        <Oversettelse sakId={sakId} brev={`vedtak/${vedtak.vedtakId}`} />
      </div>
    </Panel>
  )
}

/** Det som er skjedd med brevet, sagt med ord. Et brev som må sendes av et menneske, sies fra om. */
function Status({ vedtak: v }: Pick<Vedtaksprops, 'vedtak'>) {
  const { fattetBrev: t } = useTekster().vedtak
  const format = useFormat()
  if (v.brevstatus === 'ma-sendes' || v.brevstatus === 'stoppet')
    return (
      <Alert variant="warning" size="small">
        {t.status[v.brevstatus === 'ma-sendes' && v.skjermet ? 'skjermet' : v.brevstatus]}{' '}
        {v.brevstatus === 'stoppet' && <Lenke til="/mottak">{t.tilMottak}</Lenke>}
      </Alert>
    )
  if (v.brevstatus === 'venter') return <BodyShort>{t.status.venter}</BodyShort>
  if (v.brevstatus === 'sendt' && v.sendt)
    return <BodyShort>{t.sendt(format.tidspunkt(v.sendt as Tidspunkt))}</BodyShort>
  if (v.utlevert) {
    const { av, dato, maate } = v.utlevert
    return <BodyShort>{ettPunktum(t.utlevert[maate](format.dato(dato as Dato), av.navn))}</BodyShort>
  }
  return null
}

function Brev({ adresse }: { adresse: string }) {
  const t = useTekster().vedtak.fattetBrev
  const [apen, settApen] = useState(false)
  return (
    <>
      <div>
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
      </div>
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

function LagBrev({ sakId, vedtak, vedLaget }: Vedtaksprops & { vedLaget: () => void }) {
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
          <Button
            size="small"
            loading={sender}
            onClick={() => void utfor('brev', {}).then(vedLaget, () => undefined)}
          >
            {t.lag}
          </Button>
        </div>
      )}
    </div>
  )
}
