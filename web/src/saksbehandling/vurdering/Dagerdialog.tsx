import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Linjekonflikt, versjonNaa } from './Linjekonflikt.tsx'
import type { Delprops } from './Vurdering.tsx'

type Props = Delprops & { linje: Linjevisning; vedLukk: () => void }

const heltall = (tekst: string): number | undefined =>
  /^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : undefined

/** Hvor mange dager barnet er her. Et faktum på linjen; beløpet bestemmes for seg, av et menneske. */
export function Dagerdialog({ sakId, v, linje, vedLukk }: Props) {
  const t = useTekster().beregning
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [her, settHer] = useState(linje.deltid ? String(linje.deltid.dagerHer) : '')
  const [av, settAv] = useState(linje.deltid ? String(linje.deltid.avDager) : '')
  const [provd, settProvd] = useState(false)
  const [dagerHer, avDager] = [heltall(her), heltall(av)]
  const gyldig = dagerHer !== undefined && avDager !== undefined && avDager > 0 && dagerHer <= avDager
  const konflikt = erKonflikt(feil)
  const send = (settVersjon: number) => {
    settProvd(true)
    if (!gyldig || !linje.gjelder) return
    utfor('settLinje', {
      soknadId: v.soknadId,
      linjeId: linje.linjeId,
      linje: {
        slag: 'utgift',
        post: 'livsopphold',
        tekst: linje.tekst,
        gjelder: linje.gjelder.personId,
        ...(linje.faktisk === null ? {} : { faktisk: linje.faktisk as never }),
        hyppighet: linje.hyppighet,
        kilde: 'samtale',
        deltid: { dagerHer, avDager },
      },
      settVersjon,
    }).then(vedLukk, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.dagerTittel(linje.gjelder?.fornavn ?? '')}
      intro={t.dagerIntro}
      bekreft={t.lagreDager}
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
        min={t.deltid(her, av)}
        sender={sender}
        vedBehold={() => send(versjonNaa(v, linje))}
        vedTaAndres={() => {
          nullstill()
          vedLukk()
        }}
      />
      <TextField
        size="small"
        label={t.dagerHer}
        htmlSize={4}
        inputMode="numeric"
        autoComplete="off"
        value={her}
        onChange={e => settHer(e.target.value)}
        error={provd && !gyldig ? t.dagerFeil : undefined}
      />
      <TextField
        size="small"
        label={t.avDager}
        htmlSize={4}
        inputMode="numeric"
        autoComplete="off"
        value={av}
        onChange={e => settAv(e.target.value)}
      />
    </Skjemadialog>
  )
}
