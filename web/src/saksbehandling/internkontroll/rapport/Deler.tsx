import type { Rapportdel } from '@handlingsrom/kontrakt/rapport'
import { Heading, Table } from '@navikt/ds-react'
import { useId } from 'react'
import stil from './Rapport.module.css'

type Diagram = Extract<Rapportdel, { slag: 'diagram' }>
type Tabell = Extract<Rapportdel, { slag: 'tabell' }>

/** Delene av et kapittel, tegnet av det samme som PDF-en. */
export function Rapportdeler({ deler }: { deler: readonly Rapportdel[] }) {
  return deler.map((d, i) => (
    // Delene bytter aldri plass.
    // biome-ignore lint/suspicious/noArrayIndexKey: rekkefølgen er rapporten
    <Delen key={i} d={d} />
  ))
}

function Delen({ d }: { d: Rapportdel }) {
  switch (d.slag) {
    case 'avsnitt':
      return <p className={d.dempet ? stil.dempet : stil.avsnitt}>{d.tekst}</p>
    case 'overskrift':
      return (
        <Heading level="3" size="xsmall" className={stil.overskrift}>
          {d.tekst}
        </Heading>
      )
    case 'diagram':
      return <Bildet d={d} />
    case 'tabell':
      return <Tabellen d={d} />
    default:
      return d satisfies never
  }
}

/** Søylene. For en skjermleser er de ett bilde med alt det sier i ord; tallene står i tabellen under. */
function Bildet({ d }: { d: Diagram }) {
  return (
    <figure className={stil.figur}>
      <figcaption className={stil.figurtittel}>{d.tittel}</figcaption>
      {d.forklaring.length > 0 && (
        <ul className={stil.forklaring} aria-hidden>
          {d.forklaring.map(f => (
            <li key={f.fyll}>
              <span className={stil.prove} data-fyll={f.fyll} />
              {f.tekst}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={d.alt}>
        {d.soyler.map(s => (
          <div key={s.navn} className={stil.linje}>
            <span className={stil.navn}>{s.navn}</span>
            {s.deler.length === 0 ? (
              <span className={stil.dempet}>{s.ord}</span>
            ) : (
              <div className={stil.soyle}>
                {s.deler.map(x => (
                  <span
                    key={x.fyll}
                    className={stil.stykke}
                    data-fyll={x.fyll}
                    style={{ flexGrow: x.antall }}
                  >
                    {x.antall > 0 && <span className={stil.tall}>{x.antall}</span>}
                  </span>
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
    </figure>
  )
}

function Tabellen({ d }: { d: Tabell }) {
  const id = useId()
  const grupper = d.rader.some(r => r.sterk)
  return (
    <>
      <p id={id} className={stil.figurtittel}>
        {d.tittel}
      </p>
      {/* Flaten må kunne rulles med tastene når tabellen er bredere enn skjermen. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: rulleflaten */}
      <section className={stil.tabell} aria-labelledby={id} tabIndex={0}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              {d.kolonner.map(k => (
                <Table.HeaderCell key={k.tekst} scope="col" align={k.tall ? 'right' : 'left'}>
                  {k.tekst}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {d.rader.map((r, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rekkefølgen er tabellen
              <Table.Row key={i} {...(r.sterk ? { 'data-sterk': true } : {})}>
                {d.kolonner.map((k, x) => (
                  <Celle key={k.tekst} forst={x === 0} under={grupper && !r.sterk} hoyre={k.tall}>
                    {r.celler[x] ?? ''}
                  </Celle>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
    </>
  )
}

type Celleprops = { forst: boolean; under: boolean; hoyre: boolean; children: string }

function Celle({ forst, under, hoyre, children }: Celleprops) {
  if (forst && children !== '')
    return (
      <Table.HeaderCell scope="row" {...(under ? { className: stil.under ?? '' } : {})}>
        {children}
      </Table.HeaderCell>
    )
  return <Table.DataCell align={hoyre ? 'right' : 'left'}>{children}</Table.DataCell>
}
