import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import {
  ArrowsCirclepathIcon,
  ChatIcon,
  CheckmarkCircleIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  FileTextIcon,
  GavelIcon,
  HandHeartIcon,
  PaperclipIcon,
  PersonGroupIcon,
  QuestionmarkCircleIcon,
} from '@navikt/aksel-icons'
import type { ComponentType, SVGProps } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Apne } from './handling.ts'
import stil from './Manglerpanel.module.css'
import { type Manglerad, manglerader } from './manglerader.ts'
import { NesteSteg } from './NesteSteg.tsx'
import { nesteSteg } from './nesteSteg.ts'

const IKON: Record<Manglerad['slag'], ComponentType<SVGProps<SVGSVGElement>>> = {
  akutt: ExclamationmarkTriangleIcon,
  sporsmal: QuestionmarkCircleIcon,
  'pa-nytt': ArrowsCirclepathIcon,
  familie: PersonGroupIcon,
  dokument: PaperclipIcon,
  klokke: ClockIcon,
  behov: HandHeartIcon,
  vurdering: FileTextIcon,
  vedtak: GavelIcon,
  samtale: ChatIcon,
}

/** Overskriften tar fokus når knappen som åpnet en dialog, er borte etterpå. */
export const MANGLERPANEL = 'mangler-og-frister'

/** Radene som sier det samme som steget over dem: kommentaren i en retur leses én gang. */
const ALT_NEVNT: Partial<Record<ReturnType<typeof nesteSteg>['slag'], readonly string[]>> = {
  rett: ['rett'],
  foreslaPaNytt: ['paa-nytt'],
  sendBrev: ['send-brev'],
  stoppet: ['stoppet'],
}

/** Det neste, det som mangler, og det som har en dato. I den rekkefølgen. */
export function Manglerpanel({ sak, apne }: { sak: Saksvisning; apne: Apne }) {
  const { sak: t, oppgaver, kontroll } = useTekster()
  const format = useFormat()
  const rader = manglerader(sak, { t, format, oppgaver })
  const frister = rader.filter(r => r.frist).length
  // Det som allerede er neste steg, står ikke én gang til rett under.
  const neste = nesteSteg(sak).slag
  const vist = rader.filter(
    r =>
      !(neste === 'alleBarna' && r.handling?.apner.slag === 'alleBarna') &&
      !ALT_NEVNT[neste]?.some(type => r.id.startsWith(`${type}/`)),
  )
  return (
    <Panel
      tittel={t.panel.tittel}
      fokusId={MANGLERPANEL}
      tett
      hoyre={rader.length > 0 ? t.panel.antall(rader.length - frister, frister) : undefined}
    >
      <NesteSteg sak={sak} apne={apne} />
      <ul className={stil.liste} aria-live="polite">
        {rader.length === 0 && !sak.kontrollerSkjult && (
          <li className={stil.rad}>
            <CheckmarkCircleIcon aria-hidden className={stil.ikon} />
            <div>
              <p className={stil.tittel}>{t.panel.ingenting}</p>
              <p className={stil.under}>{t.panel.ingentingUnder}</p>
            </div>
          </li>
        )}
        {vist.map(rad => (
          <Rad key={rad.id} rad={rad} dagens={sak.dagens} kanSkrive={sak.kanSkrive} apne={apne} />
        ))}
      </ul>
      {sak.kontrollerSkjult && <p className={stil.under}>{kontroll.skjult}</p>}
    </Panel>
  )
}

type Radprops = { rad: Manglerad; dagens: string; kanSkrive: boolean; apne: Apne }

function Rad({ rad, dagens, kanSkrive, apne }: Radprops) {
  const format = useFormat()
  const Ikon = IKON[rad.slag]
  const { handling } = rad
  const idag = rad.frist !== undefined && rad.frist <= dagens
  return (
    <li className={stil.rad}>
      <Ikon aria-hidden className={`${stil.ikon} ${stil[rad.slag] ?? ''}`} />
      <div>
        <p className={stil.tittel}>{rad.tittel}</p>
        <p className={stil.under}>{rad.under}</p>
      </div>
      <div className={stil.hoyre}>
        {rad.frist && (
          <span className={`${stil.frist} ${idag ? stil.idag : ''}`}>{format.datoKort(rad.frist)}</span>
        )}
        {rad.lenke && (
          <Lenke til={rad.lenke.til} className={`aksel-link ${stil.lenke}`}>
            {rad.lenke.tekst}
          </Lenke>
        )}
        {handling && kanSkrive && (
          <button type="button" className={stil.knapp} onClick={() => apne(handling.apner)}>
            {handling.tekst}
          </button>
        )}
      </div>
    </li>
  )
}
