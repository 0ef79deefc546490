import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { VarigBoligUtfall } from '@handlingsrom/domene/vedtak/botilbudet'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vedtak.module.css'

type Botilbud = NonNullable<NonNullable<Vedtaksvisning['nodhjelp']>['botilbud']>
type Props = { sakId: string; vedtakId: string; botilbud: Botilbud }

/** Dagen et varig sted bør være vurdert, det noen har skrevet om det, og veien til å skrive. */
export function VarigBolig({ sakId, vedtakId, botilbud }: Props) {
  const { varigBolig: t, vedtak } = useTekster()
  const { nodhjelp } = vedtak
  const format = useFormat()
  const [apen, settApen] = useState(false)
  const dag = (d: string) => format.dato(d as Dato)
  const { varigInnen, vurdert, kanVurdere } = botilbud
  return (
    <>
      {vurdert.length > 0 && (
        <ul className={stil.liste}>
          {vurdert.map(x => (
            <li key={`${x.dato}${x.tekst}`} className={stil.kommentar}>
              <span className={stil.dempet}>
                {ettPunktum(t.linje(t.utfall[x.utfall], dag(x.dato), x.av.navn))}
              </span>
              <blockquote>{x.tekst}</blockquote>
            </li>
          ))}
        </ul>
      )}
      {varigInnen && (
        <p className={stil.dempet}>
          {ettPunktum(
            vurdert.length > 0 ? t.nesteInnen(dag(varigInnen)) : nodhjelp.varigInnen(dag(varigInnen)),
          )}
        </p>
      )}
      {kanVurdere && (
        <div>
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.skriv}
          </Button>
        </div>
      )}
      {apen && <Dialog sakId={sakId} vedtakId={vedtakId} vedLukk={() => settApen(false)} />}
    </>
  )
}

function Dialog({ sakId, vedtakId, vedLukk }: Omit<Props, 'botilbud'> & { vedLukk: () => void }) {
  const t = useTekster().varigBolig
  const utkast = useUtkast(`${sakId}:${vedtakId}:varig-bolig`)
  const [utfall, settUtfall] = useState<VarigBoligUtfall>()
  const [innen, settInnen] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const tom = utkast.tekst.trim() === ''
  const lenger = utfall === 'blir-lenger'
  const send = () => {
    settProvd(true)
    if (!utfall || tom || (lenger && !innen)) return
    const kropp = { vedtakId, utfall, tekst: utkast.tekst, ...(lenger && innen ? { innen } : {}) }
    utfor('vurderVarigBolig', kropp).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={t.intro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.hva}
        value={utfall ?? ''}
        onChange={(ny: VarigBoligUtfall) => settUtfall(ny)}
        error={provd && !utfall ? t.mangler.utfall : undefined}
      >
        {nokler(t.utfall).map(u => (
          <Radio key={u} value={u}>
            {t.utfall[u]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst
        etikett={lenger ? t.tekstLenger : t.tekst}
        utkast={utkast}
        minRader={4}
        {...(provd && tom ? { feil: t.mangler.tekst } : {})}
      />
      {lenger && (
        <Datofelt
          etikett={t.ny}
          verdi={innen}
          vedEndring={ny => settInnen(ny)}
          {...(provd && !innen ? { feil: t.mangler.innen } : {})}
        />
      )}
    </Skjemadialog>
  )
}
