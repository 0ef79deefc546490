import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Svarvisning } from './utvalg.ts'

type Props = { sakId: string; personId: string; celle: Cellevisning; svar: Svarvisning }

/** Et svar som ikke skulle stått der. Det blir stående i historikken med grunnen. */
export function Trekk({ sakId, personId, celle, svar }: Props) {
  const { kartlegging: t, felles } = useTekster()
  const [apen, apne] = useState(false)
  const [provd, settProvd] = useState(false)
  const utkast = useUtkast(`${sakId}:trekk:${personId}:${celle.tema}`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'OpplysningRegistrert', 'OpplysningTrukket')
  const konflikt = erKonflikt(feil)
  const siste = celle.svar.findLast(s => !s.trukket)
  const [sett, settSett] = useState(celle.versjon)
  const tomt = utkast.tekst.trim() === ''
  const send = (settVersjon: number) => {
    settProvd(true)
    if (tomt) return
    utfor('trekkOpplysning', {
      personId: personId as PersonId,
      tema: celle.tema,
      nr: svar.nr,
      grunn: utkast.tekst,
      settVersjon,
    }).then(
      () => {
        utkast.forkast()
        apne(false)
      },
      () => undefined,
    )
  }
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        data-color="neutral"
        onClick={() => {
          settSett(celle.versjon)
          nullstill()
          apne(true)
        }}
      >
        {t.trekk.knapp}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={t.trekk.tittel}
          intro={t.trekk.hjelp}
          bekreft={t.trekk.bekreft}
          sender={sender}
          feil={konflikt ? undefined : feil}
          vedSend={() => send(konflikt ? celle.versjon : sett)}
          vedLukk={() => apne(false)}
        >
          {konflikt && (
            <Konflikt
              niva="2"
              min={t.trekk.trekker(svar.svar.tekst || felles.tilstand[svar.svar.tilstand])}
              annen={siste ? siste.svar.tekst || felles.tilstand[siste.svar.tilstand] : t.trekk.alleTrukket}
              {...hvem}
              sender={sender}
              vedBehold={() => send(celle.versjon)}
              vedTaAndres={() => {
                nullstill()
                utkast.forkast()
                apne(false)
              }}
            />
          )}
          <Fritekst
            etikett={t.trekk.grunn}
            utkast={utkast}
            minRader={2}
            {...(provd && tomt ? { feil: t.trekk.manglerGrunn } : {})}
          />
        </Skjemadialog>
      )}
    </>
  )
}
