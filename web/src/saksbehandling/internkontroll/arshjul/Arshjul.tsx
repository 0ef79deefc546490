import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Arshjulrad, Arshjul as Svar } from '@handlingsrom/kontrakt/arshjul'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../../felles/api/klient.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Arshjul.module.css'
import { Hjul } from './Hjul.tsx'

/** Det som er på etterskudd først, med den som eier det; så de tolv månedene som et bilde og en liste. */
export function Arshjul() {
  const { arshjul: t, internkontroll } = useTekster()
  const sporring = useQuery({
    queryKey: ['lister', 'arshjul'],
    queryFn: ({ signal }) => hent<Svar>('/api/internkontroll/arshjul', { signal }),
  })
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/internkontroll">{internkontroll.tittel}</Lenke>}
    >
      <Sporring sporring={sporring}>{hjul => <Innhold hjul={hjul} />}</Sporring>
    </Side>
  )
}

function Innhold({ hjul }: { hjul: Svar }) {
  const { arshjul: t } = useTekster()
  const format = useFormat()
  const med = hjul.maneder.filter(m => m.dager.length > 0)
  return (
    <div className={stil.kolonner}>
      <Hjul hjul={hjul} />
      <div className={stil.lister}>
        <Panel tittel={t.etterskudd}>
          {hjul.etterskudd.length === 0 ? (
            <p className={stil.dempet}>{t.ingenEtterskudd}</p>
          ) : (
            <Liste rader={hjul.etterskudd} />
          )}
        </Panel>
        <Panel tittel={t.hjul}>
          {med.length === 0 ? (
            <>
              <p className={stil.ingen}>{t.ingen}</p>
              <p className={stil.dempet}>{t.ingenHjelp}</p>
            </>
          ) : (
            <div className={stil.maneder}>
              {med.map(m => (
                <section key={m.maned}>
                  <Heading level="3" size="xsmall">
                    {format.maned(m.maned as Maned)}
                  </Heading>
                  <Liste rader={m.dager} />
                </section>
              ))}
            </div>
          )}
          {hjul.senere > 0 && <p className={stil.senere}>{t.senere(hjul.senere)}</p>}
        </Panel>
      </div>
    </div>
  )
}

function Liste({ rader }: { rader: readonly Arshjulrad[] }) {
  const { arshjul: t } = useTekster()
  const format = useFormat()
  return (
    <ul className={stil.liste}>
      {rader.map(r => (
        <li key={`${r.slag}${r.dato}${r.ref}${r.tittel}${r.eier}`}>
          <span className={stil.dag}>{format.dato(r.dato as Dato)}</span>
          <span className={stil.hva}>
            <Hva r={r} />
            <span className={stil.dempet}>{[t.slag[r.slag], r.eier ?? t.uten].join(' · ')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

const SIDE = {
  gjennomgang: '/internkontroll/register/',
  utloper: '/internkontroll/register/',
  dag: '/internkontroll/register/',
  tiltak: '/internkontroll/avvik/',
  maling: '/internkontroll/avvik/',
  lesing: '/internkontroll',
  norm: '/kommune',
  milepael: '/internkontroll/egenvurdering/',
} as const satisfies Record<Arshjulrad['slag'], string>

function Hva({ r }: { r: Arshjulrad }) {
  const { arshjul: t } = useTekster()
  const periode = useTertialnavn()
  const navn =
    r.slag === 'norm' ? t.normen : r.slag === 'lesing' ? t.saksproven(periode(r.tittel as Tertial)) : r.tittel
  return <Lenke til={`${SIDE[r.slag]}${r.ref ?? ''}`}>{navn}</Lenke>
}
