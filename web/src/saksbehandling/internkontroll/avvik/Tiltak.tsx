import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Avviksvisning, Tiltak as Ett } from '@handlingsrom/kontrakt/avvik'
import { BodyShort, Button, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useMeg } from '../../../felles/api/meg.ts'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Avvik.module.css'
import { Melddialog } from './Melddialog.tsx'
import { Tiltaksdialog } from './Tiltaksdialog.tsx'

export const FARGE = { planlagt: 'neutral', 'i-gang': 'info', gjort: 'success', droppet: 'warning' } as const
const erApent = (t: Pick<Ett, 'status'>) => t.status === 'planlagt' || t.status === 'i-gang'

/** Hva som skal gjøres, hvem som eier det, og når det er gjort. */
export function Tiltak({ a }: { a: Avviksvisning }) {
  const { avvik: t } = useTekster()
  const [nytt, settNytt] = useState(false)
  return (
    <Panel
      tittel={t.tiltak.tittel}
      hoyre={
        a.kanStyre && (
          <Button size="small" variant="secondary" className={stil.bareSkjerm} onClick={() => settNytt(true)}>
            {t.tiltak.leggTil}
          </Button>
        )
      }
    >
      {a.tiltak.length === 0 && <BodyShort size="small">{t.tiltak.ingen}</BodyShort>}
      <ul className={stil.liste}>
        {a.tiltak.map(x => (
          <Rad key={x.tiltakId} a={a} t={x} />
        ))}
      </ul>
      {nytt && <Tiltaksdialog a={a} vedLukk={() => settNytt(false)} />}
    </Panel>
  )
}

function Rad({ a, t: tiltak }: { a: Avviksvisning; t: Ett }) {
  const { avvik: t } = useTekster()
  const format = useFormat()
  const meg = useMeg()
  const [dialog, settDialog] = useState<'meld' | 'flytt' | null>(null)
  const apent = erApent(tiltak) && !a.lukket
  const kanMelde = apent && (a.kanStyre || tiltak.eier.ansattId === meg.ansattId)
  return (
    <li>
      <p>{tiltak.tekst}</p>
      <div className={stil.linje}>
        <span>{tiltak.eier.navn}</span>
        <span>{t.tiltak.fristen(format.dato(tiltak.frist as Dato))}</span>
        <Tag size="xsmall" variant="outline" data-color={FARGE[tiltak.status]}>
          {t.tiltak.status[tiltak.status]}
        </Tag>
        {apent && tiltak.frist < a.dagens && (
          <Tag size="xsmall" variant="outline" data-color="warning">
            {t.tiltak.passert}
          </Tag>
        )}
      </div>
      {tiltak.merknad && <p className={stil.dempet}>{tiltak.merknad}</p>}
      {kanMelde && (
        <div className={`${stil.knapper} ${stil.bareSkjerm}`}>
          <Button size="xsmall" variant="secondary" onClick={() => settDialog('meld')}>
            {t.tiltak.meld}
          </Button>
          {a.kanStyre && (
            <Button size="xsmall" variant="tertiary" onClick={() => settDialog('flytt')}>
              {t.tiltak.flytt}
            </Button>
          )}
        </div>
      )}
      {dialog === 'meld' && (
        <Melddialog avvikId={a.avvikId} tiltak={tiltak} vedLukk={() => settDialog(null)} />
      )}
      {dialog === 'flytt' && <Tiltaksdialog a={a} tiltak={tiltak} vedLukk={() => settDialog(null)} />}
    </li>
  )
}
