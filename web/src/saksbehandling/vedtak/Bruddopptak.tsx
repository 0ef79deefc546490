import type { Vilkaret } from '@handlingsrom/kontrakt/sak/vilkar'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'

type Props = { sakId: string; vedtakId: string; vilkar: Vilkaret; vedLukk: () => void }

/** Tar opp vedtaket fordi vilkåret ikke er oppfylt. Ingenting er satt ned av det: familien skal varsles og høres først. */
export function Bruddopptak({ sakId, vedtakId, vilkar, vedLukk }: Props) {
  const t = useTekster().reduksjon
  const ord = useUtkast(`${sakId}:${vedtakId}:${vilkar.vilkarId}:brudd`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = ord.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    const { vilkarId } = vilkar
    const gjenopptak = {
      slag: 'vilkarsbrudd',
      grunn: 'vilkarsbrudd',
      vilkarId,
      begrunnelse: ord.tekst,
    } as const
    utfor('taOppVedtak', { vedtakId, gjenopptak }).then(
      () => {
        ord.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.taOpp}
      intro={t.taOppIntro}
      bekreft={t.bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <dl className={stil.fakta}>
        <dt>{t.vilkaret}</dt>
        <dd lang="nb">{vilkar.hva}</dd>
      </dl>
      <Fritekst
        etikett={t.hendte}
        beskrivelse={t.hendteHjelp}
        utkast={ord}
        minRader={3}
        {...(provd && tom ? { feil: t.manglerOrd } : {})}
      />
    </Skjemadialog>
  )
}
