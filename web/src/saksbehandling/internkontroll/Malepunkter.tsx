import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { DELER_AV_O } from '@handlingsrom/domene/kontroll/resultat'
import type { Del, Internkontroll, Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { Alert, Heading, ReadMore } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ApneAvvik } from './avvik/ApneAvvik.tsx'
import { delnavn } from './delnavn.ts'
import stil from './Malepunkter.module.css'
import { Manedstabell, Punkttabell } from './Punkttabell.tsx'
import { svakest } from './svakest.ts'
import { Trend } from './Trend.tsx'
import { Utgaver } from './Utgaver.tsx'

type Punkt = Internkontroll['punkter'][number]
type Gruppe = NonNullable<Punkt['grupper']>[number]
const OMRADER = ['kartlegging', 'vurdering', 'oppfolging'] as const
const FORKLARTE: readonly Del[] = ['mangler', 'ingen-mangel-funnet', 'krever-skjonn', 'lest']

/** Tilsynets målepunkter på egne saker, i tilsynets rekkefølge, på én skala. Aldri ett «oppfylt»-tall. */
export function Malepunkter({ bilde }: { bilde: Internkontroll }) {
  const { internkontroll: t } = useTekster()
  const format = useFormat()
  const verst = svakest(bilde.punkter)?.malepunkt
  if (bilde.antall === 0) return <Tomt tittel={t.ingenSaker}>{t.ingenSakerHjelp}</Tomt>
  return (
    <Panel tittel={t.malepunkter} hoyre={t.oppdatert(format.tidspunkt(bilde.regnet as Tidspunkt))}>
      {bilde.ikkeKontrollert > 0 && (
        <Alert variant="warning" size="small" inline>
          {t.ikkeKontrollert(bilde.ikkeKontrollert)}
        </Alert>
      )}
      <ul className={stil.forklaring}>
        {FORKLARTE.map(d => (
          <li key={d}>
            <span className={stil.prove} data-del={d} />
            {t.del[d]}
          </li>
        ))}
        <li>
          <span className={stil.prove} data-skjult />
          {t.skjult(MINSTE_TALL)}
        </li>
      </ul>
      <p className={stil.dempet}>{t.slikTelles}</p>
      <Utgaver bilde={bilde} />
      {OMRADER.map(omrade => (
        <section key={omrade} className={stil.omrade} aria-labelledby={`omrade-${omrade}`}>
          <Heading id={`omrade-${omrade}`} level="3" size="xsmall">
            {t.omrade[omrade]}
          </Heading>
          {omrade === 'oppfolging' && <p className={stil.dempet}>{t.ettAvTre}</p>}
          {omrade === 'vurdering' && <p className={stil.dempet}>{t.sperret}</p>}
          <ul className={stil.rader}>
            {bilde.punkter
              .filter(p => p.omrade === omrade)
              .map(p => (
                <Rad
                  key={p.malepunkt}
                  p={p}
                  periode={bilde.periode as Tertial}
                  verst={p.malepunkt === verst}
                />
              ))}
          </ul>
        </section>
      ))}
      <ReadMore header={t.somTabell} size="small">
        <Punkttabell bilde={bilde} />
        <Manedstabell bilde={bilde} />
      </ReadMore>
    </Panel>
  )
}

function Rad({ p, periode, verst }: { p: Punkt; periode: Tertial; verst: boolean }) {
  const { internkontroll: t, kontroll, avvik } = useTekster()
  const noeMangler = p.grupper?.some(g => g.deler.includes('mangler') && g.antall > 0)
  const mangler = noeMangler && LESTE_PUNKTER.find(x => x === p.malepunkt)
  return (
    <li className={stil.rad} {...(verst ? { 'data-verst': true } : {})}>
      <div className={stil.navn}>
        <span className={stil.kode}>{p.malepunkt}</span>
        <span>
          {kontroll.navn[p.malepunkt]}
          {mangler && (
            <span className={stil.apne}>
              <ApneAvvik
                malepunkt={mangler}
                hva={mangler}
                periode={periode}
                kilde={{ slag: 'malepunkt' }}
                etikett={avvik.apneNytt}
                liten
              />
            </span>
          )}
        </span>
      </div>
      <Soyle p={p} navn={p.malepunkt} />
      {p.maneder.length > 0 && <Trend p={p} navn={t.trendFor(p.malepunkt)} />}
    </li>
  )
}

/** Hver søyle er ett bilde med alt den sier i ord. O1–O3 sier bare om det er gjort, og er bare en ramme: alene er de ingen mangel. */
export function Soyle({ p, navn: hva }: { p: Pick<Punkt, 'malepunkt' | 'grupper'>; navn: string }) {
  const { internkontroll: t } = useTekster()
  const vist = (p.grupper ?? []).filter(g => g.antall > 0 && g.deler.join() !== 'ikke-aktuelt')
  const sum = vist.reduce((n, g) => n + g.antall, 0)
  if (p.grupper === null) return <span className={stil.dempet}>{t.forFa(MINSTE_TALL)}</span>
  if (sum === 0) return <span className={stil.dempet}>{t.ikkeAktuelt}</span>
  const delAvO = DELER_AV_O.has(p.malepunkt)
  const navn = (g: (typeof vist)[number]) => delnavn(t, p.malepunkt, g.deler).join(t.eller)
  return (
    <div
      role="img"
      className={stil.soyle}
      aria-label={`${hva}: ${vist.map(g => `${navn(g)} ${g.antall}`).join(', ')}`}
      {...(delAvO ? { 'data-ramme': true } : {})}
    >
      {vist.map(g => (
        <span
          key={g.deler.join()}
          className={stil.stykke}
          style={{ flexGrow: g.antall }}
          {...merket(g, delAvO)}
        >
          <span className={stil.tall}>{g.antall}</span>
        </span>
      ))}
    </div>
  )
}

/** En del av O er ikke gjort når den mangler eller venter på skjønn. De to er ikke slått sammen fordi de er små. */
function merket({ deler }: Gruppe, delAvO: boolean) {
  const ikkeGjort = delAvO && deler.join() === 'mangler,krever-skjonn'
  return deler.length === 1 || ikkeGjort ? { 'data-del': deler[0] } : { 'data-skjult': true }
}
