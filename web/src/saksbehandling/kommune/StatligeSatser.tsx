import { SATSKATEGORIER, SATSKATEGORINAVN, STATLIGE_SATSER } from '@handlingsrom/kontrakt/satser'
import { Alert, Button, Heading, Table } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../felles/komponenter/Rulletabell.tsx'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

const VIST = 3
const NYEST = STATLIGE_SATSER.toReversed()
/** Noen kilder har en merknad i parentes bak lenken. */
const lenkedel = (lenke: string): string => lenke.split(' ')[0] ?? lenke

/** Satsene vi har kilde for, nyest først, og at vi ikke kjenner dem etter 2024. */
export function StatligeSatser() {
  const t = useTekster().kommune
  const format = useFormat()
  const { spraak } = useSpraak()
  const [alle, settAlle] = useState(false)
  const siste = NYEST[0]
  const rader = alle ? NYEST : NYEST.slice(0, VIST)
  return (
    <Panel tittel={t.statlig}>
      <div className={stil.innhold}>
        <p className={stil.dempet}>{t.statligHjelp}</p>
        {siste && (
          <Alert variant="info" size="small">
            <Heading level="3" size="xsmall">
              {t.ukjentTittel}
            </Heading>
            {t.ukjent(format.maned(siste.gyldigTil))}
          </Alert>
        )}
        <Rulletabell navn={`${t.statlig}, ${t.periode}`}>
          <Table size="small">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t.periode}</Table.HeaderCell>
                {SATSKATEGORIER.map(k => (
                  <Table.HeaderCell key={k} scope="col" align="right">
                    {SATSKATEGORINAVN[k][spraak]}
                  </Table.HeaderCell>
                ))}
                <Table.HeaderCell scope="col">{t.kilde}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rader.map(rad => (
                <Table.Row key={rad.gyldigFra}>
                  <Table.HeaderCell scope="row" className={stil.periode}>
                    {format.maned(rad.gyldigFra)} – {format.maned(rad.gyldigTil)}
                  </Table.HeaderCell>
                  {SATSKATEGORIER.map(k => (
                    <Table.DataCell key={k} align="right" className={stil.tall}>
                      {format.belop(rad.satser[k])}
                    </Table.DataCell>
                  ))}
                  <Table.DataCell lang="nb" className={stil.kildecelle}>
                    <a
                      className="aksel-link"
                      href={lenkedel(rad.kilde.lenke)}
                      target="_blank"
                      rel="noopener noreferrer"
                    >
                      {rad.kilde.dokument}
                    </a>
                  </Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Rulletabell>
        <div>
          <Button size="small" variant="tertiary" aria-expanded={alle} onClick={() => settAlle(!alle)}>
            {alle ? t.skjulEldre : t.visAlle(NYEST.length - VIST)}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
