import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Tilbudssvar } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudskort, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { useState } from 'react'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import { Personvalg } from './Personvalg.tsx'
import { tilbudstekst } from './tilbudsord.ts'

type Props = {
  sakId: string
  familie: Pick<Tilbudsvisning, 'dagens' | 'personer'>
  tilbud: Tilbudskort
  /** Samtalen det ble fortalt i, når det skjer i en. */
  samtaleId?: string
  vedLukk: () => void
}

/** Hvem som fikk vite det, hvordan, når og hva de svarte. Ingenting er valgt på forhånd; bare datoen er dagens. */
export function Fortelldialog({ sakId, familie, tilbud, samtaleId, vedLukk }: Props) {
  const { tilbud: t, sak } = useTekster()
  const { spraak } = useSpraak()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [til, settTil] = useState<readonly string[]>([])
  const [om, settOm] = useState<readonly string[]>([])
  const [maate, settMaate] = useState<Kanal>()
  const [dato, settDato] = useState<Dato | undefined>(familie.dagens as Dato)
  const [svar, settSvar] = useState<Tilbudssvar>()
  const [provd, settProvd] = useState(false)
  const send = () => {
    settProvd(true)
    if (til.length === 0 || !maate || !dato) return
    utfor('fortellOmTilbud', {
      tilbudId: tilbud.tilbudId,
      til: [...til],
      om: [...om],
      maate,
      dato,
      ...(svar ? { svar } : {}),
      ...(samtaleId ? { samtaleId } : {}),
    }).then(vedLukk, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.fortellTittel(tilbudstekst(tilbud, spraak).tekst.navn)}
      intro={t.fortellIntro}
      bekreft={t.lagreFortalt}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Personvalg
        etikett={t.til}
        personer={familie.personer}
        valgt={til}
        vedEndring={settTil}
        feil={provd && til.length === 0 ? t.mangler.til : undefined}
      />
      <Personvalg etikett={t.om} personer={familie.personer} valgt={om} vedEndring={settOm} />
      <Valgfelt
        etikett={t.maate}
        valg={sak.kanal}
        verdi={maate}
        vedEndring={settMaate}
        feil={provd && !maate ? t.mangler.maate : undefined}
      />
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.mangler.dato } : {})}
      />
      <Valgfelt etikett={t.svarFelt} valg={t.svar} verdi={svar} vedEndring={settSvar} />
    </Skjemadialog>
  )
}
