import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import { useState } from 'react'
import { erApiFeil } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Innsynsvalg } from '../../felles/journal/Innsynsvalg.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Dialogen } from './Notatdialog.tsx'

/** Tar stilling til innsyn på nytt. Har noen andre gjort det imens, vises begge merkene før noen velger. */
export function Merkdialog({ sakId, notat, vedLukk }: Dialogen) {
  const t = useTekster().journal
  const format = useFormat()
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const grunn = useUtkast(`${sakId}:merk:${notat.notatId}`)
  const [merke, settMerke] = useState<Innsynsmerke['merke']>()
  const [sett, settSett] = useState(notat.merkeversjon)
  const [provd, settProvd] = useState(false)
  const manglerGrunn = merke !== undefined && merke !== 'kan-vises' && grunn.tekst.trim() === ''
  const konflikt = erApiFeil(feil) && feil.status === 412
  const siste = notat.omMerket.at(-1)

  const send = (settVersjon: number) => {
    settProvd(true)
    if (!merke || manglerGrunn) return
    const innsyn = { merke, ...(merke === 'kan-vises' ? {} : { grunn: grunn.tekst }) }
    utfor('merkNotat', { notatId: notat.notatId, innsyn, settVersjon }).then(
      () => {
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.merkTittel}
      bekreft={t.merkLagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(sett)}
      vedLukk={vedLukk}
    >
      <Innsynsvalg
        merke={merke}
        vedMerke={settMerke}
        grunn={grunn}
        feil={provd && !merke ? t.innsyn.mangler : undefined}
        grunnfeil={provd && manglerGrunn ? { feil: t.innsyn.manglerGrunn } : {}}
      />
      {konflikt && merke && siste && (
        <Konflikt
          niva="2"
          min={[t.innsyn.valg[merke], grunn.tekst].filter(Boolean).join(': ')}
          annen={[t.innsyn.valg[siste.innsyn.merke], siste.innsyn.grunn].filter(Boolean).join(': ')}
          annenHvem={siste.av.navn}
          annenNar={format.tidspunkt(siste.tidspunkt as Tidspunkt)}
          sender={sender}
          vedBehold={() => {
            nullstill()
            settSett(notat.merkeversjon)
            send(notat.merkeversjon)
          }}
          vedTaAndres={() => {
            grunn.forkast()
            vedLukk()
          }}
        />
      )}
    </Skjemadialog>
  )
}
