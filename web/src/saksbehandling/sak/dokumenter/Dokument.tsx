import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { DownloadIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { lazy, Suspense } from 'react'
import { Laster } from '../../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Dokumentpanel.module.css'

// PDF-leseren er stor og trengs bare når noen åpner en PDF.
const Pdfviser = lazy(() =>
  import('../../../felles/komponenter/Pdfviser.tsx').then(m => ({ default: m.Pdfviser })),
)

const FOR_STOR = 30 * 1024 * 1024
const BILDER = ['image/png', 'image/jpeg']

type Props = { sakId: string; dokument: Saksvisning['dokumenter'][number] }

export function Dokument({ sakId, dokument }: Props) {
  const t = useTekster().sak.dokument
  const adresse = `/api/saker/${sakId}/dokumenter/${dokument.sha256}`
  if (dokument.storrelse > FOR_STOR) return <Nedlasting adresse={adresse} grunn={t.forStor} />
  if (BILDER.includes(dokument.mimetype))
    return <img className={stil.side} src={adresse} alt={t.bilde(dokument.filnavn)} />
  if (dokument.mimetype === 'application/pdf') {
    return (
      <Suspense fallback={<Laster rader={1} hoyde={500} />}>
        <Pdfviser adresse={adresse} reserve={<Nedlasting adresse={adresse} grunn={t.uleselig} />} />
      </Suspense>
    )
  }
  return <Nedlasting adresse={adresse} grunn={t.kanIkkeVisesGrunn(dokument.mimetype)} />
}

function Nedlasting({ adresse, grunn }: { adresse: string; grunn: string }) {
  const t = useTekster().sak.dokument
  return (
    <div className={stil.melding}>
      <p>
        <strong>{t.kanIkkeVises}</strong>
      </p>
      <p>{grunn}</p>
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
  )
}
