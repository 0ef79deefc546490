import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Avviksvisning } from '@handlingsrom/kontrakt/avvik'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Avvik.module.css'
import { Effekt } from './Effekt.tsx'
import { Lukking } from './Lukking.tsx'
import { Kilden, Malet } from './Malet.tsx'
import { avviketSporring } from './sporringer.ts'
import { Tiltak } from './Tiltak.tsx'

/** Ett avvik: hva som svikter, hvorfor, hva vi gjør, om det hjalp, og om det kan lukkes. */
export function Avvik() {
  const { avvikId } = useParams({ strict: false }) as { avvikId: string }
  const { avvik: t } = useTekster()
  const format = useFormat()
  const sporring = useQuery(avviketSporring(avvikId))
  const a = sporring.data
  return (
    <Side
      tittel={a?.tittel ?? t.tittel}
      fanetittel={t.tittel}
      hensikt={
        a && (
          <>
            <Malet effekt={a.effekt} /> · {t.siden(format.dato(a.apnet as Dato))} <Kilden a={a} />
            {a.lukket && ` · ${t.lukketDag(format.tidspunkt(a.lukket as Tidspunkt))}`}
          </>
        )
      }
      over={<Lenke til="/internkontroll/avvik">{t.tittel}</Lenke>}
      handlinger={
        <Button size="small" variant="secondary" className={stil.bareSkjerm} onClick={() => window.print()}>
          {t.skrivUt}
        </Button>
      }
    >
      <Sporring sporring={sporring}>
        {av => (
          <>
            <Effekt a={av} />
            <Tiltak a={av} />
            <Lukking a={av} />
            <Ordene a={av} />
            <Historikk a={av} />
          </>
        )}
      </Sporring>
    </Side>
  )
}

function Ordene({ a }: { a: Avviksvisning }) {
  const { avvik: t } = useTekster()
  const [apen, settApen] = useState(false)
  return (
    <Panel
      tittel={t.arsak}
      hoyre={
        a.kanStyre && (
          <Button size="small" variant="tertiary" className={stil.bareSkjerm} onClick={() => settApen(true)}>
            {t.rediger}
          </Button>
        )
      }
    >
      <dl className={stil.ord}>
        <dt>{t.dialog.arsak}</dt>
        <dd>{a.arsak || t.ikkeSkrevet}</dd>
        <dt>{t.dialog.beskrivelse}</dt>
        <dd>{a.beskrivelse || t.ikkeSkrevet}</dd>
      </dl>
      {apen && <Orddialog a={a} vedLukk={() => settApen(false)} />}
    </Panel>
  )
}

function Orddialog({ a, vedLukk }: { a: Avviksvisning; vedLukk: () => void }) {
  const { avvik: t } = useTekster()
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/avvik/${a.avvikId}`, [
    ['avvik', a.avvikId],
  ])
  const arsak = useUtkast(`${a.avvikId}:arsak`, a.arsak)
  const beskrivelse = useUtkast(`${a.avvikId}:beskrivelse`, a.beskrivelse)
  const send = () =>
    utfor('beskriv', { arsak: arsak.tekst, beskrivelse: beskrivelse.tekst }).then(
      () => {
        arsak.forkast()
        beskrivelse.forkast()
        vedLukk()
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.rediger}
      intro={t.dialog.intro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.dialog.arsak} utkast={arsak} minRader={2} />
      <Fritekst etikett={t.dialog.beskrivelse} utkast={beskrivelse} minRader={2} />
    </Skjemadialog>
  )
}

function Historikk({ a }: { a: Avviksvisning }) {
  const { avvik: t } = useTekster()
  const format = useFormat()
  const navn = useTertialnavn()
  return (
    <Panel tittel={t.historikk}>
      <ol className={stil.liste}>
        {a.historikk.map(h => (
          <li key={h.nr}>
            <p>
              {t.hendelse[h.hva]}
              {h.periode && ` (${navn(h.periode as Tertial)})`}
            </p>
            {h.tekst && <p>{h.tekst}</p>}
            <p className={stil.dempet}>{`${format.tidspunkt(h.tidspunkt as Tidspunkt)} · ${h.av}`}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
