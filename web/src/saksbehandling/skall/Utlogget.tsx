import { BodyLong, Button, Dialog } from '@navikt/ds-react'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { meld, useForbindelse } from '../../felles/api/forbindelse.ts'
import { megSporring } from '../../felles/api/meg.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/**
 * Økten gikk ut mens siden var åpen. Siden forlates ikke, for der står teksten: man logger inn i et nytt vindu og kommer tilbake.
 * Er det en annen som logger inn, holdes teksten tilbake.
 */
export function Utlogget(props: { ansattId: string }) {
  // Huskes fra første visning: økten som hentes etter ny innlogging, kan være en annens.
  const [ansattId] = useState(props.ansattId)
  const t = useTekster().felles
  const { utlogget, annenBruker } = useForbindelse()
  const lager = useQueryClient()
  const apen = utlogget || annenBruker

  const provIgjen = useCallback(async () => {
    const meg = await lager.fetchQuery({ ...megSporring, staleTime: 0 }).catch(() => undefined)
    if (!meg) return
    const samme = meg.ansattId === ansattId
    meld({ utlogget: false, annenBruker: !samme })
    if (samme) void lager.invalidateQueries()
  }, [lager, ansattId])

  useEffect(() => {
    if (!apen) return
    addEventListener('focus', provIgjen)
    return () => removeEventListener('focus', provIgjen)
  }, [apen, provIgjen])

  return (
    <Dialog open={apen} size="small">
      <Dialog.Popup role="alertdialog" closeOnOutsideClick={false} width="small">
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{t.utloggetTittel}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <BodyLong>{annenBruker ? t.annenBruker : t.utlogget}</BodyLong>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="secondary" onClick={() => void provIgjen()}>
            {t.jegErInne}
          </Button>
          {annenBruker && (
            <Button variant="tertiary" onClick={() => location.assign('/')}>
              {t.byttBruker}
            </Button>
          )}
          <Button as="a" href="/oidc/start" target="_blank" rel="noopener">
            {t.loggInnNyttVindu}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}
