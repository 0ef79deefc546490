import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { del, type EgetSporsmal } from './skjemavalg.ts'
import { Valgdialog } from './Valgdialog.tsx'

type Props = { skjema: Kartleggingsskjema; eget: EgetSporsmal; vedLukk: () => void }

/** Et eget spørsmål slutter å bli stilt. Svarene står. */
export function TaUtdialog({ skjema, eget, vedLukk }: Props) {
  const t = useTekster().kartleggingsskjema
  const grunn = useUtkast(`kommune:kartlegging:${eget.id}:ta-ut`)
  const [provd, settProvd] = useState(false)
  const mangler = grunn.tekst.trim() === ''
  return (
    <Valgdialog
      skjema={skjema}
      nokkel={del.sporsmal(eget.id)}
      navn="taUtSporsmal"
      tittel={t.taUtTittel}
      intro={t.taUtIntro}
      bekreft={t.taUt}
      kropp={() => {
        settProvd(true)
        return mangler ? undefined : { id: eget.id, grunn: grunn.tekst.trim() }
      }}
      mitt={t.tattBort}
      detAndre={g => (g as EgetSporsmal | null)?.tekst.nb ?? t.tattBort}
      vedLagret={grunn.forkast}
      vedLukk={vedLukk}
    >
      <blockquote>{eget.tekst.nb}</blockquote>
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        maxLength={2000}
        value={grunn.tekst}
        error={provd && mangler ? t.feil.grunn : undefined}
        onChange={h => grunn.settTekst(h.target.value)}
      />
    </Valgdialog>
  )
}
