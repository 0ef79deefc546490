import type { Gjenopptak } from '@handlingsrom/domene/vedtak/gjenopptak'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import stil from './Vedtak.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Et vilkår som ikke er oppfylt, tas opp fra vilkåret selv. */
type Grunn = Exclude<Gjenopptak['grunn'], 'vilkarsbrudd'>

const somGjenopptak = (grunn: Grunn, begrunnelse: string): Gjenopptak =>
  grunn === 'endrede-forhold' || grunn === 'perioden-utlopt'
    ? { slag: 'endring', grunn, begrunnelse }
    : { slag: 'omgjoring', grunn, begrunnelse }

/** Hva som skjer når hun trykker: vurderingen åpnes, eller det nye vedtaket skrives for seg. */
const intro = (t: Tekster['gjenopptak'], { om, gaNoe }: Vedtaksprops['vedtak']): string => {
  if (om === 'stonad' || om === 'avvisning') return t.dialog
  return gaNoe ? t.dialogVedSiden : t.dialogNei
}

/** Et fattet vedtak kan tas opp igjen uten klage, hva det enn gjelder. Det gamle gjelder til et nytt er fattet. */
export function TaOpp({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().gjenopptak
  const [apen, settApen] = useState(false)
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.skjema}>
        <BodyShort>{t.innledning}</BodyShort>
        <div>
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.taOpp}
          </Button>
        </div>
      </div>
      {apen && <Dialog sakId={sakId} vedtak={vedtak} vedLukk={() => settApen(false)} />}
    </Panel>
  )
}

function Dialog({ sakId, vedtak, vedLukk }: Vedtaksprops & { vedLukk: () => void }) {
  const t = useTekster().gjenopptak
  const ord = useUtkast(`${sakId}:${vedtak.vedtakId}:ta-opp`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [grunn, settGrunn] = useState<Grunn>()
  const [provd, settProvd] = useState(false)
  const tom = ord.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (!grunn || tom) return
    utfor('taOppVedtak', { vedtakId: vedtak.vedtakId, gjenopptak: somGjenopptak(grunn, ord.tekst) }).then(
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
      intro={intro(t, vedtak)}
      bekreft={t.taOpp}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.hvorfor}
        value={grunn ?? ''}
        onChange={(ny: Grunn) => settGrunn(ny)}
        error={provd && !grunn ? t.manglerGrunn : undefined}
      >
        {nokler(t.grunnUnder)
          .filter(g => g !== 'perioden-utlopt' || vedtak.harEnTid)
          .map(g => (
            <Radio key={g} value={g} description={(vedtak.gaNoe ? t.grunnUnder : t.grunnUnderNei)[g]}>
              {t.grunn[g]}
            </Radio>
          ))}
      </RadioGroup>
      <Begrunnelsesfelt
        etikett={t.ord}
        beskrivelse={t.ordHjelp}
        utkast={ord}
        minRader={3}
        {...(provd && tom ? { feil: t.manglerOrd } : {})}
      />
    </Skjemadialog>
  )
}
