import {
  andelAv,
  type Brevkategori,
  RODE_KORS,
  type Undersokelsesbilde,
} from '@handlingsrom/kontrakt/undersokelse'
import { Table } from '@navikt/ds-react'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { prosent } from './Figur.tsx'
import stil from './Undersokelse.module.css'

const LESERE: readonly Brevkategori[] = ['gjenspeiler', 'standardtekst', 'leser']

/** Spørsmålet om brevet er én andel av en andel, og leses best som to tall. */
export function Brevet({ deler }: { deler: Undersokelsesbilde['brevet'] }) {
  const { undersokelse: t } = useTekster()
  const leser = deler && andelAv(deler, LESERE)
  const blantLeserne = deler?.filter(d => d.kategorier.every(k => LESERE.includes(k))) ?? []
  const standard = leser && andelAv(blantLeserne, ['standardtekst'])
  const ord = (a: ReturnType<typeof andelAv>, av: number) =>
    a
      ? `${t.andel(prosent(a.andel), prosent(a.intervall.fra), prosent(a.intervall.til))} · ${t.antallAv(a.antall, av)}`
      : t.brev.ikkeVist
  const sum = (d: typeof blantLeserne) => d.reduce((n, x) => n + x.antall, 0)
  return (
    <section className={stil.figur} aria-labelledby="figur-brev">
      <h3 id="figur-brev" className={stil.overskrift}>
        {t.brev.tittel}
      </h3>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.svar}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.vare}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.rodeKors}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          <Table.Row>
            <Table.HeaderCell scope="row">{t.brev.leser}</Table.HeaderCell>
            <Table.DataCell>{ord(leser, sum([...(deler ?? [])]))}</Table.DataCell>
            <Table.DataCell>{t.prosent(RODE_KORS.leser)}</Table.DataCell>
          </Table.Row>
          <Table.Row>
            <Table.HeaderCell scope="row">{t.brev.standardtekst}</Table.HeaderCell>
            <Table.DataCell>{ord(standard, sum([...blantLeserne]))}</Table.DataCell>
            <Table.DataCell>{t.prosent(RODE_KORS.standardtekst)}</Table.DataCell>
          </Table.Row>
        </Table.Body>
      </Table>
    </section>
  )
}
