import { erDato } from '@handlingsrom/domene/felles/dato'
import type { Saksliste as Svar } from '@handlingsrom/kontrakt/lister'
import { Table } from '@navikt/ds-react'
import { dagensDato } from '../../felles/api/meg.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { fristtilstand } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Saker.module.css'

type Sak = Svar['saker'][number]

/** En tabell på bred skjerm; på smal blir hver sak en liten liste med de samme ordene foran. */
export function Saksliste({ saker }: { saker: readonly Sak[] }) {
  const t = useTekster().saker
  return (
    <div className={stil.flate}>
      <Table size="small" className={stil.tabell}>
        <Table.Header>
          <Table.Row>
            {[t.familie, t.fase, t.barn, t.ikkeSpurt, t.nesteFrist, t.hvem].map(navn => (
              <Table.HeaderCell key={navn} scope="col">
                {navn}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {saker.map(sak => (
            <Rad key={sak.sakId} sak={sak} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Rad({ sak }: { sak: Sak }) {
  const alle = useTekster()
  const t = alle.saker
  const format = useFormat()
  const idag = dagensDato()
  const tilstand = fristtilstand(sak.nesteFrist, idag)
  const frist =
    sak.nesteFrist !== null && erDato(sak.nesteFrist) ? format.relativDato(sak.nesteFrist, idag) : ''
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={stil.familie}>
        <Lenke til={`/saker/${sak.sakId}`} className={stil.lenke} data-rad>
          {sak.familie}
        </Lenke>
        <span className={stil.nummer}>{sak.saksnummer}</span>
      </Table.HeaderCell>
      <Celle navn={t.fase}>{sak.fase ? alle.sak.fase[sak.fase] : t.ingenSoknad}</Celle>
      <Celle navn={t.barn}>{sak.antallBarn > 0 ? t.antallBarn(sak.antallBarn) : t.ingenBarn}</Celle>
      <Celle navn={t.ikkeSpurt}>
        <span className={sak.ikkeSpurt > 0 ? stil.mangler : undefined}>{t.svar(sak.ikkeSpurt)}</span>
      </Celle>
      <Celle navn={t.nesteFrist}>
        {tilstand === 'ingen' && <span className={stil.dempet}>{t.ingenFrist}</span>}
        {tilstand === 'over' && <span className={stil.rod}>{alle.oppgaver.fristVar(frist)}</span>}
        {tilstand === 'i-dag' && <span className={stil.rod}>{alle.oppgaver.fristIDag}</span>}
        {tilstand === 'kommer' && format.stor(frist)}
      </Celle>
      <Celle navn={t.hvem}>
        {sak.tildelt.length === 0 ? t.ingenHar : format.liste(sak.tildelt.map(h => h.navn))}
      </Celle>
    </Table.Row>
  )
}

const Celle = ({ navn, children }: { navn: string; children: React.ReactNode }) => (
  <Table.DataCell data-navn={navn}>{children}</Table.DataCell>
)
