import {
  DATASETTFORMAL,
  EKSPORTFORMATER,
  KILDENAVN,
  TILSYN_2023,
} from '@handlingsrom/kontrakt/internkontroll'
import { Link, Radio, RadioGroup, ReadMore, Table } from '@navikt/ds-react'
import { useState } from 'react'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../../felles/komponenter/Rulletabell.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import nedlasting from '../Nedlasting.module.css'
import stil from './Datasett.module.css'
import { EgetKontor } from './EgetKontor.tsx'

type Formal = (typeof DATASETTFORMAL)[number]

/** Det anonyme datasettet, kildene som data, og sjekklisten. Siden sier hva som er med, og hva som ikke er det. */
export function Datasett() {
  const { datasett: t } = useTekster()
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/internkontroll">{t.tilbake}</Lenke>}
    >
      <Anonymt />
      <Kildene />
      <Sjekklisten />
    </Side>
  )
}

function Anonymt() {
  const { datasett: t } = useTekster()
  const [til, settTil] = useState<Formal>()
  return (
    <Panel tittel={t.anonymt}>
      <div className={stil.to}>
        <div>
          <h3 className={stil.overskrift}>{t.medTittel}</h3>
          <ul>
            {t.med.map(x => (
              <li key={x}>{x}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={stil.overskrift}>{t.ikkeMedTittel}</h3>
          <ul>
            {t.ikkeMed.map(x => (
              <li key={x}>{x}</li>
            ))}
          </ul>
        </div>
      </div>
      <RadioGroup size="small" legend={t.til} description={t.tilHjelp} value={til ?? ''} onChange={settTil}>
        {DATASETTFORMAL.map(f => (
          <Radio key={f} value={f}>
            {t.formal[f]}
          </Radio>
        ))}
      </RadioGroup>
      {til && (
        <p className={nedlasting.filer}>
          {EKSPORTFORMATER.map(format => (
            <Link key={format} href={`/api/internkontroll/datasett/${til}?format=${format}`} download>
              {t.last[format]}
            </Link>
          ))}
        </p>
      )}
    </Panel>
  )
}

function Kildene() {
  const { datasett: t, internkontroll } = useTekster()
  return (
    <Panel tittel={t.kilder}>
      <ul className={nedlasting.liste}>
        {KILDENAVN.map(tabell => (
          <li key={tabell} className={nedlasting.rad}>
            <span id={`fil-${tabell}`}>{internkontroll.lastNed.hva[tabell]}</span>
            <span className={nedlasting.filer}>
              {EKSPORTFORMATER.map(format => (
                <Link
                  key={format}
                  id={`fil-${tabell}-${format}`}
                  href={`/api/internkontroll/eksport/${tabell}?format=${format}`}
                  download
                  aria-labelledby={`fil-${tabell} fil-${tabell}-${format}`}
                >
                  {internkontroll.lastNed.format[format]}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ReadMore header={t.tabell1} size="small">
        <p className={nedlasting.hjelp}>{t.tabell1Forbehold}</p>
        <Rulletabell navn={t.tabell1}>
          <Table size="small">
            <Table.Header>
              <Table.Row>
                {t.kolonner.map(k => (
                  <Table.HeaderCell key={k} scope="col">
                    {k}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {TILSYN_2023.map(([kontor, ...brudd]) => (
                <Table.Row key={kontor}>
                  <Table.HeaderCell scope="row">{kontor}</Table.HeaderCell>
                  {t.kolonner.slice(1).map((k, i) => (
                    <Table.DataCell key={k}>{brudd[i] ? t.brudd : t.ikkeBrudd}</Table.DataCell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
            <EgetKontor />
          </Table>
        </Rulletabell>
      </ReadMore>
    </Panel>
  )
}

function Sjekklisten() {
  const { datasett: t } = useTekster()
  const { spraak } = useSpraak()
  return (
    <Panel tittel={t.sjekkliste}>
      <p className={nedlasting.hjelp}>{t.sjekklisteHjelp}</p>
      <Link href={`/api/sjekkliste/ark?spraak=${spraak}`} target="_blank">
        {t.apneSjekkliste}
      </Link>
    </Panel>
  )
}
