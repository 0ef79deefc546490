import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { del } from './skjemavalg.ts'
import { Valgdialog } from './Valgdialog.tsx'

type Props = {
  skjema: Kartleggingsskjema
  /** Uten punkt er det tiden mellom samtalene. */
  punkt?: Tema
  gjelderNaa: number | null
  vedLukk: () => void
}

/** Hele måneder, 1 til 36. Et tomt felt for et punkt gir tiden tilbake til forslaget. */
export function Tiddialog({ skjema, punkt, gjelderNaa, vedLukk }: Props) {
  const alle = useTekster()
  const t = alle.kartleggingsskjema
  const [skrevet, settSkrevet] = useState(gjelderNaa === null ? '' : String(gjelderNaa))
  const grunn = useUtkast(`kommune:kartlegging:${punkt ? `ferskhet:${punkt}` : 'intervall'}:grunn`)
  const [provd, settProvd] = useState(false)
  const tall = skrevet.trim() === '' ? undefined : Number(skrevet)
  const gyldig = tall === undefined ? punkt !== undefined : Number.isInteger(tall) && tall >= 1 && tall <= 36
  const manglerGrunn = grunn.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    if (!gyldig || manglerGrunn) return undefined
    return {
      ...(punkt ? { punkt } : {}),
      ...(tall === undefined ? {} : { maneder: tall }),
      grunn: grunn.tekst.trim(),
    }
  }
  const vis = (m: unknown) => (typeof m === 'number' ? t.antallManeder(m) : t.forslagetIgjen)
  return (
    <Valgdialog
      skjema={skjema}
      nokkel={punkt ? del.ferskhet(punkt) : del.intervall}
      navn={punkt ? 'bestemFerskhet' : 'bestemIntervall'}
      tittel={punkt ? t.tidTittel(alle.kartlegging.tema[punkt]) : t.intervallTittel}
      intro={punkt ? t.tidIntro : t.intervallHjelp}
      kropp={kropp}
      mitt={vis(tall)}
      detAndre={vis}
      vedLagret={grunn.forkast}
      vedLukk={vedLukk}
    >
      <TextField
        size="small"
        label={t.maneder}
        description={punkt ? t.manederTom : undefined}
        inputMode="numeric"
        htmlSize={6}
        autoComplete="off"
        value={skrevet}
        error={provd && !gyldig ? t.manederFeil : undefined}
        onChange={h => settSkrevet(h.target.value)}
      />
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        maxLength={2000}
        value={grunn.tekst}
        error={provd && manglerGrunn ? t.feil.grunn : undefined}
        onChange={h => grunn.settTekst(h.target.value)}
      />
    </Valgdialog>
  )
}
