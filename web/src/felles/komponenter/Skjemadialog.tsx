import { BodyLong, Button, Dialog } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { gaTilForsteFeil } from './forsteFeil.ts'
import stil from './Skjemadialog.module.css'
import { Feilet } from './Tilstander.tsx'

type Props = {
  tittel: string
  /** Én eller to setninger om hva som skjer. */
  intro?: string | undefined
  /** Et verb: «Meld akutt». */
  bekreft: string
  /** Når det å gå tilbake ikke er å avbryte. */
  avbryt?: string
  /** Når innholdet er et ark og ikke felt. */
  bred?: boolean
  farlig?: boolean
  sender: boolean
  feil: unknown
  vedSend: () => void
  vedLukk: () => void
  children?: ReactNode
}

/** Et kort skjema over siden. Tekst som skrives, ligger i utkast, så dialogen kan lukkes uten at noe går tapt. Tegnes bare når den er åpen. */
export function Skjemadialog(props: Props) {
  const t = useTekster().felles
  const {
    tittel,
    intro,
    bekreft,
    avbryt,
    bred = false,
    farlig = false,
    sender,
    feil,
    vedSend,
    vedLukk,
    children,
  } = props
  // Mangler noe, sier feltene hva, og det første av dem får fokus.
  const send = () => {
    vedSend()
    gaTilForsteFeil()
  }
  return (
    <Dialog open onOpenChange={neste => !neste && !sender && vedLukk()} size="small">
      <Dialog.Popup
        closeOnOutsideClick={false}
        width={bred ? 'large' : 'small'}
        onKeyDown={hendelse => {
          if (hendelse.key !== 'Enter' || !(hendelse.ctrlKey || hendelse.metaKey) || sender) return
          hendelse.preventDefault()
          send()
        }}
      >
        <Dialog.Header>
          <Dialog.Title>{tittel}</Dialog.Title>
        </Dialog.Header>
        {/* Et ark har ingen felt: da må flaten selv kunne rulles med tastene, og det leses fra toppen. */}
        <Dialog.Body key={bred ? 'ark' : 'felt'} {...(bred ? { tabIndex: 0 } : {})}>
          <div className={stil.felt}>
            {intro && <BodyLong size="small">{intro}</BodyLong>}
            {children}
            {feil != null && <Feilet feil={feil} />}
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={vedLukk} disabled={sender}>
            {avbryt ?? t.avbryt}
          </Button>
          <Button
            {...(farlig ? { 'data-color': 'danger' as const } : {})}
            onClick={send}
            loading={sender}
            aria-keyshortcuts="Control+Enter"
          >
            {bekreft}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}
