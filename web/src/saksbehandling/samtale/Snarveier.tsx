import { Dialog } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtalerom.module.css'

/** Alle tastene på ett sted. Ingen av dem er nødvendige: alt kan nås med Tab. */
export function Snarveier({ vedLukk }: { vedLukk: () => void }) {
  const { samtalerom: t } = useTekster()
  const taster = [
    [['Ctrl', 'Enter'], t.tast.nesteBarn],
    [['Ctrl', 'Shift', 'Enter'], t.tast.forrigeBarn],
    [['Ctrl', '↓'], t.tast.nesteTema],
    [['Ctrl', '↑'], t.tast.forrigeTema],
    [['1', '2', '3', '4'], t.tast.svar],
    [['Backspace'], t.tast.angre],
    [['Enter'], t.tast.behov],
    [['Ctrl', 'M'], t.tast.lapp],
    [['Ctrl', '.'], t.tast.innsyn],
    [['Ctrl', '/'], t.tast.hjelp],
  ] as const
  return (
    <Dialog open onOpenChange={neste => !neste && vedLukk()} size="small">
      <Dialog.Popup width="small">
        <Dialog.Header>
          <Dialog.Title>{t.snarveier}</Dialog.Title>
          <Dialog.Description>{t.snarveierHjelp}</Dialog.Description>
        </Dialog.Header>
        <Dialog.Body>
          <dl className={stil.tastliste}>
            {taster.map(([kombinasjon, hva]) => (
              <div key={hva}>
                <dt>
                  {kombinasjon.map(k => (
                    <kbd key={k}>{k}</kbd>
                  ))}
                </dt>
                <dd>{hva}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}
