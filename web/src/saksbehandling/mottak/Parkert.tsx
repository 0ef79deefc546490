import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Mottak } from '@handlingsrom/kontrakt/mottak'
import { ExclamationmarkTriangleFillIcon, FileTextIcon } from '@navikt/aksel-icons'
import { BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { behovstekst } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'
import { Plasserdialog } from './Plasserdialog.tsx'
import { Vedleggsdialog } from './Vedleggsdialog.tsx'

export type ParkertMelding = Mottak['parkert'][number]

/** Én parkert melding: hvorfor den ligger her, hva som kan gjøres, originalen, og veien videre. */
export function Parkert({ melding }: { melding: ParkertMelding }) {
  const { mottak: t, oppgaver, minDag } = useTekster()
  const format = useFormat()
  const [apen, settApen] = useState(false)
  const Dialog = melding.skalTil === 'soknad' ? Vedleggsdialog : Plasserdialog
  const grunn = t.grunner[melding.grunnkode] ?? t.annenGrunn
  return (
    <li className={melding.akutt.length > 0 ? `${stil.melding} ${stil.akutt}` : stil.melding}>
      <div className={stil.meldingTopp}>
        <Heading level="3" size="xsmall">
          {grunn}
        </Heading>
        <span className={stil.dempet}>
          {t.kom(format.tidspunkt(melding.mottatt as Tidspunkt))}, {t.kanaler[melding.kanal] ?? melding.kanal}
        </span>
      </div>
      {melding.akutt.length > 0 && (
        <BodyShort className={stil.haster}>
          <ExclamationmarkTriangleFillIcon aria-hidden fontSize="1.25rem" />
          <strong>{minDag.svarIDag}.</strong> {behovstekst(melding.akutt, oppgaver, format)}
        </BodyShort>
      )}
      {t.grunner[melding.grunnkode] === undefined && <BodyLong lang="nb">{melding.grunn}</BodyLong>}
      <BodyLong>{melding.lukket ? t.lukket : (t.hvaNaa[melding.grunnkode] ?? t.annetNaa)}</BodyLong>
      {melding.fraMeldingen && (
        <dl className={stil.lest} aria-label={t.fraMeldingen}>
          <div>
            <dt>{t.navn}</dt>
            <dd>{melding.fraMeldingen.navn || '–'}</dd>
          </div>
          {melding.fraMeldingen.hvaSokesOm && (
            <div>
              <dt>{t.sokerOm}</dt>
              <dd className={stil.utdrag}>{melding.fraMeldingen.hvaSokesOm}</dd>
            </div>
          )}
        </dl>
      )}
      {!melding.lukket && (
        <div className={stil.bunn}>
          <ul className={stil.filer} aria-label={t.filer}>
            {melding.filer.map(fil => (
              <li key={fil.nr}>
                <a
                  className="aksel-link"
                  href={`/api/mottak/${melding.innboksId}/filer/${fil.nr}`}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={t.apne(fil.filnavn)}
                >
                  <FileTextIcon aria-hidden /> {fil.filnavn}
                </a>{' '}
                <span className={stil.dempet}>{t.bytes(fil.storrelse)}</span>
              </li>
            ))}
          </ul>
          <Button
            size="small"
            variant="secondary"
            aria-label={t.plasserFor(grunn)}
            onClick={() => settApen(true)}
          >
            {t.plasser}
          </Button>
        </div>
      )}
      {apen && <Dialog melding={melding} vedLukk={() => settApen(false)} />}
    </li>
  )
}
