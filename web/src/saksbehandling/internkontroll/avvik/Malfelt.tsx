import {
  type Effektmal,
  hoyesteMal,
  MALBARE,
  MALRETNINGER,
  type Malretning,
} from '@handlingsrom/kontrakt/avvik'
import { definisjonen, type Indikator } from '@handlingsrom/kontrakt/indikator'
import { LESTE_PUNKTER, type Lestpunkt } from '@handlingsrom/kontrakt/saksprove'
import { Radio, RadioGroup, Select, TextField } from '@navikt/ds-react'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'

/** Målet mens det skrives. Det som ikke er valgt ennå, er `undefined`. */
export type Malutkast = {
  slag: 'malepunkt' | 'indikator'
  malepunkt: Lestpunkt | undefined
  indikator: Indikator | undefined
  retning: Malretning | undefined
  tall: string
}

const heltall = (s: string, hoyest: number): number | null =>
  /^\d{1,3}$/.test(s.trim()) && Number(s) <= hoyest ? Number(s) : null

/** Målet når alt er valgt. `null`: noe mangler. */
export function effektmalet({ slag, malepunkt, indikator, retning, tall }: Malutkast): Effektmal | null {
  const n = heltall(tall, slag === 'indikator' && indikator ? hoyesteMal(indikator) : 100)
  if (n === null) return null
  if (slag === 'malepunkt') return malepunkt ? { slag, malepunkt, hoyst: n } : null
  return indikator && retning ? { slag, indikator, retning, verdi: n } : null
}

type Props = {
  mal: Malutkast
  vedEndring: (m: Malutkast) => void
  provd: boolean
  punkter?: readonly Lestpunkt[]
}

/** Hva effekten måles på: et målepunkt, eller en indikator med retning og grense. Er punktene gitt, er det bare dem. */
export function Malfelt({ mal, vedEndring, provd, punkter }: Props) {
  const { avvik } = useTekster()
  const t = avvik.dialog
  return (
    <>
      {!punkter && (
        <RadioGroup
          size="small"
          legend={t.hva}
          value={mal.slag}
          onChange={(slag: Malutkast['slag']) => vedEndring({ ...mal, slag, tall: '' })}
        >
          <Radio value="malepunkt">{t.slag.malepunkt}</Radio>
          <Radio value="indikator">{t.slag.indikator}</Radio>
        </RadioGroup>
      )}
      {mal.slag === 'indikator' ? (
        <Indikatorfelt mal={mal} vedEndring={vedEndring} provd={provd} />
      ) : (
        <Punktfelt mal={mal} vedEndring={vedEndring} provd={provd} punkter={punkter ?? LESTE_PUNKTER} />
      )}
    </>
  )
}

function Punktfelt({ mal, vedEndring, provd, punkter }: Props & { punkter: readonly Lestpunkt[] }) {
  const { avvik, kontroll } = useTekster()
  const t = avvik.dialog
  return (
    <>
      <Select
        size="small"
        label={t.punkt}
        value={mal.malepunkt ?? ''}
        error={provd && !mal.malepunkt ? t.manglerPunkt : undefined}
        onChange={e => vedEndring({ ...mal, malepunkt: punkter.find(p => p === e.target.value) })}
      >
        <option value="" />
        {punkter.map(p => (
          <option key={p} value={p}>{`${p} ${kontroll.navn[p]}`}</option>
        ))}
      </Select>
      <Tallfelt
        etikett={t.hoyst}
        hjelp={t.hoystHjelp}
        feil={provd && heltall(mal.tall, 100) === null ? t.manglerHoyst : undefined}
        tall={mal.tall}
        vedEndring={tall => vedEndring({ ...mal, tall })}
      />
    </>
  )
}

function Indikatorfelt({ mal, vedEndring, provd }: Props) {
  const { avvik, indikator: ind } = useTekster()
  const t = avvik.dialog
  const { indikator } = mal
  const dager = !!indikator && definisjonen(indikator).form === 'dager'
  const hoyest = indikator ? hoyesteMal(indikator) : 100
  return (
    <>
      <Select
        size="small"
        label={t.indikator}
        value={indikator ?? ''}
        error={provd && !indikator ? t.manglerIndikator : undefined}
        onChange={e => vedEndring({ ...mal, indikator: MALBARE.find(i => i === e.target.value) })}
      >
        <option value="" />
        {MALBARE.map(i => (
          <option key={i} value={i}>
            {ind.navn[i]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t.retning}
        value={mal.retning ?? ''}
        error={provd && !mal.retning ? t.manglerRetning : undefined}
        onChange={e => vedEndring({ ...mal, retning: MALRETNINGER.find(r => r === e.target.value) })}
      >
        <option value="" />
        {MALRETNINGER.map(r => (
          <option key={r} value={r}>
            {avvik.retning[r]}
          </option>
        ))}
      </Select>
      <Tallfelt
        etikett={dager ? ind.beslutning.antallDager : ind.beslutning.antallProsent}
        hjelp={t.grenseHjelp(hoyest)}
        feil={provd && heltall(mal.tall, hoyest) === null ? t.manglerGrense(hoyest) : undefined}
        tall={mal.tall}
        vedEndring={tall => vedEndring({ ...mal, tall })}
      />
    </>
  )
}

type Tallprops = {
  etikett: string
  hjelp: string
  feil: string | undefined
  tall: string
  vedEndring: (s: string) => void
}
const Tallfelt = ({ etikett, hjelp, feil, tall, vedEndring }: Tallprops) => (
  <TextField
    size="small"
    label={etikett}
    description={hjelp}
    inputMode="numeric"
    htmlSize={4}
    autoComplete="off"
    value={tall}
    error={feil}
    onChange={e => vedEndring(e.target.value)}
  />
)
