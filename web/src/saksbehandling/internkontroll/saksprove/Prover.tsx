import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { ProveId } from '@handlingsrom/domene/felles/id'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { LAG, type Leserad, type Saksprover } from '@handlingsrom/kontrakt/saksprove'
import { BodyShort, Button, ReadMore, Table, Tag } from '@navikt/ds-react'
import { useEffect, useState } from 'react'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../../felles/komponenter/Rulletabell.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { ApneAvvik } from '../avvik/ApneAvvik.tsx'
import { ByttLeser, type Valgbare } from './ByttLeser.tsx'
import stil from './Saksprove.module.css'
import { Trekkdialog } from './Trekkdialog.tsx'

const FARGE = {
  'ikke-begynt': 'neutral',
  begynt: 'info',
  levert: 'success',
  'frist-ute': 'warning',
  inhabil: 'warning',
} as const

function Status({ rad }: { rad: Leserad }) {
  const { saksprove: t } = useTekster()
  return (
    <Tag size="xsmall" variant="outline" data-color={FARGE[rad.status]}>
      {t.status[rad.status]}
    </Tag>
  )
}

/** Det neste steget: les, før noen handler på et tall. Bare lederen trekker. */
export function Oppfordring({ prover, periode }: { prover: Saksprover; periode: Tertial }) {
  const { saksprove: t } = useTekster()
  const [apen, settApen] = useState(false)
  if (!prover.kanTrekke) return null
  return (
    <div className={stil.oppfordring}>
      <p>{t.hvorfor}</p>
      {prover.kanTrekke.lesere.length === 0 ? (
        <p className={stil.dempet}>{t.ingenLesere}</p>
      ) : (
        <Button onClick={() => settApen(true)}>{t.trekk}</Button>
      )}
      {apen && (
        <Trekkdialog lesere={prover.kanTrekke.lesere} periode={periode} vedLukk={() => settApen(false)} />
      )}
    </div>
  )
}

/** Sakene som er trukket for den som spør. Hun ser dem før alt annet. */
export function MineLesinger({ mine }: { mine: Saksprover['mine'] }) {
  const { saksprove: t } = useTekster()
  const format = useFormat()
  if (mine.length === 0) return null
  return (
    <Panel tittel={t.mine}>
      <ul className={stil.liste}>
        {mine.map(r => (
          <li key={r.lesingId} className={stil.linje}>
            {r.saksnummer === null || r.status === 'frist-ute' ? (
              <span>{r.saksnummer ?? t.kanIkkeVises}</span>
            ) : (
              <Lenke til={`/internkontroll/lesing/${r.lesingId}`}>
                {(r.status === 'levert' ? t.seLesing : t.lesSak)(r.saksnummer)}
              </Lenke>
            )}
            <Status rad={r} />
            {r.status !== 'levert' && (
              <span className={stil.dempet}>{t.frist(format.dato(r.frist as Dato))}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Prøvene, den nyeste først, med alt som trengs for å trekke dem om igjen. */
export function Prover({ prover, lesere }: { prover: Saksprover['prover']; lesere: Valgbare }) {
  const { saksprove: t, avvik } = useTekster()
  const format = useFormat()
  const navn = useTertialnavn()
  // Lenken fra et avvik fører hit, og prøvene kommer etter at siden er åpnet.
  useEffect(() => {
    if (location.hash.startsWith('#prove-')) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <Panel tittel={t.prover}>
      {prover.length === 0 && <BodyShort size="small">{t.ingen}</BodyShort>}
      <ul className={stil.liste}>
        {prover.map(p => (
          <li key={p.proveId} id={`prove-${p.proveId}`}>
            <div className={stil.linje}>
              <strong>{t.trukket(format.dato(p.trukket as Dato))}</strong>
              <span>{t.lest(p.levert, p.antall)}</span>
              {p.mangler.length > 0 && (
                <ApneAvvik
                  hva={avvik.kilde.proven(navn(p.periode as Tertial))}
                  periode={p.periode as Tertial}
                  punkter={p.mangler}
                  kilde={{ slag: 'saksprove', proveId: p.proveId as ProveId }}
                  etikett={avvik.apneNytt}
                  liten
                />
              )}
            </div>
            {p.mangler.length > 0 && <p className={stil.dempet}>{t.fantMangler(p.mangler.join(', '))}</p>}
            <p className={stil.dempet}>{t.omProven(navn(p.periode as Tertial), p.av)}</p>
            <p className={stil.dempet}>
              {[
                ...LAG.filter(l => p.storrelse[l] > 0).map(l => t.storrelse(t.lag[l], p.storrelse[l])),
                ...(p.tillegg > 0 ? [t.medTillegg(p.tillegg)] : []),
              ].join(' · ')}
            </p>
            <p className={`${stil.dempet} ${stil.fro}`}>{t.fro(p.fro)}</p>
            {p.saker.length > 0 && (
              <ReadMore header={t.visSakene} size="small">
                <Saker saker={p.saker} lesere={lesere} />
              </ReadMore>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Saker({ saker, lesere }: { saker: readonly Leserad[]; lesere: Valgbare }) {
  const { saksprove: t } = useTekster()
  return (
    <Rulletabell navn={t.prover}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            {[t.sak, t.laget, t.leser, t.statusen].map(k => (
              <Table.HeaderCell key={k} scope="col">
                {k}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {saker.map(s => (
            <Table.Row key={s.lesingId}>
              <Table.HeaderCell scope="row">
                {s.status === 'levert' && s.saksnummer !== null ? (
                  <Lenke til={`/internkontroll/lesing/${s.lesingId}`}>{t.seLesing(s.saksnummer)}</Lenke>
                ) : (
                  (s.saksnummer ?? t.kanIkkeVises)
                )}
              </Table.HeaderCell>
              <Table.DataCell>{`${t.lag[s.lag]}${s.tillegg ? ` (${t.tilleggMerke})` : ''}`}</Table.DataCell>
              <Table.DataCell>{s.leser.navn}</Table.DataCell>
              <Table.DataCell>
                <div className={stil.linje}>
                  <Status rad={s} />
                  {s.aDrofte > 0 && <span className={stil.dempet}>{t.lesing.droft.igjen(s.aDrofte)}</span>}
                  {s.status === 'inhabil' && <ByttLeser rad={s} lesere={lesere} />}
                </div>
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Rulletabell>
  )
}
