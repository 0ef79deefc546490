import { BodyShort, Button, Dialog } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'
import type { Ansatt } from './Ansatte.tsx'
import { Forhold } from './Forhold.tsx'

/** Det en annen melder, eller fjerner, for en ansatt. */
export function Forholdsdialog({ ansatt, vedLukk }: { ansatt: Ansatt; vedLukk: () => void }) {
  const alle = useTekster()
  const t = alle.ansatte
  return (
    <Dialog open onOpenChange={neste => !neste && vedLukk()} size="small">
      <Dialog.Popup closeOnOutsideClick={false} width="small">
        <Dialog.Header>
          <Dialog.Title>{t.naereTittel(ansatt.navn)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <div className={stil.side}>
            <BodyShort size="small">{t.naereIntro}</BodyShort>
            <Forhold sti={`/api/ansatte/${ansatt.ansattId}`} kanFjerne />
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={vedLukk}>
            {alle.felles.lukk}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}
