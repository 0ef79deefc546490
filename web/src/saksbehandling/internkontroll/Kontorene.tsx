import { type Internkontroll, MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { Heading, ReadMore, Table } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../felles/komponenter/Rulletabell.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Malepunkter.module.css'
import { Soyle } from './Malepunkter.tsx'

type Punkt = NonNullable<Internkontroll['kontorene']>[number]

/** Kontorene ved siden av hverandre, etter navn, og kommunen under. Aldri en rekkefølge etter tallene. */
export function Kontorene({ punkter }: { punkter: readonly Punkt[] }) {
  const { internkontroll: t, kontroll } = useTekster()
  const radene = useRadene()
  return (
    <Panel tittel={t.kontorene.tittel}>
      <p className={stil.dempet}>{t.kontorene.hjelp}</p>
      <p className={stil.dempet}>{t.kontorene.skjerming(MINSTE_TALL)}</p>
      {punkter.map(p => (
        <div key={p.malepunkt} className={stil.omrade}>
          <Heading level="3" size="xsmall">
            {`${p.malepunkt} ${kontroll.navn[p.malepunkt]}`}
          </Heading>
          {p.kommunen === null ? (
            <p className={stil.dempet}>{t.kontorene.kanIkkeDeles}</p>
          ) : (
            <ul className={stil.rader}>
              {radene(p).map(r => (
                <li key={r.navn} className={stil.rad}>
                  <span>{r.navn}</span>
                  <Soyle
                    p={{ malepunkt: p.malepunkt, grupper: r.grupper }}
                    navn={`${p.malepunkt}, ${r.navn}`}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <ReadMore header={t.somTabell} size="small">
        <Tabell punkter={punkter} />
      </ReadMore>
    </Panel>
  )
}

function useRadene() {
  const { internkontroll: t } = useTekster()
  return (p: Punkt) => [
    ...p.kontorer.map(k => ({ navn: k.kontor || t.kontorene.uten, grupper: k.grupper })),
    { navn: t.kontorene.hele, grupper: p.kommunen },
  ]
}

function Tabell({ punkter }: { punkter: readonly Punkt[] }) {
  const { internkontroll: t } = useTekster()
  const radene = useRadene()
  const linjer = punkter.flatMap(p =>
    radene(p).flatMap(r =>
      (r.grupper ?? [null]).map(g => ({
        punkt: p.malepunkt,
        kontor: r.navn,
        del: g?.deler.map(d => t.del[d]).join(' + ') ?? '',
        antall: g?.antall ?? t.forFa(MINSTE_TALL),
      })),
    ),
  )
  return (
    <Rulletabell navn={t.kontorene.tittel}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.malepunkt}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.kontorene.kontor}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.kontorene.del}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t.kontorene.familier}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {linjer.map(l => (
            <Table.Row key={`${l.punkt} ${l.kontor} ${l.del}`}>
              <Table.HeaderCell scope="row">{l.punkt}</Table.HeaderCell>
              <Table.DataCell>{l.kontor}</Table.DataCell>
              <Table.DataCell>{l.del}</Table.DataCell>
              <Table.DataCell align="right">{l.antall}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}
