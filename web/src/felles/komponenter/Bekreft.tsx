import { Button, Dialog } from '@navikt/ds-react'
import { type ReactNode, useRef } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Props = {
  apen: boolean
  /** Et spørsmål: «Vil du sende vedtaket til godkjenning?» */
  tittel: string
  children?: ReactNode
  /** Et verb, aldri «OK»: «Send til godkjenning». */
  bekreft: string
  farlig?: boolean
  sender?: boolean
  vedBekreft: () => void
  vedLukk: () => void
}

/** Spør før noe som ikke kan gjøres om. Fokus starter på «Avbryt», og går tilbake dit det kom fra. */
export function Bekreft({
  apen,
  tittel,
  children,
  bekreft,
  farlig = false,
  sender = false,
  vedBekreft,
  vedLukk,
}: Props) {
  const t = useTekster().felles
  const avbryt = useRef<HTMLButtonElement>(null)
  return (
    <Dialog open={apen} onOpenChange={neste => !neste && !sender && vedLukk()} size="small">
      <Dialog.Popup role="alertdialog" closeOnOutsideClick={false} initialFocusTo={avbryt} width="small">
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{tittel}</Dialog.Title>
        </Dialog.Header>
        {children && <Dialog.Body>{children}</Dialog.Body>}
        <Dialog.Footer>
          <Button ref={avbryt} variant="secondary" onClick={vedLukk} disabled={sender}>
            {t.avbryt}
          </Button>
          <Button
            {...(farlig ? { 'data-color': 'danger' as const } : {})}
            onClick={vedBekreft}
            loading={sender}
          >
            {bekreft}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}
