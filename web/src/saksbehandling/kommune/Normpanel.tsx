import { ore } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import {
  SATSKATEGORIER,
  SATSKATEGORINAVN,
  type Satskategori,
  statligSats,
} from '@handlingsrom/kontrakt/satser'
import { Alert, Button, Table, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'
import { NyNorm } from './NyNorm.tsx'

type Norm = Kommunevisning['normer'][number]

/** Normen som gjelder nå først; de andre utgavene bak én knapp. Et beløp som ikke er satt, er ikke null kroner. */
export function Normpanel({ kommune }: { kommune: Kommunevisning }) {
  const t = useTekster().kommune
  const [skriver, settSkriver] = useState(false)
  const [apen, settApen] = useState(false)
  const maned = dagensDato().slice(0, 7)
  // Av to utgaver fra samme måned gjelder den som er ført inn sist, som i regnestykket.
  const nyest = kommune.normer.toReversed().toSorted((a, b) => b.gyldigFra.localeCompare(a.gyldigFra))
  const gjelder = nyest.find(
    n => n.gyldigFra.slice(0, 7) <= maned && (n.gyldigTil === null || maned <= n.gyldigTil),
  )
  const andre = nyest.filter(n => n !== gjelder)
  return (
    <Panel
      tittel={t.norm}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {t.nyNorm}
          </Button>
        )
      }
    >
      <div className={stil.innhold}>
        <p className={stil.dempet}>{t.normHjelp}</p>
        {gjelder ? <Normtabell norm={gjelder} /> : <Tomt tittel={t.ingenNorm}>{t.ingenNormTekst}</Tomt>}
        {andre.length > 0 && (
          <div>
            <Button size="small" variant="tertiary" aria-expanded={apen} onClick={() => settApen(!apen)}>
              {t.tidligere(andre.length)}
            </Button>
          </div>
        )}
        {apen &&
          andre.map(n => (
            <Normtabell key={`${n.gyldigFra} ${n.vedtaksreferanse} ${kommune.normer.indexOf(n)}`} norm={n} />
          ))}
      </div>
      {skriver && <NyNorm kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function Normtabell({ norm }: { norm: Norm }) {
  const { kommune: t, norm: n } = useTekster()
  const format = useFormat()
  const { spraak } = useSpraak()
  const fra = format.maned(norm.gyldigFra as Maned)
  const periode = norm.gyldigTil ? t.gjaldt(fra, format.maned(norm.gyldigTil as Maned)) : t.gjelderNaa(fra)
  const vis = (belop: number | undefined) => (belop === undefined ? t.ikkeSatt : format.kroner(ore(belop)))
  // Samme dato: satsen i måneden normen begynte. Er den ikke kjent, sies det; den forrige brukes aldri.
  const stat = (k: Satskategori) => {
    const sats = statligSats(norm.gyldigFra as Maned, k)
    const egen = norm.satser[k]
    if (!sats.kjent) return n.ukjentSats
    const avvik = egen === undefined ? 0 : egen - sats.belop
    return avvik === 0
      ? format.kroner(sats.belop)
      : `${format.kroner(sats.belop)} (${n.motStat(`${avvik > 0 ? '+' : ''}${format.kroner(ore(avvik))}`)})`
  }
  return (
    <div className={stil.norm}>
      {norm.oppdiktet && (
        <Alert variant="warning" size="small">
          <Tag size="small" variant="warning-filled">
            {t.oppdiktet}
          </Tag>{' '}
          {t.oppdiktetTekst}
        </Alert>
      )}
      <Table size="small">
        <caption className={stil.tittel}>{periode}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.kategori}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t.perManed}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {n.stat(fra)}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {SATSKATEGORIER.map(k => (
            <Table.Row key={k}>
              <Table.HeaderCell scope="row" className={stil.vanlig}>
                {SATSKATEGORINAVN[k][spraak]}
              </Table.HeaderCell>
              <Table.DataCell align="right">{vis(norm.satser[k])}</Table.DataCell>
              <Table.DataCell align="right">{stat(k)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <dl className={stil.kilde}>
        <div>
          <dt>{t.vedtak}</dt>
          <dd>{norm.vedtaksreferanse}</dd>
        </div>
        <div>
          <dt>{t.kilde}</dt>
          <dd>{norm.kilde}</dd>
        </div>
        <div>
          <dt>{n.prisdato}</dt>
          <dd>{norm.prisdato ? format.dato(norm.prisdato as Dato) : n.ingenPrisdato}</dd>
        </div>
        {norm.rettelse && (
          <div>
            <dt>{n.retter}</dt>
            <dd>{norm.rettelse}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
