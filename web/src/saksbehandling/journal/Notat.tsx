import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { ExclamationmarkTriangleIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useEffect, useRef, useState } from 'react'
import type { Menneske } from '../../felles/journal/Hvemvalg.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'
import { type Dialogslag, Notatdialog } from './Notatdialog.tsx'
import { Notatinnhold } from './Notatinnhold.tsx'
import { Notatmeny } from './Notatmeny.tsx'
import { Svarliste } from './Svarliste.tsx'
import { Tillegg } from './Tillegg.tsx'

type Props = {
  sakId: string
  notat: Notatvisning
  personer: readonly Menneske[]
  kanSkrive: boolean
  /** En lenke peker på akkurat dette notatet: det rulles fram og får fokus. */
  vist: boolean
}

/** Et ferdig notat er låst. Alt som kommer til, står ved siden av, med navn og tid. */
export function Notat({ sakId, notat, personer, kanSkrive, vist }: Props) {
  const t = useTekster().journal
  const format = useFormat()
  const [dialog, apne] = useState<Dialogslag>()
  const [visFeilfort, visLikevel] = useState(false)
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (vist) overskrift.current?.focus()
  }, [vist])
  const dag = format.dato(notat.dato as Dato)
  const skjult = notat.feilfort && !visFeilfort
  return (
    <li className={stil.notat}>
      <div className={stil.topp}>
        <Heading ref={overskrift} tabIndex={-1} level="2" size="xsmall">
          {t.hendte(
            t.slag[notat.slag as Notatslag] ?? t.ukjentSlag,
            notat.klokkeslett ? t.kl(dag, notat.klokkeslett) : dag,
          )}
        </Heading>
        <span className={`${stil.under} ${stil.last}`}>
          <PadlockLockedIcon aria-hidden /> {t.last}
        </span>
      </div>
      <p className={stil.under}>
        {t.skrevet(notat.av.navn, format.tidspunkt(notat.tidspunkt as Tidspunkt))} ·{' '}
        {notat.innsyn ? t.innsyn.valg[notat.innsyn.merke] : t.innsyn.ikkeMerket}
        {notat.innsyn?.grunn && <>: {notat.innsyn.grunn}</>}
        {notat.skjermet && <> · {t.skjermet}</>}
      </p>
      {notat.staarApent && notat.undersokt?.svar === 'nei' && (
        <div className={stil.apent}>
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>{t.undersokt.erNei(notat.undersokt.mangler)}</span>
          {kanSkrive && (
            <Button size="xsmall" variant="secondary" onClick={() => apne('avklar')}>
              {t.undersokt.avklar}
            </Button>
          )}
        </div>
      )}
      {skjult ? (
        <div className={stil.apent}>
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>{t.feilfortTekst}</span>
          <Button size="xsmall" variant="secondary" onClick={() => visLikevel(true)}>
            {t.visLikevel}
          </Button>
        </div>
      ) : (
        <>
          <Notatinnhold notat={notat} />
          {notat.svar.length > 0 && <Svarliste sakId={sakId} svar={notat.svar} />}
        </>
      )}
      <Tillegg notat={notat} />
      <div className={stil.knapper}>
        {kanSkrive && (
          <>
            <Button size="xsmall" variant="tertiary" onClick={() => apne('rett')}>
              {t.rett}
            </Button>
            <Notatmeny apne={apne} />
          </>
        )}
        {notat.samtaleId && <Lenke til={`/saker/${sakId}/samtale/${notat.samtaleId}`}>{t.fraSamtalen}</Lenke>}
      </div>
      {dialog && (
        <Notatdialog
          slag={dialog}
          sakId={sakId}
          notat={notat}
          personer={personer}
          vedLukk={() => apne(undefined)}
        />
      )}
    </li>
  )
}
