import type { Brevvisning } from '@handlingsrom/kontrakt/sak/brev'
import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { Mottakerark } from '../../felles/brev/Mottakerark.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Vedtaksbrevet slik familien får det, og veien tilbake til lesesiden. */
export function SomMottaker({ brev, vedLukk }: { brev: Brevvisning; vedLukk: () => void }) {
  const t = useTekster().vedtak.brev
  return (
    <>
      <div>
        <Button size="small" variant="secondary" icon={<ArrowLeftIcon aria-hidden />} onClick={vedLukk}>
          {t.tilbake}
        </Button>
      </div>
      <Mottakerark brev={brev} />
    </>
  )
}
