import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Journalvisning } from '@handlingsrom/kontrakt/sak/visning'
import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'

type Notatvisning = Journalvisning['notater'][number]
type Props = { sakId: string; notat: Notatvisning; kanSkrive: boolean }

/** Et ferdig notat er låst. En rettelse står ved siden av, med navn, tid og grunn. */
export function Notat({ sakId, notat, kanSkrive }: Props) {
  const t = useTekster().journal
  const format = useFormat()
  const [retter, rett] = useState(false)
  return (
    <li className={stil.notat}>
      <div className={stil.topp}>
        <Heading level="2" size="xsmall">
          {t.slag[notat.slag as Notatslag] ?? t.ukjentSlag}, {format.dato(notat.dato as Dato)}
        </Heading>
        <span className={`${stil.under} ${stil.last}`}>
          <PadlockLockedIcon aria-hidden /> {t.last}
        </span>
      </div>
      <div className={stil.under}>
        {t.av(notat.av.navn, format.tidspunkt(notat.tidspunkt as Tidspunkt))}
        {notat.gjelder.length > 0 && <> · {t.gjelderBarn(format.liste(notat.gjelder.map(g => g.fornavn)))}</>}
      </div>
      <p className={stil.tekst}>{notat.tekst}</p>
      {notat.rettelser.map(r => (
        <div key={r.tidspunkt} className={stil.rettelse}>
          <p>
            <strong>{t.rettelse}:</strong> {r.rettelse}
          </p>
          <p className={stil.under}>{t.grunn(r.grunn)}</p>
          <p className={stil.under}>{t.rettelseAv(r.av.navn, format.tidspunkt(r.tidspunkt as Tidspunkt))}</p>
        </div>
      ))}
      {kanSkrive && (
        <Button size="xsmall" variant="tertiary" onClick={() => rett(true)}>
          {t.rett}
        </Button>
      )}
      {retter && <RettNotat sakId={sakId} notatId={notat.notatId} vedLukk={() => rett(false)} />}
    </li>
  )
}

function RettNotat({ sakId, notatId, vedLukk }: { sakId: string; notatId: string; vedLukk: () => void }) {
  const t = useTekster().journal
  const rettelse = useUtkast(`${sakId}:rett:${notatId}`)
  const grunn = useUtkast(`${sakId}:rett-grunn:${notatId}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const send = () =>
    utfor('rettNotat', { notatId, rettelse: rettelse.tekst, grunn: grunn.tekst }).then(
      () => {
        rettelse.forkast()
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.rettTittel}
      intro={t.rettTekst}
      bekreft={t.rettLagre}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.rettelseFelt} utkast={rettelse} minRader={4} />
      <Fritekst etikett={t.rettGrunn} utkast={grunn} minRader={2} />
    </Skjemadialog>
  )
}
