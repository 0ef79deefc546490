import type { Importresultat } from '@handlingsrom/kontrakt/mottak'
import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  FilesIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import type { ComponentType, SVGProps } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'

export type Resultat = Importresultat['resultater'][number]

const IKON: Record<Resultat['utfall'], ComponentType<SVGProps<SVGSVGElement>>> = {
  mottatt: CheckmarkCircleFillIcon,
  duplikat: FilesIcon,
  parkert: ExclamationmarkTriangleFillIcon,
  avvist: XMarkOctagonFillIcon,
}

/** Hva som skjedde med hver søknad, og hvorfor. */
export function Resultatliste({
  resultater,
  vedFjern,
}: {
  resultater: readonly Resultat[]
  vedFjern: () => void
}) {
  const { mottak: t, avslag } = useTekster()
  return (
    <section aria-label={t.opp.resultat}>
      <div className={stil.meldingTopp}>
        <Heading level="3" size="xsmall">
          {t.opp.resultat}
        </Heading>
        <Button size="xsmall" variant="tertiary" onClick={vedFjern}>
          {t.opp.fjern}
        </Button>
      </div>
      <ul className={stil.resultater}>
        {resultater.map(r => {
          const Ikon = IKON[r.utfall]
          const kode = r.grunnkode ?? ''
          const oversatt = avslag[kode] ?? (t.hvaNaa[kode] && `${t.grunner[kode]}. ${t.hvaNaa[kode]}`)
          const grunn = oversatt ?? r.grunn ?? (r.utfall === 'duplikat' ? t.opp.duplikat : '')
          return (
            <li key={r.fil}>
              <Ikon aria-hidden className={stil[r.utfall]} fontSize="1.25rem" />
              <div>
                <div>
                  <strong>{t.opp.utfall[r.utfall]}</strong> <span className={stil.fil}>{r.fil}</span>
                </div>
                {grunn && <div className={stil.dempet}>{grunn}</div>}
                {r.sakId && <Lenke til={`/saker/${r.sakId}`}>{t.tilSaken}</Lenke>}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
