import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import {
  type Indikatorer as Bilde,
  definisjonen,
  INDIKATORER,
  type Indikator,
  TEMAER,
} from '@handlingsrom/kontrakt/indikator'
import { Heading, ReadMore, Select, Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dagensDato } from '../../../felles/api/meg.ts'
import { indikatorSporring } from '../../../felles/indikator/sporring.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { Laster, Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { ApnePaIndikator } from './ApnePaIndikator.tsx'
import { Forskjeller } from './Forskjeller.tsx'
import stil from './Indikatorer.module.css'
import { Indikatortabell } from './Indikatortabell.tsx'
import { Indikatortrend } from './Indikatortrend.tsx'
import { aret, type Periode, tallI, valgbarePerioder } from './perioder.ts'
import { useTallord } from './useTallord.ts'

/** Alt annet enn målepunktene: hvor lenge de venter, om barna blir hørt, hva som står i vedtakene. Hvert tall fører til definisjonen sin. */
export function Indikatorer() {
  const { indikator: t } = useTekster()
  const format = useFormat()
  const sporring = useQuery(indikatorSporring)
  return (
    <Panel
      tittel={t.tittel}
      hoyre={sporring.data && t.regnet(format.tidspunkt(sporring.data.regnet as Tidspunkt))}
    >
      <Sporring sporring={sporring} laster={<Laster rader={6} hoyde={44} />}>
        {bilde => <Innhold bilde={bilde} />}
      </Sporring>
    </Panel>
  )
}

function Innhold({ bilde }: { bilde: Bilde }) {
  const { indikator: t } = useTekster()
  const perioder = valgbarePerioder(dagensDato() as Dato)
  const [periode, settPeriode] = useState<Periode>(perioder[0] ?? 'ar-2026')
  const navn = usePeriodenavn()
  return (
    <>
      <p className={stil.dempet}>{t.ingress}</p>
      <Select
        size="small"
        className={stil.velger}
        label={t.periode}
        value={periode}
        onChange={e => settPeriode(e.target.value as Periode)}
      >
        {perioder.map(p => (
          <option key={p} value={p}>
            {navn(p)}
          </option>
        ))}
      </Select>
      {TEMAER.map(tema => {
        const her = INDIKATORER.filter(i => definisjonen(i).tema === tema)
        return (
          her.length > 0 && (
            <section key={tema} className={stil.tema} aria-labelledby={`tema-${tema}`}>
              <Heading id={`tema-${tema}`} level="3" size="xsmall">
                {t.tema[tema]}
              </Heading>
              <ul className={stil.rader}>
                {her.map(i => (
                  <Rad key={i} indikator={i} bilde={bilde} periode={periode} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <Forskjeller data={bilde.forskjeller} />
      <ReadMore header={t.somTabell} size="small">
        <Indikatortabell bilde={bilde} />
      </ReadMore>
    </>
  )
}

function usePeriodenavn(): (p: Periode) => string {
  const { indikator: t } = useTekster()
  const tertial = useTertialnavn()
  const iar = Number(dagensDato().slice(0, 4))
  return p => {
    const ar = aret(p)
    if (ar !== null) return ar === iar ? t.hittil(ar) : t.helear(ar)
    return tertial(p as Parameters<typeof tertial>[0])
  }
}

function Rad({ indikator, bilde, periode }: { indikator: Indikator; bilde: Bilde; periode: Periode }) {
  const { indikator: t } = useTekster()
  const ord = useTallord()
  const serie = bilde.serier.find(s => s.indikator === indikator)
  const { naa, for: foer } = serie ? tallI(serie, periode) : {}
  const stort = ord.stort(indikator, naa)
  const { ikkeMalt } = definisjonen(indikator)
  return (
    <li className={stil.rad}>
      <div>
        <Lenke til={`/internkontroll/indikator/${indikator}`}>{t.navn[indikator]}</Lenke>{' '}
        {serie && naa?.status === 'vises' && <ApnePaIndikator serie={serie} periode={periode} />}
      </div>
      {naa && stort !== null ? (
        <div>
          <span className={stil.stort}>{stort}</span> <span>{ord.detalj(indikator, naa)}</span>
          <p className={stil.dempet}>{ord.endring(indikator, naa, foer)}</p>
        </div>
      ) : (
        <p className={stil.dempet}>
          {ikkeMalt ? (
            <>
              <Tag size="xsmall" variant="neutral">
                {t.ikkeMalt}
              </Tag>{' '}
              <span lang="nb">{ikkeMalt}</span>
            </>
          ) : (
            ord.grunn(naa)
          )}
        </p>
      )}
      {serie && <Indikatortrend serie={serie} />}
    </li>
  )
}
