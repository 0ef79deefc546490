import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Button, Select, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { harRolle, useMeg } from '../../../felles/api/meg.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delpanel } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv, type Visning } from './sporringer.ts'

/** Saksprøven dere leser. Den trekkes og leses der den hører hjemme; her står bare hvilken. */
export function Saksprove({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  const periode = useTertialnavn()
  const { skriv, feil } = useSkriv(e.egenvurderingId)
  const serInternkontrollen = harRolle(useMeg(), 'leder', 'fagansvarlig')
  const navnet = (p: Visning['prover'][number]) =>
    t.saksprove.navn(periode(p.periode as Tertial), format.dato(p.trukket as Dato))
  const valgt = e.prover.find(p => p.proveId === e.proveId)
  return (
    <Delpanel id="saksprove" tittel={t.del.saksprove}>
      {e.kanSkrive && e.prover.length > 0 ? (
        <Select
          size="small"
          label={t.saksprove.velg}
          className={stil.velger}
          value={e.proveId ?? ''}
          onChange={x => skriv({ type: 'knyttProve', proveId: x.target.value || null })}
        >
          <option value="">{t.saksprove.ingenValgt}</option>
          {e.prover.map(p => (
            <option key={p.proveId} value={p.proveId}>
              {navnet(p)}
            </option>
          ))}
        </Select>
      ) : (
        <p className={stil.dempet}>{valgt ? navnet(valgt) : e.ferdig ? t.ikkeFort : t.saksprove.ingen}</p>
      )}
      {feil != null && <Feilet feil={feil} />}
      {serInternkontrollen && (
        <span className={stil.bareSkjerm}>
          <Lenke til="/internkontroll">{t.saksprove.se}</Lenke>
        </span>
      )}
    </Delpanel>
  )
}

/** Planen for retting er avvikene med tiltakene sine. De bygges ikke om igjen her, bare knyttes hit. */
export function Plan({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const serInternkontrollen = harRolle(useMeg(), 'leder', 'fagansvarlig')
  const knyttet = e.avvik.filter(a => a.knyttet)
  return (
    <Delpanel id="plan" tittel={t.plan.tittel}>
      {e.ferdig === null && <p className={stil.dempet}>{t.plan.hjelp}</p>}
      {knyttet.length === 0 ? (
        <p className={stil.avsnitt}>{t.plan.ingen}</p>
      ) : (
        <ul className={stil.liste}>
          {knyttet.map(a => (
            <li key={a.avvikId} className={stil.rad}>
              {serInternkontrollen ? (
                <Lenke til={`/internkontroll/avvik/${a.avvikId}`}>{a.tittel}</Lenke>
              ) : (
                <span>{a.tittel}</span>
              )}
              <Tag size="xsmall" variant="outline" data-color={a.lukket ? 'success' : 'info'}>
                {a.lukket ? t.plan.lukket : t.plan.apent}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      {e.kanSkrive && <Knytt e={e} />}
      {serInternkontrollen && (
        <span className={stil.bareSkjerm}>
          <Lenke til="/internkontroll/avvik">{t.plan.avvikene}</Lenke>
        </span>
      )}
    </Delpanel>
  )
}

function Knytt({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const [valgt, settValgt] = useState('')
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, () => settValgt(''))
  const mulige = e.avvik.filter(a => !a.knyttet)
  if (mulige.length === 0) return null
  return (
    <div className={`${stil.knytt} ${stil.bareSkjerm}`}>
      <Select
        size="small"
        label={t.plan.velg}
        className={stil.velger}
        value={valgt}
        onChange={x => settValgt(x.target.value)}
      >
        <option value="" />
        {mulige.map(a => (
          <option key={a.avvikId} value={a.avvikId}>
            {a.tittel}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        variant="secondary"
        loading={sender}
        onClick={() => valgt && skriv({ type: 'knyttAvvik', avvikId: valgt })}
      >
        {t.plan.knytt}
      </Button>
      {feil != null && <Feilet feil={feil} />}
    </div>
  )
}
