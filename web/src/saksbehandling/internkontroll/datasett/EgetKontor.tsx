import { type Internkontroll, MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { Table } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { dennePerioden, useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { bildeSporring } from '../sporring.ts'
import { erHovedpunkt, manglerI } from '../svakest.ts'
import stil from './Datasett.module.css'

const OMRADER = ['kartlegging', 'vurdering', 'oppfolging'] as const

/**
 * Eget kontor nederst i tabell 1, under en skillelinje. Tallene er av et annet slag: tilsynet sier om et kontor brøt loven, kontoret ser i hvor mange saker
 * kontrollen fant at noe mangler. Hvert målepunkt står for seg; et samlet tall for området finnes ikke.
 */
export function EgetKontor() {
  const { datasett: t, internkontroll } = useTekster()
  const tertialnavn = useTertialnavn()
  const periode = dennePerioden()
  const { data, isError } = useQuery(bildeSporring(periode, 'alle'))
  const punkt = (p: Internkontroll['punkter'][number]) => {
    const mangler = manglerI(p)
    return mangler === null || p.antall === null
      ? internkontroll.forFa(MINSTE_TALL)
      : p.antall === 0
        ? internkontroll.ikkeAktuelt
        : t.egetAv(mangler, p.antall)
  }
  return (
    <Table.Body>
      <Table.Row className={stil.skille}>
        <Table.HeaderCell colSpan={4} scope="rowgroup">
          <span className={stil.lesbar}>{t.egetTittel}</span>
          <span className={`${stil.lesbar} ${stil.annetSlag}`}>{t.egetHjelp(tertialnavn(periode))}</span>
        </Table.HeaderCell>
      </Table.Row>
      <Table.Row className={stil.eget}>
        <Table.HeaderCell scope="row">{t.egetKontor}</Table.HeaderCell>
        {OMRADER.map(o => (
          <Table.DataCell key={o}>
            {data && (
              <ul className={stil.punkter}>
                {data.punkter
                  .filter(p => p.omrade === o && erHovedpunkt(p.malepunkt))
                  .map(p => (
                    <li key={p.malepunkt}>{`${p.malepunkt}: ${punkt(p)}`}</li>
                  ))}
              </ul>
            )}
            {isError && t.egetFeilet}
          </Table.DataCell>
        ))}
      </Table.Row>
    </Table.Body>
  )
}
