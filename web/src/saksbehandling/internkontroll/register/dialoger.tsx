import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Oppforingsvisning } from '@handlingsrom/kontrakt/register'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

type Props = { x: Oppforingsvisning; vedLukk: () => void }

const useKommando = (x: Oppforingsvisning) =>
  useKommandoTil(`/api/internkontroll/register/${x.oppforingId}`, [
    ['gjelder-her'],
    ['register', x.oppforingId],
  ])

export function Gjennomgangsdialog({ x, vedLukk }: Props) {
  const { register: t } = useTekster()
  const { utfor, sender, feil } = useKommando(x)
  const merknad = useUtkast(`register:${x.oppforingId}:gjennomgang`)
  const [neste, settNeste] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const nestefeil = !neste || neste <= x.dagens
  const send = () => {
    settProvd(true)
    if (nestefeil) return
    utfor('gjennomga', { neste, merknad: merknad.tekst }).then(
      () => {
        merknad.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.gjennomga.tittel}
      intro={t.gjennomga.intro}
      bekreft={t.gjennomga.bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.valgfritt(t.gjennomga.merknad)} utkast={merknad} minRader={2} />
      <Datofelt
        etikett={t.gjennomga.neste}
        verdi={neste}
        vedEndring={settNeste}
        {...(provd && nestefeil ? { feil: t.dialog.senereDag } : {})}
      />
    </Skjemadialog>
  )
}

/** Ett trykk, og ingen spørsmål: den ansatte sier at hun har lest utgaven hun ser. */
export function Bekreftlest({ x, utgave }: { x: Oppforingsvisning; utgave: number }) {
  const { register: t } = useTekster()
  const { utfor, sender, feil } = useKommando(x)
  return (
    <>
      <Button
        size="small"
        loading={sender}
        onClick={() => void utfor('bekreftLest', { utgave }).catch(() => undefined)}
      >
        {t.lesing.knapp}
      </Button>
      {feil ? <Feilet feil={feil} /> : null}
    </>
  )
}

export function Avsluttdialog({ x, vedLukk }: Props) {
  const { register: t } = useTekster()
  const { utfor, sender, feil } = useKommando(x)
  const grunn = useUtkast(`register:${x.oppforingId}:avslutt`)
  const [provd, settProvd] = useState(false)
  const tom = grunn.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('avslutt', { grunn: grunn.tekst }).then(
      () => {
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.avslutt.tittel}
      intro={t.avslutt.intro}
      bekreft={t.avslutt.bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Fritekst
        etikett={t.avslutt.grunn}
        utkast={grunn}
        minRader={2}
        {...(provd && tom ? { feil: t.avslutt.manglerGrunn } : {})}
      />
    </Skjemadialog>
  )
}
