import type { Kartleggingsskjema, Sporsmalvisning } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Button, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'
import { Sporsmalsdialog } from './Sporsmalsdialog.tsx'
import { TaUtdialog } from './TaUtdialog.tsx'

type Props = { skjema: Kartleggingsskjema; sporsmal: Sporsmalvisning }

/** Ett spørsmål med grunnen og grenene sine. Kommunens egne kan endres og tas ut; grunnskjemaets står. */
export function Sporsmal({ skjema, sporsmal: s }: Props) {
  const t = useTekster().kartleggingsskjema
  const { spraak } = useSpraak()
  const [gjor, settGjor] = useState<'endre' | 'ta-ut'>()
  const eget = skjema.egne.find(e => e.id === s.id)
  const ord = (tekst: string) => tekst.replaceAll('{navn}', t.barnet)
  const lukk = () => settGjor(undefined)
  return (
    <li>
      <div className={stil.merker}>
        <span className={stil.gjelder}>{t.gjelder[s.gjelder]}</span>
        {s.valgfri && <span className={stil.dempet}>{t.valgfri}</span>}
        {s.hverGang && <span className={stil.dempet}>{t.hverGang}</span>}
        {s.lokalt && (
          <Tag size="xsmall" variant="info">
            {t.egetMerke}
          </Tag>
        )}
      </div>
      <p className={stil.ord} lang={s.utenOversettelse?.includes(spraak) ? 'nb' : undefined}>
        {ord(s.tekst[spraak])}
      </p>
      <p className={stil.avsnitt}>
        <strong>{t.hvorfor}</strong> {ord(s.hvorfor[spraak])}
      </p>
      {(s.oppfolging?.length ?? 0) > 0 && (
        <ul className={stil.grener}>
          {s.oppfolging?.map(o => (
            <li key={o.id}>
              <span className={stil.dempet}>{t.gren[o.vises]}</span> {ord(o.tekst[spraak])}{' '}
              {o.valgfri && <span className={stil.dempet}>({t.valgfri.toLowerCase()})</span>}
              {o.vedJa && <span className={stil.grenrad}>{skjema.fortell[o.vedJa]?.[spraak]}</span>}
            </li>
          ))}
        </ul>
      )}
      {!s.lokalt && <p className={stil.kilde}>{t.kilde(s.kilde)}</p>}
      {s.utenOversettelse && (
        <p className={stil.kilde}>{t.uoversatt(s.utenOversettelse.map(sp => t.spraaknavn[sp]).join(', '))}</p>
      )}
      {eget && skjema.kanEndre && (
        <div className={stil.knapper}>
          <Button size="xsmall" variant="secondary" onClick={() => settGjor('endre')}>
            {t.endre}
          </Button>
          <Button size="xsmall" variant="tertiary" onClick={() => settGjor('ta-ut')}>
            {t.taUt}
          </Button>
        </div>
      )}
      {eget && gjor === 'endre' && (
        <Sporsmalsdialog skjema={skjema} punkt={s.punkt} eget={eget} vedLukk={lukk} />
      )}
      {eget && gjor === 'ta-ut' && <TaUtdialog skjema={skjema} eget={eget} vedLukk={lukk} />}
    </li>
  )
}
