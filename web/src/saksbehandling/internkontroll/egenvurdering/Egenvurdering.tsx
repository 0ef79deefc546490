import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { erGjort } from '@handlingsrom/kontrakt/egenvurdering'
import { Alert, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Dokumenter } from './Dokumenter.tsx'
import stil from './Egenvurdering.module.css'
import { Ferdig } from './Ferdig.tsx'
import { Plan, Saksprove } from './Koblinger.tsx'
import { Moter } from './Moter.tsx'
import { Rapport } from './Rapport.tsx'
import { Refleksjon } from './Refleksjon.tsx'
import { Samtaler } from './Samtaler.tsx'
import { type Delprops, egenvurderingSporring, useSkriv } from './sporringer.ts'
import { Tidsplan } from './Tidsplan.tsx'

/** Arbeidsrommet for én egenvurdering: delene i rekkefølge, hva som er gjort, og hva som er neste. */
export function Egenvurdering() {
  const { egenvurderingId } = useParams({ strict: false }) as { egenvurderingId: string }
  const { egenvurdering: t } = useTekster()
  const sporring = useQuery(egenvurderingSporring(egenvurderingId))
  const e = sporring.data
  return (
    <Side
      tittel={e?.tittel ?? t.tittel}
      fanetittel={t.tittel}
      hensikt={e && [t.malen[e.mal], t.harAnsvaret(e.ansvarlig.navn), ...nesteOrd(e, t)].join(' · ')}
      over={<Lenke til="/internkontroll/egenvurdering">{t.tittel}</Lenke>}
      handlinger={
        e && (
          <>
            {e.kanBytteAnsvarlig && <ByttAnsvarlig e={e} />}
            <Button size="small" variant="secondary" onClick={() => window.print()}>
              {t.rapport.skrivUt}
            </Button>
          </>
        )
      }
    >
      <Sporring sporring={sporring}>{x => <Innhold e={x} />}</Sporring>
    </Side>
  )
}

const nesteOrd = (e: Delprops['e'], t: ReturnType<typeof useTekster>['egenvurdering']) =>
  e.ferdig ? [] : [e.neste ? t.neste(t.del[e.neste]) : t.klar]

function Innhold({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  return (
    <>
      {e.ferdig ? (
        <Alert variant="success" size="small">
          {t.erFerdig(e.ferdig.av, format.tidspunkt(e.ferdig.tidspunkt as Tidspunkt))}
        </Alert>
      ) : (
        <Alert variant="info" size="small" inline>
          {t.personvern}
        </Alert>
      )}
      <div className={stil.kolonner}>
        <nav aria-label={t.deler} className={stil.deler}>
          <ol>
            {e.deler.map(d => (
              <li key={d.del} data-gjort={erGjort(d)}>
                <a href={`#${d.del}`} className="aksel-link">
                  {t.del[d.del]}
                </a>
                <span className={stil.dempet}>
                  {erGjort(d)
                    ? t.status.gjort
                    : d.av !== null && d.gjort > 0
                      ? t.avAlle(d.gjort, d.av)
                      : t.status.ikke}
                </span>
              </li>
            ))}
          </ol>
        </nav>
        <div className={stil.hoved}>
          <Tidsplan e={e} />
          <Dokumenter e={e} />
          <Moter e={e} />
          <Refleksjon e={e} />
          <Samtaler e={e} />
          <Saksprove e={e} />
          <Rapport e={e} />
          <Plan e={e} />
          <Ferdig e={e} />
        </div>
      </div>
    </>
  )
}

function ByttAnsvarlig({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const [apen, settApen] = useState(false)
  const [hvem, settHvem] = useState<string>()
  const [provd, settProvd] = useState(false)
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, () => settApen(false))
  return (
    <>
      <Button size="small" variant="tertiary" onClick={() => settApen(true)}>
        {t.byttAnsvarlig}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={t.byttAnsvarlig}
          bekreft={t.byttAnsvarlig}
          sender={sender}
          feil={feil}
          vedSend={() => {
            settProvd(true)
            if (hvem) skriv({ type: 'byttAnsvarlig', ansvarlig: hvem })
          }}
          vedLukk={() => settApen(false)}
        >
          <Valgfelt
            etikett={t.ansvarlig}
            valg={Object.fromEntries(e.ansatte.map(a => [a.ansattId, a.navn]))}
            verdi={hvem}
            vedEndring={settHvem}
            feil={provd && !hvem ? t.velgAnsvarlig : undefined}
          />
        </Skjemadialog>
      )}
    </>
  )
}
