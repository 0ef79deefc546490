import {
  type Avviksvisning,
  type Effektmal,
  erNadd,
  type Maltall,
  maledag,
} from '@handlingsrom/kontrakt/avvik'
import { definisjonen, vistVerdi } from '@handlingsrom/kontrakt/indikator'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Alert, Button, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Avvik.module.css'
import { Tallet, useMalord } from './Malet.tsx'

/** Tallet på skalaen søylen tegnes på: prosent, eller dager. `null`: det er ikke noe å tegne. */
function verdien(e: Effektmal, tall: Maltall): number | null {
  if (tall.slag === 'tall') return (tall.mangler * 100) / tall.av
  return tall.slag === 'indikator' && e.slag === 'indikator' ? vistVerdi(e.indikator, tall.tall) : null
}

const malverdi = (e: Effektmal): number => (e.slag === 'indikator' ? e.verdi : e.hoyst)

/** Der søylen er full: hundre prosent, eller litt over det lengste av dagene. */
function toppen(e: Effektmal, alle: readonly Maltall[]): number {
  if (e.slag !== 'indikator' || definisjonen(e.indikator).form !== 'dager') return 100
  return Math.max(1, e.verdi, ...alle.map(x => verdien(e, x) ?? 0)) * 1.1
}

/** Før og etter på én skala, med streken ved målet. Ordene under søylen sier alt bildet sier. */
export function Effekt({ a }: { a: Avviksvisning }) {
  const { avvik: t } = useTekster()
  const navn = useTertialnavn()
  const format = useFormat()
  const alle = [a.utgangspunkt, ...a.malinger]
  const { setning } = useMalord(a.effekt)
  const utgaver = new Set(alle.filter(m => m.tall.slag !== 'for-faa').map(m => m.utgaver.join()))
  const slagene = new Set(alle.map(m => m.tall.slag))
  const topp = toppen(
    a.effekt,
    alle.map(m => m.tall),
  )
  const ventende = a.perioder.filter(p => !a.malinger.some(m => m.periode === p)) as Tertial[]
  return (
    <Panel tittel={t.effekt.tittel}>
      <p className={stil.avsnitt}>{setning}</p>
      <ul className={stil.effekt}>
        <Rad
          navn={`${t.effekt.for}: ${navn(a.utgangspunkt.periode as Tertial)}`}
          tall={a.utgangspunkt.tall}
          effekt={a.effekt}
          topp={topp}
          {...(a.utgangspunkt.ferdig ? {} : { merknad: t.effekt.ikkeFerdig })}
        />
        {a.malinger.map(m => (
          <Rad
            key={m.periode}
            navn={`${t.effekt.etter}: ${navn(m.periode as Tertial)}`}
            tall={m.tall}
            effekt={a.effekt}
            topp={topp}
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
      {slagene.has('for-faa') && <p className={stil.dempet}>{t.effekt.hvorfor}</p>}
      {slagene.has('skjult') && <p className={stil.dempet}>{t.effekt.hvorforSkjult}</p>}
      {utgaver.size > 1 && (
        <Alert variant="info" size="small" inline>
          {a.effekt.slag === 'indikator' ? t.effekt.nyDefinisjon : t.effekt.utgaver}
        </Alert>
      )}
      {a.kanStyre && a.mulige.length > 0 && <NyMaling a={a} />}
    </Panel>
  )
}

type Radprops = { navn: string; tall: Maltall; effekt: Effektmal; topp: number; merknad?: string }

function Rad({ navn, tall, effekt, topp, merknad }: Radprops) {
  const { avvik: t } = useTekster()
  const { grense } = useMalord(effekt)
  const verdi = verdien(effekt, tall)
  const strek = (malverdi(effekt) * 100) / topp
  return (
    <li>
      <span>{navn}</span>
      {verdi !== null && (
        <svg
          className={stil.soyle}
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden
          data-nadd={(tall.slag === 'tall' || tall.slag === 'indikator') && erNadd(effekt, tall)}
        >
          <rect className={stil.bunn} width="100" height="10" />
          <rect className={stil.del} width={(verdi * 100) / topp} height="10" />
          <line className={stil.mal} x1={strek} x2={strek} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
        </svg>
      )}
      <span>
        <Tallet effekt={effekt} tall={tall} />
        {merknad && <span className={stil.dempet}>{` (${merknad})`}</span>}
        {verdi !== null && <span className={stil.dempet}>{`. ${t.effekt.malstrek(grense)}`}</span>}
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
        label={a.effekt.slag === 'indikator' ? t.dialog.periodeIndikator : t.effekt.velgPeriode}
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
