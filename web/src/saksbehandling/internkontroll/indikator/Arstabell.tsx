import type { Indikatorserie, Periodetall } from '@handlingsrom/kontrakt/indikator'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Table } from '@navikt/ds-react'
import { Rulletabell } from '../../../felles/komponenter/Rulletabell.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { sisteTertialer } from './perioder.ts'
import { useTallord } from './useTallord.ts'

/** Årene og tertialene, det nyeste først, hvert med tallet og det som er bak. */
export function Arstabell({ serie }: { serie: Indikatorserie }) {
  const { indikator: t } = useTekster()
  const tertialnavn = useTertialnavn()
  const ord = useTallord()
  const rader: readonly (readonly [string, Periodetall])[] = [
    ...serie.ar.toReversed().map(a => [t.helear(a.ar), a.tall] as const),
    ...sisteTertialer(serie)
      .toReversed()
      .map(x => [tertialnavn(x.periode as Tertial), x.tall] as const),
  ]
  return (
    <Rulletabell navn={t.navn[serie.indikator]}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.definisjon.dag}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.definisjon.tallet}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.definisjon.bak}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rader.map(([navn, tall]) => (
            <Table.Row key={navn}>
              <Table.HeaderCell scope="row">{navn}</Table.HeaderCell>
              <Table.DataCell>{ord.stort(serie.indikator, tall) ?? '–'}</Table.DataCell>
              <Table.DataCell>{ord.detalj(serie.indikator, tall)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}
