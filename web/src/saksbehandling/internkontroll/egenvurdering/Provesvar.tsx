import { MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { Heading, Table } from '@navikt/ds-react'
import { Rulletabell } from '../../../felles/komponenter/Rulletabell.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Egenvurdering.module.css'
import type { Delprops } from './sporringer.ts'

/** Det leserne av saksprøven svarte, målepunkt for målepunkt: et grunnlag for teksten i rapporten, ikke et svar. */
export function Provesvar({ e }: Delprops) {
  const { egenvurdering, saksprove, kontroll } = useTekster()
  const t = egenvurdering.provesvar
  if (!e.provesvar) return null
  const { lest, antall, tillegg, punkter } = e.provesvar
  const svaret = (p: (typeof punkter)[number]) =>
    p.svar
      ?.filter(g => g.antall > 0)
      .map(g => t.gruppe(g.deler.map(d => saksprove.lesing.utfall[d].toLowerCase()).join(t.eller), g.antall))
      .join(', ') ?? ''
  return (
    <section aria-labelledby="provesvar">
      <Heading id="provesvar" level="3" size="xsmall">
        {t.tittel}
      </Heading>
      {!lest && <p className={stil.dempet}>{t.leses}</p>}
      {lest && antall < MINSTE_TALL && <p className={stil.dempet}>{t.forFaa(MINSTE_TALL)}</p>}
      {lest && antall >= MINSTE_TALL && (
        <>
          <p className={stil.dempet}>{t.hjelp(antall)}</p>
          {tillegg && <p className={stil.dempet}>{t.tillegg}</p>}
          <Rulletabell navn={t.tittel}>
            <Table size="small">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell scope="col">{t.punkt}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t.svar}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {punkter.map(p => (
                  <Table.Row key={p.malepunkt}>
                    <Table.HeaderCell scope="row">{`${p.malepunkt} ${kontroll.navn[p.malepunkt]}`}</Table.HeaderCell>
                    <Table.DataCell>{svaret(p)}</Table.DataCell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Rulletabell>
        </>
      )}
    </section>
  )
}
