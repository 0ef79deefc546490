import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { MinInternkontroll } from '@handlingsrom/kontrakt/avvik'
import { Button, Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mineSporring } from '../../../felles/internkontroll/sporring.ts'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Avvik.module.css'
import { Melddialog } from './Melddialog.tsx'
import { FARGE } from './Tiltak.tsx'

/** Tiltakene den som spør, eier. Hun trenger ikke se internkontrollen for å melde dem. */
export function MineTiltak() {
  const { avvik: t } = useTekster()
  const sporring = useQuery(mineSporring)
  return (
    <Side tittel={t.mine.tittel} fanetittel={t.mine.tittel} hensikt={t.mine.hensikt}>
      <Sporring sporring={sporring}>
        {({ tiltak, dagens }) =>
          tiltak.length === 0 ? (
            <Tomt tittel={t.mine.ingen} />
          ) : (
            <Panel tittel={t.tiltak.tittel}>
              <ul className={stil.liste}>
                {tiltak.map(x => (
                  <Rad key={x.tiltakId} t={x} dagens={dagens} />
                ))}
              </ul>
            </Panel>
          )
        }
      </Sporring>
    </Side>
  )
}

function Rad({ t: tiltak, dagens }: { t: MinInternkontroll['tiltak'][number]; dagens: string }) {
  const { avvik: t } = useTekster()
  const format = useFormat()
  const [apen, settApen] = useState(false)
  return (
    <li>
      <p className={stil.navn}>{tiltak.tekst}</p>
      <p className={stil.dempet}>{tiltak.avvik}</p>
      <div className={stil.linje}>
        <span>{t.tiltak.fristen(format.dato(tiltak.frist as Dato))}</span>
        <Tag size="xsmall" variant="outline" data-color={FARGE[tiltak.status]}>
          {t.tiltak.status[tiltak.status]}
        </Tag>
        {tiltak.frist < dagens && (
          <Tag size="xsmall" variant="outline" data-color="warning">
            {t.tiltak.passert}
          </Tag>
        )}
        <Button size="xsmall" variant="secondary" onClick={() => settApen(true)}>
          {t.tiltak.meld}
        </Button>
      </div>
      {apen && <Melddialog avvikId={tiltak.avvikId} tiltak={tiltak} vedLukk={() => settApen(false)} />}
    </li>
  )
}
