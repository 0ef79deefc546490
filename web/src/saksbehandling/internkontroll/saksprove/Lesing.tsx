import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Lesingsvisning, Lestpunkt } from '@handlingsrom/kontrakt/saksprove'
import { Alert, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Bekreft } from '../../../felles/komponenter/Bekreft.tsx'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Feilet, Laster } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { LeserInhabil } from './LeserInhabil.tsx'
import { Levertpunkt } from './Levertpunkt.tsx'
import { Punktskjema } from './Punktskjema.tsx'
import stil from './Saksprove.module.css'
import { Steder } from './Steder.tsx'
import { lesingSporring } from './sporringer.ts'

const OMRADER: readonly (readonly ['kartlegging' | 'vurdering' | 'oppfolging', readonly Lestpunkt[]])[] = [
  ['kartlegging', ['K1', 'K2', 'K3']],
  ['vurdering', ['V1', 'V2', 'V3', 'V4', 'V5']],
  ['oppfolging', ['O']],
]

/** En lesing av én trukket sak: veien inn i saken, og ett svar for hvert målepunkt. Levert er den låst, og kontrollenes svar står ved siden av. */
export function Lesing() {
  const { lesingId } = useParams({ strict: false }) as { lesingId: string }
  const t = useTekster().saksprove.lesing
  const sporring = useQuery(lesingSporring(lesingId))
  if (sporring.data) return <EnLesing lesing={sporring.data} />
  if (!sporring.isError) return <Laster side rader={6} hoyde={72} />
  return (
    <Side tittel={t.fane} fanetittel={t.fane} over={<Lenke til="/internkontroll">{t.tilbake}</Lenke>}>
      <Feilet feil={sporring.error} provIgjen={() => void sporring.refetch()} />
    </Side>
  )
}

function EnLesing({ lesing }: { lesing: Lesingsvisning }) {
  const { saksprove, internkontroll } = useTekster()
  const t = saksprove.lesing
  const format = useFormat()
  const levert = lesing.levert as Tidspunkt | null
  return (
    <Side
      tittel={t.tittel(lesing.saksnummer)}
      fanetittel={t.fane}
      over={<Lenke til="/internkontroll">{t.tilbake}</Lenke>}
      hensikt={
        levert
          ? t.hensiktLevert(format.tidspunkt(levert), lesing.leser)
          : (lesing.kanSkrive ? t.hensikt : t.hensiktUte)(format.dato(lesing.frist as Dato))
      }
    >
      {lesing.kanSkrive && (
        <Panel tittel={t.lesSaken}>
          <p className={stil.dempet}>{t.lesHjelp}</p>
          <Steder lesing={lesing} />
          <p className={stil.dempet}>{t.blindt}</p>
        </Panel>
      )}
      {OMRADER.map(([omrade, punkter]) => (
        <Panel key={omrade} tittel={internkontroll.omrade[omrade]}>
          {lesing.punkter
            .filter(p => punkter.includes(p.malepunkt))
            .map(p =>
              lesing.kanSkrive ? (
                <Punktskjema key={p.malepunkt} lesing={lesing} punkt={p} />
              ) : (
                <Levertpunkt key={p.malepunkt} lesing={lesing} punkt={p} />
              ),
            )}
        </Panel>
      ))}
      {lesing.kanSkrive && <Lever lesing={lesing} />}
    </Side>
  )
}

function Lever({ lesing }: { lesing: Lesingsvisning }) {
  const t = useTekster().saksprove.lesing
  const [spor, settSpor] = useState(false)
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/lesinger/${lesing.lesingId}`, [
    ['lesing', lesing.lesingId],
    ['sak', lesing.sakId],
  ])
  const igjen = lesing.punkter.filter(p => p.mangler.length > 0).length
  return (
    <>
      <div className={stil.lever}>
        <Button disabled={igjen > 0} aria-describedby="igjen" onClick={() => settSpor(true)}>
          {t.lever}
        </Button>
        <Alert id="igjen" inline size="small" variant={igjen > 0 ? 'info' : 'success'} role="status">
          {igjen > 0 ? t.igjen(igjen) : t.ferdig}
        </Alert>
        <LeserInhabil lesing={lesing} />
      </div>
      {feil != null && <Feilet feil={feil} />}
      <Bekreft
        apen={spor}
        tittel={t.leverTittel}
        bekreft={t.lever}
        sender={sender}
        vedLukk={() => settSpor(false)}
        vedBekreft={() =>
          utfor('lever', {}).then(
            () => settSpor(false),
            () => settSpor(false),
          )
        }
      >
        {t.leverTekst}
      </Bekreft>
    </>
  )
}
