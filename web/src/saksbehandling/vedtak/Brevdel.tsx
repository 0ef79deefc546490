import type { Brevdelvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Heading } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Brevark.module.css'
import { type Brevrad, numreFor } from './brevrader.ts'
import { grunnlagsstedet } from './Grunnlagsliste.tsx'
import { gaTil } from './gaTil.ts'

type Del = Brevrad['deler'][number]
type Setning = Extract<Brevdelvisning, { slag: 'liste' }>['punkter'][number]
type Props = { del: Del; rad: Brevrad; lenker: boolean }

/** Ett stykke av brevet. Tallene etter setningene finnes bare på skjermen og møter de samme tallene i grunnlaget. */
export function Brevdel({ del, rad, lenker }: Props) {
  const t = useTekster().vedtak.brev
  if (del.slag === 'overskrift') return <Brevoverskrift overskrift={del} />
  if (del.slag === 'avsnitt') {
    if (del.setninger.length === 0) {
      return <p className={stil.tomt}>{t.mangler(del.barn?.navn ?? '')}</p>
    }
    return (
      <p>
        {del.setninger.map((s, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: setningene i et brev bytter aldri plass
          <Setningstekst key={i} setning={s} rad={rad} lenker={lenker} />
        ))}
      </p>
    )
  }
  if (del.slag === 'liste') {
    return (
      <ul>
        {del.punkter.map((s, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: punktene i et brev bytter aldri plass
          <li key={i}>
            <Setningstekst setning={s} rad={rad} lenker={lenker} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <table className={stil.tabell}>
      <thead className="aksel-sr-only">
        <tr>
          <th scope="col">{t.post}</th>
          <th scope="col">{t.belop}</th>
        </tr>
      </thead>
      <tbody>
        {del.rader.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: radene i et brev bytter aldri plass
          <tr key={i} className={r.sum ? stil.sum : undefined}>
            <th scope="row">{r.tekst}</th>
            <td>{r.belop}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const STORRELSE = { 1: ['3', 'medium'], 2: ['3', 'small'], 3: ['4', 'xsmall'] } as const

export function Brevoverskrift({
  overskrift: o,
}: {
  overskrift: Extract<Brevdelvisning, { slag: 'overskrift' }>
}) {
  const [level, size] = STORRELSE[o.niva as keyof typeof STORRELSE] ?? STORRELSE[3]
  return (
    <Heading level={level} size={size}>
      {o.tekst}
    </Heading>
  )
}

function Setningstekst({ setning, rad, lenker }: { setning: Setning; rad: Brevrad; lenker: boolean }) {
  const t = useTekster().vedtak.brev
  return (
    <>
      {setning.tekst}
      {numreFor(setning, rad).map(nr =>
        lenker ? (
          <a
            key={nr}
            href={`#${grunnlagsstedet(rad, nr)}`}
            className={stil.nummer}
            aria-label={t.grunnlag(nr)}
            onClick={hendelse => {
              hendelse.preventDefault()
              gaTil(grunnlagsstedet(rad, nr))
            }}
          >
            {nr}
          </a>
        ) : (
          <span key={nr} className={stil.nummer} aria-hidden>
            {nr}
          </span>
        ),
      )}{' '}
    </>
  )
}
