import { TATT_BORT_FORDI, type TattBortFordi } from '@handlingsrom/domene/vurdering/hendelser'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'

type Sokt = TattBortFordi | 'avslag'
const SOKT: readonly Sokt[] = [...TATT_BORT_FORDI, 'avslag']
type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

/** Livsopphold tas bare bort når det ikke er søkt om, eller er ført ved en feil. Ellers er det et avslag, og linjen blir stående som det. */
export function Fjerndialog({ sakId, v, linje, vedLukk }: Props) {
  const { vurdering } = useTekster()
  const t = vurdering.linje
  const livsopphold = linje.post === 'livsopphold'
  const [sokt, settSokt] = useState<Sokt>()
  const avslag = sokt === 'avslag'
  const navn = linje.gjelder
    ? `${linje.tekst} ${vurdering.budsjett.gjelder(linje.gjelder.fornavn)}`
    : linje.tekst
  const utkast = useUtkast(`${sakId}:linje:${v.soknadId}:${linje.linjeId}:fjern`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const konflikt = erKonflikt(feil)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    if (tom || (livsopphold && !sokt)) return
    const om = { soknadId: v.soknadId, linjeId: linje.linjeId, settVersjon }
    const svar =
      sokt === 'avslag'
        ? utfor('besluttLinje', { ...om, beslutning: { utfall: 'avslatt', begrunnelse: utkast.tekst } })
        : utfor('fjernLinje', { ...om, grunn: utkast.tekst, ...(sokt ? { fordi: sokt } : {}) })
    svar.then(ferdig, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={avslag ? t.sokt.avslaTittel : t.fjernTittel}
      intro={`${navn}. ${avslag ? t.sokt.avslag : t.fjernTekst}`}
      bekreft={avslag ? t.sokt.avsla : t.fjern}
      farlig={!avslag}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? versjonNaa(v, linje) : linje.versjon)}
      vedLukk={vedLukk}
    >
      <Linjekonflikt
        sakId={sakId}
        v={v}
        linjeId={linje.linjeId}
        feil={feil}
        min={utkast.tekst}
        sender={sender}
        vedBehold={() => send(versjonNaa(v, linje))}
        vedTaAndres={() => {
          nullstill()
          ferdig()
        }}
      />
      {livsopphold && (
        <RadioGroup
          size="small"
          legend={t.sokt.sporsmal(linje.gjelder?.fornavn ?? '')}
          value={sokt ?? ''}
          onChange={(ny: Sokt) => settSokt(ny)}
          error={provd && !sokt ? t.sokt.mangler : undefined}
        >
          {SOKT.map(s => (
            <Radio key={s} value={s}>
              {t.sokt.valg[s]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Fritekst
        etikett={avslag ? t.sokt.grunn : t.grunn}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: vurdering.bestem.manglerBegrunnelse } : {})}
      />
    </Skjemadialog>
  )
}
