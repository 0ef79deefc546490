import { type Enighet, MINSTE_LESINGER } from '@handlingsrom/kontrakt/saksprove'
import { BodyShort, ReadMore, Table } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useEnighetsord } from '../../../felles/internkontroll/enighet.ts'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../../felles/komponenter/Rulletabell.tsx'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksprove.module.css'

type Punkt = Enighet['punkter'][number]

/** Leseren mot kontrollen, målepunkt for målepunkt, på én skala fra 0 til 100 prosent. Et skjult tall er en strek uten prikk. */
export function Enighetsbilde({ bilde, vei }: { bilde: Enighet; vei?: ReactNode }) {
  const { saksprove } = useTekster()
  const t = saksprove.enighet
  const verst = minstEnige(bilde.punkter)
  return (
    <Panel tittel={t.tittel}>
      <BodyShort spacing>
        {verst ? t.setning(verst.malepunkt, verst.enige, verst.lest) : t.ingen(MINSTE_LESINGER)}
      </BodyShort>
      {bilde.punkter.some(p => p.slag !== 'for-faa') && (
        <Soyler punkter={bilde.punkter} verst={verst?.malepunkt} />
      )}
      <p className={stil.dempet}>{t.slik(bilde.lesinger, bilde.tillegg)}</p>
      {bilde.utgaver.length > 1 && <p className={stil.dempet}>{t.utgaver(bilde.utgaver.join(', '))}</p>}
      {vei}
      <ReadMore header={t.tabell} size="small">
        <Tabell punkter={bilde.punkter} />
      </ReadMore>
    </Panel>
  )
}

function Soyler({ punkter, verst }: { punkter: readonly Punkt[]; verst: string | undefined }) {
  const t = useTekster().saksprove.enighet
  return (
    <>
      <ul className={stil.liste}>
        {punkter.map(p => (
          <Rad key={p.malepunkt} p={p} verst={p.malepunkt === verst} />
        ))}
      </ul>
      <div className={`${stil.rad} ${stil.skalarad}`} aria-hidden>
        <span />
        <div className={stil.skala}>
          <span>0</span>
          <span>50</span>
          <span>100 %</span>
        </div>
        <span />
      </div>
      <p className={stil.dempet}>{t.akse}</p>
    </>
  )
}

const minstEnige = (punkter: readonly Punkt[]) =>
  punkter.flatMap(p => (p.slag === 'tall' ? [p] : [])).toSorted((a, b) => a.andel - b.andel)[0]

function Rad({ p, verst }: { p: Punkt; verst: boolean }) {
  const { kontroll } = useTekster()
  const ord = useEnighetsord()(p)
  return (
    <li className={stil.rad} {...(verst ? { 'data-verst': true } : {})}>
      <span>
        <span>{p.malepunkt}</span>
        <span>{kontroll.navn[p.malepunkt]}</span>
      </span>
      <div className={stil.akse}>
        <svg aria-hidden>
          {p.slag === 'tall' && (
            <>
              <Strek {...p.intervall} klasse={stil.strek} />
              <circle className={stil.prikk} cx={`${100 * p.andel}%`} cy="50%" r={5} />
            </>
          )}
          {(p.slag === 'faa-uenige' || p.slag === 'faa-enige') && <Strek {...p.mulig} klasse={stil.mulig} />}
        </svg>
      </div>
      <span>{ord}</span>
    </li>
  )
}

const Strek = ({ fra, til, klasse }: { fra: number; til: number; klasse: string | undefined }) => (
  <line className={klasse} x1={`${100 * fra}%`} x2={`${100 * til}%`} y1="50%" y2="50%" />
)

function Tabell({ punkter }: { punkter: readonly Punkt[] }) {
  const { saksprove, kontroll } = useTekster()
  const t = saksprove.enighet
  const ord = useEnighetsord()
  const { spraak } = useSpraak()
  const to = (x: number) =>
    x
      .toFixed(2)
      .replace('.', spraak === 'en' ? '.' : ',')
      .replace('-', '−')
  const kappa = (p: Punkt): string => {
    if (p.slag !== 'tall') return p.slag === 'for-faa' ? '–' : t.skjult
    if (p.kappa.slag !== 'tall') return t.kappaUten[p.kappa.slag]
    return t.kappaVerdi(to(p.kappa.verdi), to(p.kappa.intervall.fra), to(p.kappa.intervall.til))
  }
  return (
    <Rulletabell navn={t.punkt}>
      <p className={stil.dempet}>{t.kappaOrd}</p>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            {[t.punkt, t.enige, t.lest, t.utenfor, t.kappa].map(k => (
              <Table.HeaderCell key={k} scope="col">
                {k}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {punkter.map(p => (
            <Table.Row key={p.malepunkt}>
              <Table.HeaderCell scope="row">{`${p.malepunkt} ${kontroll.navn[p.malepunkt]}`}</Table.HeaderCell>
              <Table.DataCell>{ord(p)}</Table.DataCell>
              <Table.DataCell>{p.lest}</Table.DataCell>
              <Table.DataCell>{p.utenfor ?? t.underFem}</Table.DataCell>
              <Table.DataCell>{kappa(p)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}
