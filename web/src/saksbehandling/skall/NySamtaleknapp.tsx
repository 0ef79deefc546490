import { ChatAddIcon } from '@navikt/aksel-icons'
import { InternalHeader } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** En samtale kan startes fra hvor som helst, også med tasten N. Dialogen står i rammen, utenfor den mørke toppen. */
export function NySamtaleknapp({ vedTrykk }: { vedTrykk: () => void }) {
  const t = useTekster().samtaler
  return (
    <InternalHeader.Button onClick={vedTrykk}>
      <ChatAddIcon aria-hidden />
      {t.ny}
    </InternalHeader.Button>
  )
}
