import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samtykket, Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import { Button, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Trekkdialog } from '../../felles/samtykke/Trekkdialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Arklenker } from './Arklenker.tsx'
import stil from './Samtykke.module.css'

type Props = { sakId: string; visning: Samtykkevisninger; samtykke: Samtykket }

/** Ett samtykke: til hvem, hvor lenge, om hvem, hva og til hva; og knappen som trekker det. */
export function Samtykkerad({ sakId, visning, samtykke: s }: Props) {
  const { samtykke: t, tilbud } = useTekster()
  const format = useFormat()
  const dag = (d: string) => format.dato(d as Dato)
  const [trekker, trekk] = useState(false)
  const gjelder = s.status === 'gjelder' || s.status === 'gaar-ut'
  const fakta: readonly (readonly [string, string])[] = [
    [t.omHvem, format.liste(s.om.map(p => p.fornavn))],
    [t.hva, s.hva],
    ...(s.formal ? [[t.formal, s.formal] as const] : []),
    ...s.barnetSier.map(b => [t.sier(b.person.fornavn), b.ord] as const),
    ...(s.dokument ? [[t.arket, s.dokument] as const] : []),
  ]
  return (
    <li className={stil.rad}>
      <div className={stil.topp}>
        <strong>{s.mottaker.navn}</strong>
        <Tag size="xsmall" variant={MERKE[s.status]}>
          {t.status[s.status]}
        </Tag>
        {s.egen && <span className={stil.dempet}>{t.mottakerslag[s.mottaker.slag]}</span>}
        <span className={stil.dempet}>{t.retningen[s.retning]}</span>
      </div>
      <p>
        {t.gittAv(s.av.fornavn, t.maaten[s.maate], dag(s.dato))}{' '}
        {s.trukket
          ? t.trukketLinje(
              dag(s.trukket.dato),
              s.trukket.av?.fornavn ?? '',
              s.trukket.maate ? t.maaten[s.trukket.maate] : '',
            )
          : gjelder
            ? t.gjelderTil(dag(s.til))
            : t.ble(dag(s.til))}
      </p>
      <dl className={stil.fakta}>
        {fakta.map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
      {s.antallSvar > 0 && <p className={stil.dempet}>{t.hviler(s.antallSvar)}</p>}
      {!s.egen && (
        <p className={stil.dempet}>
          {t.paaTilbud} <Lenke til={`/saker/${sakId}/tilbud`}>{tilbud.samtykker}</Lenke>
        </p>
      )}
      {gjelder && (
        <div className={stil.knapper}>
          {visning.kanSkrive && (
            <Button size="xsmall" variant="secondary" onClick={() => trekk(true)}>
              {t.trekk}
              <span className="aksel-sr-only">: {s.mottaker.navn}</span>
            </Button>
          )}
          {s.egen && !visning.bareTomtArk && (
            <div className={stil.arket}>
              <span className={stil.dempet}>{t.ark}</span>
              <Arklenker sakId={sakId} nr={s.nr} navn={s.mottaker.navn} />
            </div>
          )}
        </div>
      )}
      {trekker && (
        <Trekkdialog
          sakId={sakId}
          nr={s.nr}
          navn={s.mottaker.navn}
          dagens={visning.dagens}
          personer={visning.personer}
          giver={s.av.personId}
          vedLukk={() => trekk(false)}
        />
      )}
    </li>
  )
}

const MERKE = {
  gjelder: 'success',
  'gaar-ut': 'warning',
  utlopt: 'neutral',
  trukket: 'neutral',
} as const satisfies Record<Samtykket['status'], string>
