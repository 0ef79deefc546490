import { Alert, BodyLong, Button, Dialog } from '@navikt/ds-react'
import { useState, useSyncExternalStore } from 'react'
import { erApiFeil } from '../../felles/api/feil.ts'
import { loggUt } from '../../felles/api/meg.ts'
import {
  klarTilUtlogging,
  kommandoko,
  noeUsendt,
  sendAlt,
  ulagretlager,
  utkastlager,
} from '../../felles/api/usendt.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Steg = 'lukket' | 'spor' | 'uten-nett'
let steg: Steg = 'lukket'
const lyttere = new Set<() => void>()
const lytt = (lytter: () => void) => {
  lyttere.add(lytter)
  return () => void lyttere.delete(lytter)
}
const gaTil = (neste: Steg) => {
  steg = neste
  for (const lytter of lyttere) lytter()
}

/** Fra menyene. Er alt sendt, logges det ut med en gang; ellers spørres det først. */
export function beOmUtlogging(): void {
  if (noeUsendt()) gaTil('spor')
  else void avslutt()
}

/** Til innloggingen med tomt minne. Uten nett lever økten på tjeneren, og da sier vi det heller enn å late som. */
async function avslutt(): Promise<void> {
  try {
    const { videre } = await loggUt()
    location.assign(videre)
  } catch (feil) {
    if (erApiFeil(feil) && feil.status === 0) gaTil('uten-nett')
    else location.assign('/logg-inn')
  }
}

/** «Du har tekst som ikke er sendt»: hva som skjer med den, og tre veier videre. */
export function Utlogging() {
  const { felles, skall } = useTekster()
  const t = skall.loggUtSperret
  const naa = useSyncExternalStore(lytt, () => steg)
  const usendt = useSyncExternalStore(lyttPaUsendt, noeUsendt)
  const trygt = useSyncExternalStore(ulagretlager.lytt, ulagretlager.altTrygt)
  const saker = useSyncExternalStore(kommandoko.lytt, kommandoko.saker)
  const [sender, settSender] = useState(false)
  const aaVelge = saker.reduce((n, s) => n + s.konflikter.length, 0)
  const lukk = () => gaTil('lukket')
  const ut = (valg: 'behold' | 'forkast') => {
    settSender(true)
    void klarTilUtlogging(valg)
      .then(avslutt)
      .finally(() => settSender(false))
  }
  const utenNett = naa === 'uten-nett'
  return (
    <Dialog open={naa !== 'lukket'} onOpenChange={apen => !apen && lukk()} size="small">
      <Dialog.Popup role="alertdialog" closeOnOutsideClick={false} width="medium">
        <Dialog.Header>
          <Dialog.Title>{utenNett ? t.utenNettTittel : t.tittel}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {utenNett ? (
            <BodyLong>{t.utenNett}</BodyLong>
          ) : usendt ? (
            <>
              <BodyLong spacing>{aaVelge > 0 ? t.velg(aaVelge) : t.venter}</BodyLong>
              <BodyLong>{trygt ? t.trygt : t.utrygt}</BodyLong>
            </>
          ) : (
            <Alert variant="success" inline>
              {t.sendt}
            </Alert>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          {utenNett && <Button onClick={lukk}>{felles.lukk}</Button>}
          {!utenNett && usendt && (
            <>
              <Button variant="tertiary" data-color="danger" onClick={() => ut('forkast')} disabled={sender}>
                {t.forkast}
              </Button>
              {trygt && (
                <Button variant="secondary" onClick={() => ut('behold')} disabled={sender}>
                  {t.likevel}
                </Button>
              )}
              <Button onClick={() => sendAlt()} loading={sender}>
                {t.sendNaa}
              </Button>
            </>
          )}
          {!utenNett && !usendt && (
            <Button onClick={() => ut('behold')} loading={sender}>
              {skall.loggUt}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  )
}

function lyttPaUsendt(lytter: () => void): () => void {
  const slutt = [utkastlager.lytt(lytter), kommandoko.lytt(lytter)]
  return () => {
    for (const s of slutt) s()
  }
}
