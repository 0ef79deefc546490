import type { Indikatorer, Indikatorserie } from '@handlingsrom/kontrakt/indikator'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Table } from '@navikt/ds-react'
import { Rulletabell } from '../../../felles/komponenter/Rulletabell.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Indikatorer.module.css'
import { sisteTertialer } from './perioder.ts'
import { useTallord } from './useTallord.ts'

/** De samme tallene som strekene, til å lese av. */
export function Indikatortabell({ bilde }: { bilde: Pick<Indikatorer, 'serier'> }) {
  const { indikator: t } = useTekster()
  const navn = useTertialnavn()
  const ord = useTallord()
  const [forste] = bilde.serier
  const celle = (s: Indikatorserie, tall: Indikatorserie['tertialer'][number]['tall']) =>
    ord.stort(s.indikator, tall) ?? (tall.status === 'ingen' ? '–' : t.skjult)
  return (
    <>
      <p className={stil.dempet}>{t.tabell}</p>
      <Rulletabell navn={t.tittel}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.indikator}</Table.HeaderCell>
              {forste &&
                sisteTertialer(forste).map(x => (
                  <Table.HeaderCell key={x.periode} scope="col" align="right">
                    {navn(x.periode as Tertial)}
                  </Table.HeaderCell>
                ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {bilde.serier.map(s => (
              <Table.Row key={s.indikator}>
                <Table.HeaderCell scope="row">{t.navn[s.indikator]}</Table.HeaderCell>
                {sisteTertialer(s).map(x => (
                  <Table.DataCell key={x.periode} align="right">
                    {celle(s, x.tall)}
                  </Table.DataCell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Rulletabell>
    </>
  )
}
