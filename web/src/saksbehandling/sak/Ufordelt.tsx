import { BodyLong, Button } from '@navikt/ds-react'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** En sak ingen har: den som nettopp registrerte søknaden, eller fant den på en liste, kan ta den her. */
export function Ufordelt({ sakId }: { sakId: string }) {
  const t = useTekster().sak
  const { utfor, sender, feil } = useSakskommando(sakId)
  return (
    <Side tittel={t.ingenHar} fanetittel={t.fane}>
      <BodyLong>{t.taForALese}</BodyLong>
      <div>
        <Button loading={sender} onClick={() => void utfor('taSak', {}).catch(() => undefined)}>
          {t.handlinger.taSaken}
        </Button>
      </div>
      {feil != null && <Feilet feil={feil} />}
    </Side>
  )
}
