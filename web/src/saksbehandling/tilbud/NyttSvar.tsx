import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tilbudssvar } from '@handlingsrom/domene/tilbud/typer'
import type { Fortaltvisning } from '@handlingsrom/kontrakt/tilbud'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { sakId: string; dagens: Dato; fortalt: Fortaltvisning; vedLukk: () => void }

/** Familiens svar, når det kommer siden. Det forrige blir stående. Skrev noen andre imens, vises begge. */
export function NyttSvar({ sakId, dagens, fortalt, vedLukk }: Props) {
  const { tilbud: t, sak } = useTekster()
  const format = useFormat()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [svar, settSvar] = useState<Tilbudssvar>()
  const [dato, settDato] = useState<Dato | undefined>(dagens)
  const [sett] = useState(fortalt.svar.length)
  const [provd, settProvd] = useState(false)
  const send = (settVersjon: number) => {
    settProvd(true)
    if (!svar || !dato) return
    utfor('besvarTilbud', { nr: fortalt.nr, svar, dato, settVersjon }).then(vedLukk, () => undefined)
  }
  const siste = fortalt.svar.at(-1)
  const konflikt = erKonflikt(feil)
  return (
    <Skjemadialog
      tittel={t.endreSvarTittel}
      intro={fortalt.navn}
      bekreft={t.lagreFortalt}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(sett)}
      vedLukk={vedLukk}
    >
      {konflikt && siste && svar && (
        <Konflikt
          niva="2"
          min={t.svar[svar]}
          annen={t.svar[siste.svar]}
          annenHvem={sak.skjema.kollega}
          annenNar={format.dato(siste.dato as Dato)}
          sender={sender}
          vedBehold={() => send(fortalt.svar.length)}
          vedTaAndres={vedLukk}
        />
      )}
      <Valgfelt
        etikett={t.endreSvarTittel}
        valg={t.svar}
        verdi={svar}
        vedEndring={settSvar}
        feil={provd && !svar ? t.mangler.svar : undefined}
      />
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.mangler.dato } : {})}
      />
    </Skjemadialog>
  )
}
