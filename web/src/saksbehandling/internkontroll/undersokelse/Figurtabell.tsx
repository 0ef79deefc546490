import { ReadMore, Table } from '@navikt/ds-react'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { erGrov, kategorinavn, type Stykke } from './Fordeling.tsx'

/** En søyle i figuren. Uten stykker er det for få svar til å vise dem. */
export type Soyle = { readonly navn: string; readonly stykker: readonly Stykke[] | null }

/** Figuren som tabell: de samme tallene, én linje for hver del av hver søyle. */
export function Figurtabell({ tittel, soyler }: { tittel: string; soyler: readonly Soyle[] }) {
  const { undersokelse: t } = useTekster()
  return (
    <ReadMore size="small" header={t.somTabell.vis}>
      <Table size="small" aria-label={tittel}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.somTabell.hvem}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.somTabell.svar}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.somTabell.tall}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {soyler.flatMap(({ navn, stykker }) =>
            stykker === null
              ? [<Linje key={navn} navn={navn} svar={t.skjult} tall="–" />]
              : stykker.map(s => (
                  <Linje
                    key={`${navn} ${s.kategorier.join('+')}`}
                    navn={navn}
                    svar={kategorinavn(s.kategorier, t, erGrov(stykker))}
                    tall={s.ord}
                  />
                )),
          )}
        </Table.Body>
      </Table>
    </ReadMore>
  )
}

function Linje({ navn, svar, tall }: { navn: string; svar: string; tall: string }) {
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{navn}</Table.HeaderCell>
      <Table.DataCell>{svar}</Table.DataCell>
      <Table.DataCell>{tall}</Table.DataCell>
    </Table.Row>
  )
}
