import { type Internkontroll, MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { Heading, ReadMore, Table } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../felles/komponenter/Rulletabell.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Folgefeil.module.css'
import malepunkter from './Malepunkter.module.css'

type Funn = Internkontroll['folgefeil'][number]
type Ruter = Extract<Funn, { status: 'vises' }>['ruter']

/** Fire ruter for hvert målepunkt om vurderingen: om det mangler noe der, og om kartleggingen mangler svar. At de opptrer sammen, er ingen grunn. */
export function Folgefeil({ funn }: { funn: readonly Funn[] }) {
  const { folgefeil: t } = useTekster()
  const omTallene = [
    [t.teller, t.tellerTekst],
    [t.nevner, t.nevnerTekst],
    [t.periode, t.periodeTekst],
    [t.sierIkke, t.sierIkkeTekst],
  ]
  return (
    <Panel tittel={t.tittel}>
      <p className={malepunkter.dempet}>{t.ikkeGrunn}</p>
      {funn.map(f => (
        <Punktet key={f.punkt} f={f} />
      ))}
      <ReadMore header={t.omTallene} size="small">
        <dl className={stil.om}>
          {omTallene.map(([navn, tekst]) => (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd>{tekst}</dd>
            </div>
          ))}
        </dl>
      </ReadMore>
    </Panel>
  )
}

function Punktet({ f }: { f: Funn }) {
  const { kontroll } = useTekster()
  const id = `folgefeil-${f.punkt}`
  return (
    <section aria-labelledby={id} className={stil.punkt}>
      <Heading id={id} level="3" size="xsmall">
        {`${f.punkt} ${kontroll.navn[f.punkt]}`}
      </Heading>
      <Funnet f={f} />
    </section>
  )
}

function Funnet({ f }: { f: Funn }) {
  const { folgefeil: t } = useTekster()
  if (f.status !== 'vises')
    return <p className={stil.setning}>{f.status === 'for-fa' ? t.forFa(MINSTE_TALL) : t.ingenMangler}</p>
  const { begge, bareVurdering, bareSvar, ingen } = f.ruter
  return (
    <>
      <p className={stil.setning}>{t.ingress(begge, begge + bareVurdering, bareSvar, bareSvar + ingen)}</p>
      <Figur ruter={f.ruter} />
      <Tabell navn={t.tabell(f.punkt)} ruter={f.ruter} />
    </>
  )
}

/** Hver søyle er like lang, så det er andelene som kan sammenlignes. */
function Figur({ ruter }: { ruter: Ruter }) {
  const { folgefeil: t } = useTekster()
  return (
    <ul className={malepunkter.rader}>
      {useRader(ruter).map(([navn, utenSvar, medSvar]) => (
        <li key={navn} className={stil.rad}>
          <span>{navn}</span>
          <div role="img" className={malepunkter.soyle} aria-label={t.bilde(navn, utenSvar, medSvar)}>
            <span className={malepunkter.stykke} style={{ flexGrow: utenSvar }} data-del="mangler">
              <span className={malepunkter.tall}>{utenSvar}</span>
            </span>
            <span className={malepunkter.stykke} style={{ flexGrow: medSvar }} data-del="ingen-mangel-funnet">
              <span className={malepunkter.tall}>{medSvar}</span>
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Tabell({ navn, ruter }: { navn: string; ruter: Ruter }) {
  const { folgefeil: t } = useTekster()
  return (
    <Rulletabell navn={navn}>
      <Table size="small" className={stil.tabell}>
        <caption className="aksel-sr-only">{navn}</caption>
        <Table.Header>
          <Table.Row>
            <Table.DataCell />
            <Table.HeaderCell scope="col" align="right">
              <span className={malepunkter.prove} data-del="mangler" />
              {t.utenSvar}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              <span className={malepunkter.prove} data-del="ingen-mangel-funnet" />
              {t.medSvar}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t.iAlt}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {useRader(ruter).map(([rad, utenSvar, medSvar]) => (
            <Table.Row key={rad}>
              <Table.HeaderCell scope="row">{rad}</Table.HeaderCell>
              <Table.DataCell align="right">{utenSvar}</Table.DataCell>
              <Table.DataCell align="right">{medSvar}</Table.DataCell>
              <Table.DataCell align="right">{utenSvar + medSvar}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}

/** Radene i figuren og i tabellen: navnet, de som mangler svar, og de andre. */
function useRader(r: Ruter): readonly (readonly [string, number, number])[] {
  const { folgefeil: t } = useTekster()
  return [
    [t.svak, r.begge, r.bareVurdering],
    [t.ikkeSvak, r.bareSvar, r.ingen],
  ]
}
