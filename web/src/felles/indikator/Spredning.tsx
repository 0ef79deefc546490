import type { Indikator, MineTall } from '@handlingsrom/kontrakt/indikator'
import { Table } from '@navikt/ds-react'
import { Rulletabell } from '../komponenter/Rulletabell.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { useTallform } from './useTallform.ts'

type Rad = Extract<MineTall, { vises: true }>['rader'][number]
type Props = { rader: readonly (Omit<Rad, 'mine'> & Partial<Pick<Rad, 'mine'>>)[] }

/** Hva de fleste har, og den i midten. Aldri et navn og aldri et ytterpunkt. Med `mine` står leserens egne tall ved siden av. */
export function Spredning({ rader }: Props) {
  const t = useTekster().indikator
  const tall = useTallform()
  const medMine = rader.some(r => r.mine !== undefined)
  const de = (i: Indikator, r: Rad['spredning']) =>
    r ? t.forskjeller.mellom(tall(i, r.nedre), tall(i, r.ovre)) : t.forskjeller.forFa
  return (
    <Rulletabell navn={t.forskjeller.tittel}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.indikator}</Table.HeaderCell>
            {medMine && <Table.HeaderCell scope="col">{t.forskjeller.mine}</Table.HeaderCell>}
            <Table.HeaderCell scope="col">{t.forskjeller.halvparten}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.forskjeller.midt}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rader.map(r => (
            <Table.Row key={r.indikator}>
              <Table.HeaderCell scope="row">{t.navn[r.indikator]}</Table.HeaderCell>
              {medMine && (
                <Table.DataCell>
                  {r.mine
                    ? t.forskjeller.mitt(tall(r.indikator, r.mine.verdi), t.av[r.indikator](r.mine.antall))
                    : '–'}
                </Table.DataCell>
              )}
              <Table.DataCell>{de(r.indikator, r.spredning)}</Table.DataCell>
              <Table.DataCell>{r.spredning ? tall(r.indikator, r.spredning.midt) : '–'}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}
