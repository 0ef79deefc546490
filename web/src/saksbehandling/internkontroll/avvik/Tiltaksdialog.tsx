import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Avviksvisning, Tiltak } from '@handlingsrom/kontrakt/avvik'
import { BodyShort } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

type Props = { a: Avviksvisning; tiltak?: Tiltak; vedLukk: () => void }

/** Et nytt tiltak, eller en ny eier eller frist på et som finnes. Ingen er valgt på forhånd. */
export function Tiltaksdialog({ a, tiltak, vedLukk }: Props) {
  const { avvik: t } = useTekster()
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/avvik/${a.avvikId}`, [
    ['avvik', a.avvikId],
  ])
  const [tiltakId] = useState(() => tiltak?.tiltakId ?? crypto.randomUUID())
  const tekst = useUtkast(`${a.avvikId}:nytt-tiltak`)
  const [eier, settEier] = useState<string | undefined>(tiltak?.eier.ansattId)
  const [frist, settFrist] = useState(tiltak?.frist as Dato | undefined)
  const [provd, settProvd] = useState(false)
  const utenTekst = !tiltak && tekst.tekst.trim() === ''
  const fristfeil = !frist || frist < a.dagens
  const send = () => {
    settProvd(true)
    if (utenTekst || !eier || fristfeil) return
    const plass = { tiltakId, eier, frist }
    const sendt = tiltak
      ? utfor('flyttTiltak', plass)
      : utfor('leggTilTiltak', { ...plass, tekst: tekst.tekst })
    sendt.then(
      () => {
        if (!tiltak) tekst.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={tiltak ? t.tiltak.flytt : t.tiltak.leggTil}
      bekreft={tiltak ? t.lagre : t.tiltak.leggTil}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {tiltak ? (
        <BodyShort>{tiltak.tekst}</BodyShort>
      ) : (
        <Fritekst
          etikett={t.tiltak.tekst}
          utkast={tekst}
          minRader={2}
          {...(provd && utenTekst ? { feil: t.tiltak.tekst } : {})}
        />
      )}
      <Valgfelt
        etikett={t.tiltak.eier}
        valg={Object.fromEntries(a.ansatte.map(x => [x.ansattId, x.navn]))}
        verdi={eier}
        vedEndring={settEier}
        feil={provd && !eier ? t.tiltak.velgEier : undefined}
      />
      <Datofelt
        etikett={t.tiltak.frist}
        verdi={frist}
        vedEndring={settFrist}
        {...(provd && fristfeil ? { feil: t.tiltak.skrivFrist } : {})}
      />
    </Skjemadialog>
  )
}
