import type { Maned } from '@handlingsrom/domene/felles/dato'
import { DELER, type Internkontroll, MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { Table } from '@navikt/ds-react'
import { Rulletabell } from '../../felles/komponenter/Rulletabell.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { delnavn } from './delnavn.ts'
import stil from './Malepunkter.module.css'

/** Andelen der noe mangler, måned for måned: tallene bak streken. */
export function Manedstabell({ bilde }: { bilde: Internkontroll }) {
  const { internkontroll: t, kontroll } = useTekster()
  const format = useFormat()
  const maneder = bilde.punkter.find(p => p.maneder.length > 0)?.maneder.map(m => m.maned) ?? []
  if (maneder.length === 0) return null
  return (
    <Rulletabell navn={t.maned}>
      <Table size="small" className={stil.manedstabell}>
        <caption>{t.slikTellesManeden}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.malepunkt}</Table.HeaderCell>
            {maneder.map(m => (
              <Table.HeaderCell key={m} scope="col" align="right">
                {format.maned(m as Maned)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {bilde.punkter
            .filter(p => p.maneder.length > 0)
            .map(p => (
              <Table.Row key={p.malepunkt}>
                <Table.HeaderCell scope="row">{`${p.malepunkt} ${kontroll.navn[p.malepunkt]}`}</Table.HeaderCell>
                {p.maneder.map(m => (
                  <Table.DataCell key={m.maned} align="right">
                    {m.mangler === null || m.av === null ? t.skjultManed : t.avAntall(m.mangler, m.av)}
                  </Table.DataCell>
                ))}
              </Table.Row>
            ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}

/** De samme tallene som søylene, til å lese av. Et tall som er slått sammen med et annet, står i den første kolonnen det gjelder. */
export function Punkttabell({ bilde }: { bilde: Internkontroll }) {
  const { internkontroll: t, kontroll } = useTekster()
  const celle = (p: Internkontroll['punkter'][number], del: (typeof DELER)[number]) => {
    const g = p.grupper?.find(x => x.deler.includes(del))
    if (!g) return t.forFa(MINSTE_TALL)
    if (g.deler.length === 1) return g.antall
    return g.deler[0] === del ? t.sammen(g.antall, delnavn(t, p.malepunkt, g.deler)) : t.skjultCelle
  }
  return (
    <Rulletabell navn={t.malepunkt}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.malepunkt}</Table.HeaderCell>
            {DELER.map(d => (
              <Table.HeaderCell key={d} scope="col" align="right">
                {t.del[d]}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {bilde.punkter.map(p => (
            <Table.Row key={p.malepunkt}>
              <Table.HeaderCell scope="row">{`${p.malepunkt} ${kontroll.navn[p.malepunkt]}`}</Table.HeaderCell>
              {DELER.map(d => (
                <Table.DataCell key={d} align="right">
                  {celle(p, d)}
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}
