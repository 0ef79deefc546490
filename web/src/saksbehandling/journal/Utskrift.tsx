import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { BodyLong, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useMeg } from '../../felles/api/meg.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Notatinnhold } from './Notatinnhold.tsx'
import { Tillegg } from './Tillegg.tsx'
import stil from './Utskrift.module.css'
import { kanSkrivesUt } from './utvalg.ts'

type Props = { sakId: string; notater: readonly Notatvisning[] }

/** Utvalget på papir. Skjermen sier hva som holdes utenfor; arket gjør det ikke. */
export function Utskrift({ sakId, notater }: Props) {
  const t = useTekster().journal
  const [apen, apne] = useState(false)
  const med = notater.filter(kanSkrivesUt)
  const umerket = notater.filter(n => !n.innsyn && !n.skjermet && !n.feilfort).length
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        icon={<PrinterSmallIcon aria-hidden />}
        onClick={() => apne(true)}
      >
        {t.skrivUt}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={t.utskrift.tittel}
          intro={med.length > 0 ? t.utskrift.tekst(t.antall(med.length)) : t.utskrift.ingen}
          bekreft={t.skrivUt}
          sender={false}
          feil={undefined}
          vedSend={() => (med.length > 0 ? window.print() : apne(false))}
          vedLukk={() => apne(false)}
        >
          <BodyLong size="small">{t.utskrift.uteholdt}</BodyLong>
          {umerket > 0 && <BodyLong size="small">{t.utskrift.umerket(umerket)}</BodyLong>}
        </Skjemadialog>
      )}
      {createPortal(<Ark sakId={sakId} notater={med} />, document.body)}
    </>
  )
}

/** Det som kommer på arket, og bare der. Skriver noen ut siden rett fra nettleseren, er det også dette som kommer. */
function Ark({ sakId, notater }: Props) {
  const t = useTekster().journal
  const format = useFormat()
  const { navn } = useMeg()
  const sak = useQuery(sakSporring(sakId)).data
  const naa = new Date().toISOString() as Tidspunkt
  return (
    <article className={stil.ark} aria-hidden>
      <h1>{t.utskrift.hode(sak?.saksnummer ?? '')}</h1>
      <p>{t.utskrift.av(navn, format.tidspunkt(naa))}</p>
      {notater.map(n => {
        const dag = format.dato(n.dato as Dato)
        return (
          <section key={n.notatId}>
            <h2>
              {t.hendte(
                t.slag[n.slag as Notatslag] ?? t.ukjentSlag,
                n.klokkeslett ? t.kl(dag, n.klokkeslett) : dag,
              )}
            </h2>
            <p>{t.skrevet(n.av.navn, format.tidspunkt(n.tidspunkt as Tidspunkt))}</p>
            <Notatinnhold notat={{ ...n, staarApent: false }} />
            <Tillegg notat={{ ...n, omMerket: [] }} />
          </section>
        )
      })}
    </article>
  )
}
