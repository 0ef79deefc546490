import { type Avviksvisning, type Maltall, maledag } from '@handlingsrom/kontrakt/avvik'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Alert, Button, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Avvik.module.css'

const prosent = (t: Extract<Maltall, { slag: 'tall' }>) => Math.round((t.mangler * 100) / t.av)

export function Tallet({ tall }: { tall: Maltall }) {
  const { avvik: t } = useTekster()
  return tall.slag === 'tall' ? t.effekt.tall(tall.mangler, tall.av, prosent(tall)) : t.effekt.forFaa
}

/** Før og etter på én skala, med streken ved målet. Ordene under søylen sier alt bildet sier. */
export function Effekt({ a }: { a: Avviksvisning }) {
  const { avvik: t } = useTekster()
  const navn = useTertialnavn()
  const format = useFormat()
  const alle = [a.utgangspunkt, ...a.malinger]
  const utgaver = new Set(alle.filter(m => m.tall.slag === 'tall').map(m => m.utgaver.join()))
  const skjult = alle.some(m => m.tall.slag === 'for-faa')
  const ventende = a.perioder.filter(p => !a.malinger.some(m => m.periode === p)) as Tertial[]
  return (
    <Panel tittel={t.effekt.tittel}>
      <p className={stil.avsnitt}>{t.effekt.mal(a.effekt.hoyst)}</p>
      <ul className={stil.effekt}>
        <Rad
          navn={`${t.effekt.for}: ${navn(a.utgangspunkt.periode as Tertial)}`}
          tall={a.utgangspunkt.tall}
          mal={a.effekt.hoyst}
          {...(a.utgangspunkt.ferdig ? {} : { merknad: t.effekt.ikkeFerdig })}
        />
        {a.malinger.map(m => (
          <Rad
            key={m.periode}
            navn={`${t.effekt.etter}: ${navn(m.periode as Tertial)}`}
            tall={m.tall}
            mal={a.effekt.hoyst}
          />
        ))}
        {!a.lukket &&
          ventende.map(p => (
            <li key={p}>
              <span>{`${t.effekt.etter}: ${navn(p)}`}</span>
              <span className={stil.dempet}>{t.effekt.ikkeMalt(format.dato(maledag(p)))}</span>
            </li>
          ))}
      </ul>
      {skjult && <p className={stil.dempet}>{t.effekt.hvorfor}</p>}
      {utgaver.size > 1 && (
        <Alert variant="info" size="small" inline>
          {t.effekt.utgaver}
        </Alert>
      )}
      {a.kanStyre && a.mulige.length > 0 && <NyMaling a={a} />}
    </Panel>
  )
}

type Radprops = { navn: string; tall: Maltall; mal: number; merknad?: string }

function Rad({ navn, tall, mal, merknad }: Radprops) {
  const { avvik: t } = useTekster()
  return (
    <li>
      <span>{navn}</span>
      {tall.slag === 'tall' && (
        <svg
          className={stil.soyle}
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden
          data-nadd={tall.mangler * 100 <= mal * tall.av}
        >
          <rect className={stil.bunn} width="100" height="10" />
          <rect className={stil.del} width={(tall.mangler * 100) / tall.av} height="10" />
          <line className={stil.mal} x1={mal} x2={mal} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
        </svg>
      )}
      <span>
        <Tallet tall={tall} />
        {merknad && <span className={stil.dempet}>{` (${merknad})`}</span>}
        {tall.slag === 'tall' && <span className={stil.dempet}>{`. ${t.effekt.malstrek(mal)}`}</span>}
      </span>
    </li>
  )
}

function NyMaling({ a }: { a: Avviksvisning }) {
  const { avvik: t } = useTekster()
  const navn = useTertialnavn()
  const [periode, settPeriode] = useState(a.mulige[0] ?? '')
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/avvik/${a.avvikId}`, [
    ['avvik', a.avvikId],
  ])
  const valgt = a.mulige.includes(periode) ? periode : (a.mulige[0] ?? '')
  return (
    <div className={`${stil.linje} ${stil.bareSkjerm}`}>
      <Select
        size="small"
        label={t.effekt.velgPeriode}
        value={valgt}
        onChange={e => settPeriode(e.target.value)}
      >
        {a.mulige.map(p => (
          <option key={p} value={p}>
            {navn(p as Tertial)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        variant="secondary"
        loading={sender}
        onClick={() => void utfor('planleggMaling', { periode: valgt }).catch(() => undefined)}
      >
        {t.effekt.nyPeriode}
      </Button>
      {feil != null && <Feilet feil={feil} />}
    </div>
  )
}
