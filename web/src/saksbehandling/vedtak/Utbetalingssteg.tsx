import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { UtbetalingId } from '@handlingsrom/domene/felles/id'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Del, Delene, ferdige } from './Delene.tsx'
import stil from './Utbetalingsplan.module.css'
import type { Planprops, Post, Utbetaling } from './Utbetalingsplan.tsx'

type Steg = 'endre' | 'stopp' | 'betalt' | 'rettDag' | 'taUt'
type Props = Planprops & { post: Post; u: Utbetaling }

/** Det som kan gjøres med én betaling. Når den er betalt, er det bare dagen som kan rettes. */
export function Utbetalingssteg(props: Props) {
  const t = useTekster().utbetaling
  const format = useFormat()
  const { u, post } = props
  const [steg, settSteg] = useState<Steg>()
  const stoppet = u.status === 'stoppet'
  const betalt = u.status === 'utbetalt'
  const kan = nokler(t.steg).filter(
    s =>
      (s === 'rettDag') === betalt &&
      !(s === 'stopp' && stoppet) &&
      !(post.tattOver && (s === 'endre' || (s === 'betalt' && stoppet))),
  )
  const om = t.valg(format.belop(u.belop as Belop), format.dato(u.forfall as Dato))
  return (
    <fieldset className={`${stil.knapper} ${stil.valg}`} aria-label={om}>
      {kan.map(s => (
        <Button key={s} size="small" variant="tertiary" onClick={() => settSteg(s)}>
          {s === 'endre' && stoppet ? t.settIGang : t.steg[s].knapp}
        </Button>
      ))}
      {steg && <Dialog {...props} steg={steg} vedLukk={() => settSteg(undefined)} />}
    </fieldset>
  )
}

function Dialog({ sakId, plan, u, steg, vedLukk }: Props & { steg: Steg; vedLukk: () => void }) {
  const t = useTekster().utbetaling
  const ord = useUtkast(`${sakId}:${u.utbetalingId}:${steg}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [deler, settDeler] = useState<readonly Del[]>(() => [fraBetalingen(u)])
  const [dato, settDato] = useState<Dato | undefined>(steg === 'rettDag' ? undefined : dagensDato())
  const [provd, settProvd] = useState(false)
  const tom = ord.tekst.trim() === ''
  const sendes = () => {
    const om = { utbetalingId: u.utbetalingId as UtbetalingId, settVersjon: u.versjon }
    if (steg === 'betalt')
      return (
        dato && utfor('registrerUtbetalt', { utbetalingId: om.utbetalingId, lestVersjon: u.versjon, dato })
      )
    if (tom) return undefined
    if (steg === 'rettDag')
      return (
        dato &&
        utfor('registrerUtbetalt', {
          utbetalingId: om.utbetalingId,
          lestVersjon: u.versjon,
          dato,
          grunn: ord.tekst,
        })
      )
    if (steg === 'stopp') return utfor('stoppUtbetaling', { ...om, grunn: ord.tekst })
    if (steg === 'taUt') return utfor('annullerUtbetaling', { ...om, grunn: ord.tekst })
    const klare = ferdige(deler)
    return klare && utfor('endreUtbetaling', { ...om, deler: klare, grunn: ord.tekst })
  }
  const send = () => {
    settProvd(true)
    sendes()?.then(
      () => {
        ord.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.steg[steg].knapp}
      intro={t.steg[steg].intro}
      bekreft={t.steg[steg].bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {steg === 'endre' && <Delene deler={deler} soker={plan.soker} provd={provd} vedEndring={settDeler} />}
      {(steg === 'betalt' || steg === 'rettDag') && (
        <Datofelt
          etikett={t.betaltDag}
          verdi={dato}
          vedEndring={ny => settDato(ny)}
          {...(provd && !dato ? { feil: t.manglerDag } : {})}
        />
      )}
      {steg !== 'betalt' && (
        <Fritekst
          etikett={t.grunn}
          utkast={ord}
          minRader={2}
          {...(provd && tom ? { feil: t.manglerGrunn } : {})}
        />
      )}
    </Skjemadialog>
  )
}

const fraBetalingen = (u: Utbetaling): Del => ({
  nr: 1,
  belop: u.belop as Belop,
  slag: u.mottaker.slag,
  navn: u.mottaker.navn,
  samtykke: (u.mottaker.samtykke ?? undefined) as Dato | undefined,
  forfall: u.status === 'stoppet' ? undefined : (u.forfall as Dato),
})
